// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/reader.h"

#include "app/items/itemroles.h"
#include "tests/support/input.h"
#include "ui/pages/areas/partcard.h"
#include "ui/sheet/sheethtml.h"
#include "ui/sheet/sheetview.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

#include <optional>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

constexpr int AMoment = 5; ///< milliseconds, in which the window paints what it was asked for

/** Where the words of a link begin in a text; empty where there is no such link. */
std::optional<int> placeOfLink(const QTextDocument &text, const RecordRef &record)
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment words = part.fragment();
            if (words.charFormat().isAnchor() && recordOfHref(words.charFormat().anchorHref()) == record)
                return words.position();
        }
    }
    return std::nullopt;
}

void addRecords(QStringList &records, const Sheet &sheet)
{
    const auto addWords = [&records](const QList<SheetWords> &words) {
        for (const SheetWords &word : words) {
            if (word.record)
                records.append(nameOf(*word.record));
        }
    };
    for (const SheetBlock &block : sheet.blocks) {
        addWords(block.words);
        for (const SheetFact &fact : block.facts)
            addWords(fact.value);
        for (const QList<SheetWords> &row : block.rows)
            addWords(row);
    }
    for (const QString &source : sheet.sources())
        records.append(nameOf({RecordKind::Source, source}));
}

QWidget &focus()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        qFatal("nothing has the focus");
    return *focus;
}

void typeInto(QWidget &field, const QString &text)
{
    for (const QChar letter : text) { // as an input method sends letters that no key of this keyboard has
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(&field, &press);
    }
    EditionWindow::run(AMoment);
}

} // namespace

QString nameOf(const RecordRef &record)
{
    return recordKindName(record.kind) + u':' + record.id;
}

void Reader::click(QWidget &widget, QPointF place)
{
    clickMouse(widget, place);
    EditionWindow::run(AMoment);
    ++m_clicks;
}

void Reader::go(Page page)
{
    const auto place = std::ranges::find(AllPages, page) - AllPages.begin();
    key(QKeySequence(u"Ctrl+%1"_s.arg(place + 1)));
}

void Reader::key(const QKeySequence &keys)
{
    const QKeyCombination combination = keys[0];
    QTest::keyClick(&m_window.window(), combination.key(), combination.keyboardModifiers());
    EditionWindow::run(AMoment);
}

void Reader::keyHere(Qt::Key key)
{
    QTest::keyClick(&focus(), key);
    EditionWindow::run(AMoment);
}

void Reader::press(const QString &buttonName)
{
    auto &button = seen<QAbstractButton>(buttonName);
    click(button, QRectF(button.rect()).center());
}

void Reader::type(const QString &fieldName, const QString &text)
{
    auto &field = seen<QLineEdit>(fieldName);
    click(field, QRectF(field.rect()).center());
    field.selectAll();
    typeInto(field, text);
}

void Reader::typeHere(const QString &text)
{
    typeInto(focus(), text);
}

void Reader::find(const QString &words)
{
    key(QKeySequence(Qt::CTRL | Qt::Key_K));
    typeHere(words);
    keyHere(Qt::Key_Return);
}

void Reader::chooseSection(int index)
{
    chooseWord(u"sections"_s, index);
}

void Reader::chooseWord(const QString &switchName, int index)
{
    auto &words = seen<SegmentedSwitch>(switchName);
    click(words, QRectF(words.wordRect(index)).center());
}

QModelIndex Reader::row(QAbstractItemView &list, const RecordRef &record, int column)
{
    const QAbstractItemModel &model = *list.model();
    for (int row = 0; row < model.rowCount(list.rootIndex()); ++row) {
        const QModelIndex index = model.index(row, column, list.rootIndex());
        if (index.data(RecordRole).value<RecordRef>() != record)
            continue;
        list.scrollTo(index);
        return index;
    }
    qFatal("%s is not in %s", qPrintable(nameOf(record)), qPrintable(list.objectName()));
}

void Reader::clickRow(const QString &listName, const RecordRef &record)
{
    auto &list = seen<QAbstractItemView>(listName);
    clickCell(list, row(list, record));
}

void Reader::clickCell(QAbstractItemView &list, const QModelIndex &index)
{
    click(*list.viewport(), QRectF(list.visualRect(index)).center());
}

const Sheet &Reader::sheet()
{
    return seen<SheetView>().sheet();
}

QString Reader::sheetText()
{
    return seen<SheetView>().toPlainText();
}

void Reader::follow(const RecordRef &record)
{
    auto &sheet = seen<SheetView>();
    const std::optional<int> place = placeOfLink(*sheet.document(), record);
    if (!place)
        qFatal("no words of the sheet lead to %s", qPrintable(nameOf(record)));
    QTextCursor cursor(sheet.document());
    cursor.setPosition(*place + 1);
    sheet.setTextCursor(cursor);
    sheet.ensureCursorVisible();
    click(*sheet.viewport(), QRectF(sheet.cursorRect(cursor)).center());
}

QStringList Reader::recordsInSight()
{
    QStringList records;
    for (const auto *list : m_window.window().findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || list->model() == nullptr)
            continue;
        const QAbstractItemModel &model = *list->model();
        for (int row = 0; row < model.rowCount(list->rootIndex()); ++row) {
            for (int column = 0; column < model.columnCount(list->rootIndex()); ++column) {
                const QVariant record = model.index(row, column, list->rootIndex()).data(RecordRole);
                if (record.isValid())
                    records.append(nameOf(record.value<RecordRef>()));
            }
        }
    }
    for (const auto *card : m_window.window().findChildren<PartCard *>()) {
        if (card->isVisible())
            records.append(nameOf(card->record()));
    }
    for (const auto *view : m_window.window().findChildren<SheetView *>()) {
        if (view->isVisible())
            addRecords(records, view->sheet());
    }
    return records;
}

} // namespace atlas::test
