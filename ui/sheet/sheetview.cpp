// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetview.h"

#include "app/analysis/citation.h"
#include "app/format/linebreaks.h"
#include "ui/sheet/sheethtml.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr double PageMargin = 11; ///< with the outline of a card as much as the words of other cards have
constexpr double PageTop = 5; ///< the large letters of its title begin where those of other cards do
constexpr int FigureMarkSize = 13;
constexpr int WholeWordsBelow = 340; ///< pixels at 100 %: columns no wider than their share would break words
constexpr int NarrowBelow = 340; ///< pixels at 100 %: beside labels a third of it has no room for their words

/** The first figure of a line or cell. */
std::optional<FigureRef> figureIn(const QTextBlock &block)
{
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        if (const auto figure = figureOfHref(piece.fragment().charFormat().anchorHref()))
            return figure;
    }
    return std::nullopt;
}

/** For the ear: no marks for the ends of lines, no signs. */
QString plain(QString text)
{
    return withoutBreakMarks(text.remove(QChar(QChar::ObjectReplacementCharacter))).simplified();
}

bool isDigit(QChar letter)
{
    return letter.isDigit();
}
} // namespace

SheetView::SheetView(const Catalogue &catalogue, QWidget *parent)
    : QTextBrowser(parent)
    , m_catalogue(catalogue)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the card paints the ground, and its round corners
    setOpenLinks(false);
    document()->setDocumentMargin(PageMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &SheetView::follow);
}

void SheetView::follow(const QUrl &target)
{
    const auto figure = figureOfHref(target.toString(QUrl::FullyEncoded));
    if (figure && m_keepsFigures)
        Q_EMIT figureWanted(*figure);
    else if (figure)
        askWhoSaysSo(*this, *figure);
    else if (const auto record = recordOfHref(target.toString()))
        Q_EMIT recordWanted(*record);
    else
        Q_EMIT addressWanted(target.toString());
}

std::optional<FigureRef> SheetView::figureAsked() const
{
    return figureIn(textCursor().block());
}

std::optional<FigureRef> SheetView::figureAt(const QPoint &position)
{
    const QPoint inside = viewport()->mapFrom(this, position);
    const QTextCursor cursor = cursorForPosition(inside);
    const QRect line = cursorRect(cursor);
    const bool isOnLine = inside.y() >= line.top() && inside.y() <= line.bottom();
    return isOnLine ? figureIn(cursor.block()) : std::nullopt;
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || !isHeard() || !readLine(event->key()))
        QTextBrowser::keyPressEvent(event);
}

/** Moves the cursor, which is what readers follow. Qt would go down a column of labels and past all their values. */
bool SheetView::readLine(int key)
{
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const bool isDown = key == Qt::Key_Down;
    const QTextBlock here = textCursor().block();
    QTextCursor next(here);
    next.setPosition(textCursor().selectionStart());
    next.movePosition(isDown ? QTextCursor::Down : QTextCursor::Up);
    if (next.block() != here || next.position() == textCursor().position()) {
        QTextBlock block = isDown ? here.next() : here.previous();
        while (block.isValid() && plain(block.text()).isEmpty())
            block = isDown ? block.next() : block.previous();
        if (!block.isValid())
            return true; // at an end
        next.setPosition(isDown ? block.position() : block.position() + block.length() - 1);
    }
    next.movePosition(QTextCursor::StartOfLine);
    setTextCursor(next);
    return true;
}

bool SheetView::focusNextPrevChild(bool next)
{
    const bool hasMoved = QTextBrowser::focusNextPrevChild(next);
    if (hasFocus() && textCursor().hasSelection())
        sayLink();
    return hasMoved;
}

/** The browser of Qt tells a reader nothing of the link it goes to, which is what is selected then. */
void SheetView::sayLink()
{
    //: what a reader of the screen says of a link: %1 are its words
    announceIn(*window(), tr("%1, link").arg(linkWords()));
}

/** The words of the link that is selected; for a sign or a number alone what it belongs to. */
QString SheetView::linkWords() const
{
    QTextCursor end(document());
    end.setPosition(textCursor().selectionEnd());
    const QString href = end.charFormat().anchorHref();
    const QString words = plain(textCursor().selectedText());
    if (figureOfHref(href)) {
        const QString asked = wordsBeforeSign();
        //: said of the sign behind a figure: %1 are the words before it, such as "ASEAN, 52.8 %"
        return asked.isEmpty() ? tr("Who says so?") : tr("%1: who says so?").arg(asked);
    }
    const auto record = recordOfHref(href);
    if (record && record->kind == RecordKind::Source && std::ranges::all_of(words, &isDigit))
        //: said of the small number of a source: %1 is the number, %2 the source
        return tr("Source %1: %2").arg(words, shortSourceName(m_catalogue, record->id));
    return words;
}

/** What the sign that is selected stands behind: the words of its line, in a table behind the first cell of its row. */
QString SheetView::wordsBeforeSign() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString before = block.text().left(cursor.selectionStart() - block.position());
    const QString line = before.section(QChar(QChar::LineSeparator), -1);
    QStringList words{plain(line.section(QChar(QChar::ObjectReplacementCharacter), -1))};
    if (const QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(cursor.selectionStart());
        if (cell.column() > 0)
            words.prepend(plain(table->cellAt(cell.row(), 0).firstCursorPosition().block().text()));
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

QVariant SheetView::loadResource(int type, const QUrl &name)
{
    if (name.toString() == FigureMark)
        return iconPixmap(Icon::Info, Theme::of(m_appearance.scheme).accent, FigureMarkSize, devicePixelRatioF());
    return QTextBrowser::loadResource(type, name);
}

QMimeData *SheetView::createMimeDataFromSelection() const
{
    QMimeData *copied = QTextBrowser::createMimeDataFromSelection();
    copied->setText(withoutBreakMarks(copied->text()));
    copied->setHtml(withoutBreakMarks(copied->html()));
    return copied;
}

void SheetView::setSheet(const Sheet &sheet)
{
    const bool isSame = sheet == m_sheet;
    const bool isOther = sheet.title != m_sheet.title;
    m_sheet = sheet;
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

QString SheetView::sourceName(const QString &sourceId) const
{
    const Source *source = m_catalogue.source(sourceId);
    if (source == nullptr)
        return sourceId;
    return m_namesSourcesWhole ? sourceLine(m_catalogue, sourceId, m_appearance.language) : source->title;
}

void SheetView::rebuild()
{
    QStringList sourceNames;
    for (const QString &id : m_sheet.sources())
        sourceNames.append(sourceName(id));
    setAccessibleName(m_sheet.title.isEmpty() ? tr("Sheet of a row") : m_sheet.title);
    m_isNarrow = width() < NarrowBelow;
    setHtml(sheetHtml(m_sheet, sourceNames, Theme::of(m_appearance.scheme), Format(m_appearance),
        m_isNarrow ? SheetWidth::Narrow : SheetWidth::Usual));
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setTopMargin(PageTop);
    document()->rootFrame()->setFrameFormat(page);
    keepWordsWhole();
}

/** The columns of tables in a small sheet share the page by their words, unless one of these is wider than all of it.
 */
void SheetView::keepWordsWhole()
{
    if (m_isFitting)
        return;
    m_isFitting = true; // another way to break lines may bring a scroll bar, and so another width
    const bool isSmall = width() < WholeWordsBelow;
    setWordWrapMode(isSmall ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (isSmall && document()->size().width() > viewport()->width())
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_isFitting = false;
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_isNarrow == (width() < NarrowBelow))
        return keepWordsWhole();
    const int place = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(place);
}

} // namespace atlas
