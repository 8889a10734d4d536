// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the parts of a page stand that begins with a head: the same on every such page.
#pragma once

class QWidget;

namespace atlas
{

class PageHead;

/** The head of `page`, and below it `body`. Both are children of the page, which has no layout yet. */
void layOutPage(QWidget &page, PageHead &head, QWidget &body);

/** The same with `beside` at the right of the body, to which it leaves `share` of the width, in per cent. */
void layOutPage(QWidget &page, PageHead &head, QWidget &body, QWidget &beside, int share);

} // namespace atlas
