// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"

namespace atlas
{

/** What the framework is made of and what each city works on. */
class AreasPage final : public PageView
{
    Q_OBJECT

public:
    explicit AreasPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    PageContext m_context;
};

} // namespace atlas
