// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/sourcespage.h"

namespace atlas
{

SourcesPage::SourcesPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
{
}

void SourcesPage::setAppearance(const Appearance &) { }

void SourcesPage::follow(const ViewState &) { }

} // namespace atlas
