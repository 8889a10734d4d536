// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/areaspage.h"

namespace atlas
{

AreasPage::AreasPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
{
}

void AreasPage::setAppearance(const Appearance &) { }

void AreasPage::follow(const ViewState &) { }

} // namespace atlas
