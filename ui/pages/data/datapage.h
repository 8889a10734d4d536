// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"

namespace atlas
{

/** Any indicator of any place from any source, as a chart and as a table. */
class DataPage final : public PageView
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    PageContext m_context;
};

} // namespace atlas
