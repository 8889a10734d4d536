// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"

namespace atlas
{

/** How the network came to be, who takes part, and how it grows. */
class NetworkPage final : public PageView
{
    Q_OBJECT

public:
    explicit NetworkPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    PageContext m_context;
};

} // namespace atlas
