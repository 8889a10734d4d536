// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/itemroles.h"
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/network/programmemap.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** The axis of events and the map of the Thai programme as tables: every row is one of the facts. */
class TestNetworkTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfTheAxisSaysTheFacts_data() { languages(); }
    void theTableOfTheAxisSaysTheFacts();
    void whatTheAxisDimsIsNotInItsTable();
    void theTableOfTheProgrammeSaysTheFacts_data() { languages(); }
    void theTableOfTheProgrammeSaysTheFacts();
    void theKeyIsForThePictureWithTheFocus();
    void aLetterDoesTheSame();
    void aRowOpensItsRecord();
    void theTableSpeaksInsteadOfThePicture();
    void anotherLanguageReachesTheOpenTable();

private:
    static void languages();
};

namespace
{

constexpr QSize Desk(1440, 900);
const QKeySequence AsTable(u"Ctrl+Shift+T"_s);

void showNetwork(EditionWindow &window, const QString &section = {})
{
    ViewState view = withPage(window.session().view(), Page::Network);
    view.section = section;
    window.show(view);
}

QAbstractItemView &tableIn(QWidget &picture)
{
    auto *table = picture.findChild<QAbstractItemView *>(u"recordValues"_s);
    if (table == nullptr)
        qFatal("%s shows no table", qPrintable(picture.objectName()));
    return *table;
}

/** The cells of the row of a record, with plain spaces; none where it has no row. */
QStringList rowOf(const QAbstractItemModel &model, const RecordRef &record)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(RecordRole).value<RecordRef>() != record)
            continue;
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString().replace(QChar(0x00a0), u' '));
        return cells;
    }
    return {};
}

FactRow phaseOf(const FactRow &place)
{
    const QList<FactRow> phases = factRows(u"programme_phase"_s);
    const auto found = std::ranges::find_if(
        phases, [&](const FactRow &phase) { return phase[u"phase_id"_s] == place[u"phase_id"_s]; });
    return found == phases.end() ? FactRow() : *found;
}

} // namespace

void TestNetworkTables::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestNetworkTables::theTableOfTheAxisSaysTheFacts()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    showNetwork(window);
    auto &axis = window.part<EventAxis>(u"eventAxis"_s);
    axis.setTableShown(true);
    QAbstractItemModel &model = *tableIn(axis).model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<FactRow> events = factRows(u"event"_s);
    QCOMPARE(model.rowCount(), int(events.size()));
    const bool isThai = language == Language::Thai;
    for (const FactRow &event : events) {
        const QStringList row = rowOf(model, {RecordKind::Event, event[u"event_id"_s]});
        QVERIFY2(row.size() == 4, qPrintable(event[u"event_id"_s]));
        const int year = event[u"date"_s].left(4).toInt() + (isThai ? 543 : 0);
        QVERIFY2(row[0].contains(QString::number(year)), qPrintable(row[0]));
        if (!isThai && event[u"date_precision"_s] == u"day"_s)
            QVERIFY2(row[0].startsWith(QString::number(event[u"date"_s].right(2).toInt())), qPrintable(row[0]));
        if (!isThai) { // what is translated is compared in tests of the sheets
            QCOMPARE(row[1], plain(event[u"title_en"_s]));
            QCOMPARE(row[3], plain(event[u"place"_s]));
        }
        QVERIFY(!row[1].isEmpty() && !row[2].isEmpty());
    }
}

void TestNetworkTables::whatTheAxisDimsIsNotInItsTable()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    showNetwork(window);
    auto &axis = window.part<EventAxis>(u"eventAxis"_s);
    axis.setTableShown(true);
    axis.setCategory(EventRecord::Category::Membership);
    const auto memberships = std::ranges::count(
        factRows(u"event"_s), u"membership"_s, [](const FactRow &event) { return event[u"category"_s]; });
    QVERIFY(memberships > 0 && memberships < factRows(u"event"_s).size());
    QCOMPARE(tableIn(axis).model()->rowCount(), int(memberships));
    axis.setCategory(std::nullopt);
    QCOMPARE(tableIn(axis).model()->rowCount(), int(factRows(u"event"_s).size()));
}

