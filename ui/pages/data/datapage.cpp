// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/datapage.h"

namespace atlas
{

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
{
}

void DataPage::setAppearance(const Appearance &) { }

void DataPage::follow(const ViewState &) { }

} // namespace atlas
