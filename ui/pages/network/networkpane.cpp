// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networkpane.h"

#include "ui/sheet/sheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

NetworkPane::NetworkPane(const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_sheet(new SheetView(this))
    , m_close(new IconButton(Icon::Close, this))
{
    m_sheet->setObjectName(u"networkSheet"_s);
    m_close->setObjectName(u"closeSheet"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::Small, spacing::Small, spacing::Small, spacing::Small);
    line->setSpacing(0);
    line->addWidget(m_sheet, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &IconButton::clicked, this, &NetworkPane::closed);
    connect(m_sheet, &SheetView::recordWanted, this, &NetworkPane::recordWanted);
    connect(m_sheet, &SheetView::addressWanted, this, &NetworkPane::addressWanted);
}

void NetworkPane::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_sheet->setAppearance(appearance);
    m_close->setAppearance(appearance);
    m_close->setWords(tr("Close the sheet"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
}

void NetworkPane::show(const Sheet &sheet, bool canBeClosed)
{
    QHash<QString, QString> titles;
    for (const QString &id : sheet.sources()) {
        if (const Source *source = m_catalogue.source(id))
            titles.insert(id, source->title);
    }
    m_sheet->setSheet(sheet, titles);
    m_close->setVisible(canBeClosed);
}

} // namespace atlas