void TestNetworkTables::theTableOfTheProgrammeSaysTheFacts()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    showNetwork(window, u"thailand"_s);
    auto &map = window.part<ProgrammeMap>(u"programmeMap"_s);
    map.setTableShown(true);
    QAbstractItemModel &model = *tableIn(map).model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<FactRow> places = factRows(u"programme_place"_s);
    QCOMPARE(model.rowCount(), int(places.size()));
    for (const FactRow &place : places) {
        const QStringList row = rowOf(model, {RecordKind::ProgrammePlace, place[u"place_id"_s]});
        QVERIFY2(row.size() == 3, qPrintable(place[u"place_id"_s]));
        QCOMPARE(row[0], plain(place[language == Language::Thai ? u"name_th"_s : u"name_en"_s]));
        QVERIFY2(row[1].contains(phaseOf(place)[u"first_programme_year"_s]), qPrintable(row[1]));
        for (const QString &side : {u"latitude"_s, u"longitude"_s})
            QVERIFY2(row[2].contains(QString::number(place[side].toDouble(), 'f', 2)), qPrintable(row[2]));
    }
}

void TestNetworkTables::theKeyIsForThePictureWithTheFocus()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    showNetwork(window);
    auto &axis = window.part<EventAxis>(u"eventAxis"_s);
    QVERIFY(keyboard.tabTo(axis));
    keyboard.press(AsTable);
    QVERIFY(axis.isTableShown());
    QCOMPARE(&keyboard.focus(), &tableIn(axis));
    keyboard.press(AsTable); // from inside the table
    QVERIFY(!axis.isTableShown());
    QCOMPARE(&keyboard.focus(), &axis);
    showNetwork(window, u"thailand"_s);
    keyboard.press(AsTable); // from nowhere on the page: its only picture
    QVERIFY(window.part<ProgrammeMap>(u"programmeMap"_s).isTableShown());
}

void TestNetworkTables::aLetterDoesTheSame()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    showNetwork(window, u"thailand"_s);
    auto &map = window.part<ProgrammeMap>(u"programmeMap"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(QKeySequence(Qt::Key_T));
    QVERIFY(map.isTableShown());
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!map.isTableShown());
    QCOMPARE(&keyboard.focus(), &map);
    QCOMPARE(window.session().view().page, Page::Network);
}

void TestNetworkTables::aRowOpensItsRecord()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    showNetwork(window, u"thailand"_s);
    auto &map = window.part<ProgrammeMap>(u"programmeMap"_s);
    QVERIFY(keyboard.tabTo(map));
    keyboard.press(AsTable);
    const QList<FactRow> places = factRows(u"programme_place"_s);
    const auto saysRowOf = [&keyboard](const FactRow &place) { // its name, and then the rest of its row
        return plain(keyboard.said()).startsWith(place[u"name_en"_s] + u": "_s);
    };
    QVERIFY2(saysRowOf(places[0]), qPrintable(keyboard.said()));
    keyboard.press(QKeySequence(Qt::Key_Down));
    QVERIFY2(saysRowOf(places[1]), qPrintable(keyboard.said()));
    keyboard.press(QKeySequence(Qt::Key_Return));
    const RecordRef second{RecordKind::ProgrammePlace, places[1][u"place_id"_s]};
    QCOMPARE(window.session().view().open, std::optional(second));
    QVERIFY(map.isTableShown());
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(map.current(), second.id); // the arrow keys go on from there
}

void TestNetworkTables::theTableSpeaksInsteadOfThePicture()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    showNetwork(window);
    auto &axis = window.part<EventAxis>(u"eventAxis"_s);
    const QString name = spoken(axis).text(QAccessible::Name);
    const auto events = int(factRows(u"event"_s).size());
    QCOMPARE(spoken(axis).childCount(), events);
    axis.setTableShown(true);
    QCOMPARE(spoken(axis).childCount(), 1);
    QCOMPARE(spoken(tableIn(axis)).text(QAccessible::Name), name);
    axis.setTableShown(false);
    EditionWindow::run(5); // until the table is gone
    QCOMPARE(spoken(axis).childCount(), events);
}

void TestNetworkTables::anotherLanguageReachesTheOpenTable()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    showNetwork(window);
    auto &axis = window.part<EventAxis>(u"eventAxis"_s);
    axis.setTableShown(true);
    window.setAppearance(appearanceIn(Language::Thai));
    const QStringList first = rowOf(*tableIn(axis).model(), {RecordKind::Event, u"ev001"_s});
    QCOMPARE(first.value(1), plain(factRows(u"event"_s).first()[u"title_th"_s]));
    QVERIFY2(first.value(0).contains(u"2510"_s), qPrintable(first.value(0)));
}

ATLAS_TEST(TestNetworkTables)

#include "tst_networktables.moc"
