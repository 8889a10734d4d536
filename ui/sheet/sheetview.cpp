// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetview.h"

#include "ui/sheet/sheethtml.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr double PageMargin = 11; ///< with the outline of a card as much as the words of other cards have
} // namespace

SheetView::SheetView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(PageMargin);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &target) {
        if (const auto record = recordOfHref(target.toString()))
            Q_EMIT recordWanted(*record);
        else
            Q_EMIT addressWanted(target.toString());
    });
}

void SheetView::setSheet(const Sheet &sheet, const QHash<QString, QString> &sourceTitles)
{
    const bool isSame = sheet == m_sheet;
    const bool isOther = sheet.title != m_sheet.title;
    m_sheet = sheet;
    m_sourceTitles = sourceTitles;
    if (isSame)
        return;
    const int place = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(isOther ? 0 : place); // the same sheet in another year stays where it was read
}

void SheetView::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const int place = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(place);
}

void SheetView::rebuild()
{
    setAccessibleName(m_sheet.title);
    setHtml(sheetHtml(m_sheet, m_sourceTitles, Theme::of(m_appearance.scheme)));
}

} // namespace atlas
