// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/citiespage.h"

namespace atlas
{

CitiesPage::CitiesPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
{
}

void CitiesPage::setAppearance(const Appearance &) { }

void CitiesPage::follow(const ViewState &) { }

} // namespace atlas
