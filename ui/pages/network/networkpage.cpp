// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networkpage.h"

namespace atlas
{

NetworkPage::NetworkPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
{
}

void NetworkPage::setAppearance(const Appearance &) { }

void NetworkPage::follow(const ViewState &) { }

} // namespace atlas
