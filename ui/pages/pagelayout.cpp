// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagelayout.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atlas
{

namespace
{

/** A column that begins with the head. */
QVBoxLayout &columnOf(QWidget &page, PageHead &head)
{
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    column->setSpacing(spacing::Medium);
    column->addWidget(&head);
    return *column;
}

} // namespace

void layOutPage(QWidget &page, PageHead &head, QWidget &body)
{
    columnOf(page, head).addWidget(&body, 1);
}

void layOutPage(QWidget &page, PageHead &head, QWidget &body, QWidget &beside, int share)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::Large);
    line->addWidget(&body, share);
    line->addWidget(&beside, 100 - share);
    columnOf(page, head).addLayout(line, 1);
}

} // namespace atlas
