// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/format.h"
#include "tests/journeys/reader.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/sheet/sheetview.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::EditionWindow;
using test::factRows;
using test::Reader;

namespace
{

constexpr QSize Desk(1440, 900);

QHash<QString, QString> factRow(const QString &table, const QString &column, const QString &value)
{
    for (const auto &row : factRows(table)) {
        if (row[column] == value)
            return row;
    }
    qFatal("%s has no %s %s", qPrintable(table), qPrintable(column), qPrintable(value));
}

} // namespace

/** A person's errand on each page, in both languages: by keys and clicks, read off the screen, and the way back. */
class TestPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCityIsReadWithItsProjectsAndFoundOnTheMap_data() { languages(); }
    void aCityIsReadWithItsProjectsAndFoundOnTheMap();
    void theMatrixIsWalkedByKeysToAProject_data() { languages(); }
    void theMatrixIsWalkedByKeysToAProject();
    void aChallengeLeadsToItsSeries_data() { languages(); }
    void aChallengeLeadsToItsSeries();
    void anEventMovesTheYear_data() { languages(); }
    void anEventMovesTheYear();
    void theProgrammeShowsItsProvinces_data() { languages(); }
    void theProgrammeShowsItsProvinces();
    void aClaimIsCheckedAgainstItsChart_data() { languages(); }
    void aClaimIsCheckedAgainstItsChart();
    void aConflictShowsBothSides_data() { languages(); }
    void aConflictShowsBothSides();
    void aValueIsReadInTheTable_data() { languages(); }
    void aValueIsReadInTheTable();
    void theLanguageChangesInTheMiddleAndNothingIsLost();

private:
    static void languages();
    /** The text of a fact in the language of the row of data. */
    [[nodiscard]] static QString inLanguage(const QHash<QString, QString> &row, const QString &column);
    [[nodiscard]] static Appearance look();
};

void TestPages::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

QString TestPages::inLanguage(const QHash<QString, QString> &row, const QString &column)
{
    QFETCH(const Language, language);
    return row[column + (language == Language::Thai ? u"_th"_s : u"_en"_s)];
}

Appearance TestPages::look()
{
    QFETCH(const Language, language);
    Appearance appearance;
    appearance.language = language;
    appearance.era = language == Language::Thai ? Era::Buddhist : Era::Common;
    return appearance;
}

void TestPages::aCityIsReadWithItsProjectsAndFoundOnTheMap()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    const RecordRef bangkok{RecordKind::City, u"bangkok"_s};
    reader.go(Page::Cities);
    reader.clickRow(u"memberTable"_s, bangkok);
    QCOMPARE(reader.view().open, std::optional(bangkok));
    QCOMPARE(reader.sheet().title, inLanguage(factRow(u"city"_s, u"city_id"_s, bangkok.id), u"name"_s));
    QVERIFY(reader.sheetText().contains(inLanguage(factRow(u"city_vision"_s, u"city_id"_s, bangkok.id), u"vision"_s)));

    reader.chooseWord(u"sheetParts"_s, 1);
    const auto projects = factRows(u"project"_s);
    const auto isHere = [&](const auto &row) { return row[u"city_id"_s] == bangkok.id; };
    auto &lives = *reader.seen<QWidget>(u"projectLives"_s).findChild<QAbstractItemView *>();
    QCOMPARE(qsizetype(lives.model()->rowCount()), std::ranges::count_if(projects, isHere));
    const auto project = *std::ranges::find_if(projects, isHere);
    const RecordRef record{RecordKind::Project, project[u"project_id"_s]};
    reader.clickCell(lives, reader.row(lives, record));
    QCOMPARE(reader.view().open, std::optional(record));
    QCOMPARE(reader.sheet().title, inLanguage(project, u"title"_s));

    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.view().open, std::optional(bangkok));
    reader.press(u"showOnMap"_s);
    QCOMPARE(reader.view().page, Page::Overview);
    QCOMPARE(reader.view().city, bangkok.id);
    QVERIFY(reader.seen<QWidget>(u"cityCard"_s).isVisible());
    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.view().page, Page::Cities);
    reader.key(QKeySequence(Qt::Key_Escape));
    QVERIFY(!reader.view().open);
}

void TestPages::theMatrixIsWalkedByKeysToAProject()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    reader.go(Page::Areas);
    auto &matrix = reader.seen<QAbstractItemView>(u"matrix"_s);
    matrix.setFocus(Qt::TabFocusReason);
    const QModelIndex city = reader.row(matrix, {RecordKind::City, u"phuket"_s}, 1);
    reader.keyHere(Qt::Key_Home);
    while (matrix.currentIndex().row() < city.row())
        reader.keyHere(Qt::Key_Down);
    while (matrix.currentIndex().row() > city.row())
        reader.keyHere(Qt::Key_Up);
    QString found;
    for (int column = 2; column < 8 && found.isEmpty(); ++column) { // to the first area with a project
        while (matrix.currentIndex().column() < column)
            reader.keyHere(Qt::Key_Right);
        reader.keyHere(Qt::Key_Return);
        QCOMPARE(reader.view().city, u"phuket"_s);
        for (const auto &project : factRows(u"project"_s)) {
            const QString name = test::nameOf({RecordKind::Project, project[u"project_id"_s]});
            if (project[u"city_id"_s] == u"phuket"_s && reader.recordsInSight().contains(name))
                found = project[u"project_id"_s];
        }
    }
    QVERIFY(!found.isEmpty());
    reader.follow({RecordKind::Project, found});
    QCOMPARE(reader.sheet().title, inLanguage(factRow(u"project"_s, u"project_id"_s, found), u"title"_s));
    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.view().page, Page::Areas);
}

void TestPages::aChallengeLeadsToItsSeries()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    reader.go(Page::Areas);
    reader.chooseSection(2);
    reader.press(u"part-pollution"_s);
    const auto challenge = factRow(u"challenge"_s, u"challenge_id"_s, u"pollution"_s);
    QCOMPARE(reader.sheet().title, inLanguage(challenge, u"title"_s));
    const QString indicator = challenge[u"indicator_ids"_s].split(u';').first();
    reader.follow({RecordKind::Indicator, indicator});
    QCOMPARE(reader.view().page, Page::Data);
    QCOMPARE(reader.view().series.indicator, indicator);
    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.sheet().title, inLanguage(challenge, u"title"_s));
}

void TestPages::anEventMovesTheYear()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    reader.go(Page::Network);
    const auto event = factRow(u"event"_s, u"event_id"_s, u"ev001"_s); // the founding of 1967
    reader.type(u"eventFilter"_s, inLanguage(event, u"title"_s));
    reader.clickRow(u"eventTable"_s, {RecordKind::Event, u"ev001"_s});
    QCOMPARE(reader.view().year, event[u"date"_s].first(4).toInt());
    QCOMPARE(reader.sheet().title, inLanguage(event, u"title"_s));
    QCOMPARE(reader.seen<QLineEdit>(u"year"_s).text(), QString::number(look().era == Era::Buddhist ? 2510 : 1967));
    reader.key(QKeySequence(Qt::Key_Escape));
    QVERIFY(!reader.view().open);
    reader.key(QKeySequence(QKeySequence::Back));
    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.view().year, StartYear);
}

void TestPages::theProgrammeShowsItsProvinces()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    reader.go(Page::Network);
    reader.chooseSection(3);
    QVERIFY(reader.sees<QWidget>(u"programmeMap"_s));
    auto &places = reader.seen<QAbstractItemView>(u"placeTable"_s);
    QCOMPARE(qsizetype(places.model()->rowCount()), factRows(u"programme_place"_s).size());
    reader.clickRow(u"placeTable"_s, {RecordKind::ProgrammePlace, u"phuket"_s});
    QCOMPARE(reader.sheet().title, inLanguage(factRow(u"programme_place"_s, u"place_id"_s, u"phuket"_s), u"name"_s));
    reader.clickRow(u"phaseTable"_s, {RecordKind::ProgrammePhase, u"phase_2"_s});
    QVERIFY(
        reader.sheetText().contains(inLanguage(factRow(u"programme_phase"_s, u"phase_id"_s, u"phase_2"_s), u"text"_s)));
}

void TestPages::aClaimIsCheckedAgainstItsChart()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    const RecordRef claim{RecordKind::Claim, u"c13"_s}; // two thirds urban by 2025
    reader.go(Page::Sources);
    reader.clickRow(u"table-claims"_s, claim);
    const auto fact = factRow(u"claim"_s, u"claim_id"_s, claim.id);
    QVERIFY(reader.sheetText().contains(fact[u"text_th"_s]));
    QVERIFY(reader.sheetText().contains(inLanguage(fact, u"comment"_s).left(40)));
    reader.press(u"openPicture"_s);
    QCOMPARE(reader.view().page, Page::Overview);
    QCOMPARE(reader.view().year, fact[u"stated_year"_s].toInt());
    QVERIFY(reader.seen<ChartWidget>(u"urbanChart"_s).isVisible());
    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.view().open, std::optional(claim));
}

void TestPages::aConflictShowsBothSides()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    reader.go(Page::Sources);
    reader.chooseSection(2);
    reader.type(u"words-conflicts"_s, u"cf001"_s);
    reader.clickRow(u"table-conflicts"_s, {RecordKind::Conflict, u"cf001"_s});
    const auto fact = factRow(u"conflict"_s, u"conflict_id"_s, u"cf001"_s);
    const bool isThai = look().language == Language::Thai;
    const QString said = reader.sheetText();
    for (const QString &column : {u"statement_a"_s, u"statement_b"_s})
        QVERIFY2(said.contains(fact[isThai ? QString(column + u"_th") : column]), qPrintable(said));
    QVERIFY(said.contains(inLanguage(fact, u"reason"_s).left(40)));
    reader.follow({RecordKind::Source, fact[u"source_a"_s]});
    QCOMPARE(reader.sheet().title, factRow(u"source"_s, u"source_id"_s, fact[u"source_a"_s])[u"title"_s]);
}

void TestPages::aValueIsReadInTheTable()
{
    EditionWindow window(Desk, look());
    Reader reader(window);
    reader.go(Page::Data);
    auto &indicators = *reader.seen<QWidget>(u"indicatorList"_s).findChild<QAbstractItemView *>();
    reader.clickCell(indicators, reader.row(indicators, {RecordKind::Indicator, u"urban_share"_s}));
    auto &places = *reader.seen<QWidget>(u"seriesList"_s).findChild<QAbstractItemView *>();
    reader.clickCell(places, reader.row(places, {RecordKind::Entity, u"THA"_s}));
    QCOMPARE(reader.view().series.entity, u"THA"_s);
    QString expected;
    for (const auto &row : factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == u"urban_share"_s && row[u"entity_id"_s] == u"THA"_s
            && row[u"source_id"_s] == reader.view().series.source && row[u"year"_s] == u"2040"_s)
            expected = QString::number(row[u"value"_s].toDouble(), 'f', 1);
    }
    QVERIFY(!expected.isEmpty());
    const QAbstractItemModel &values = *reader.seen<QAbstractItemView>(u"seriesValues"_s).model();
    const QString year = QString::number(look().era == Era::Buddhist ? 2583 : 2040);
    QStringList read;
    for (int row = 0; row < values.rowCount(); ++row) {
        if (values.index(row, 0).data().toString().contains(year))
            read = {values.index(row, 1).data().toString(), values.index(row, 2).data().toString()};
    }
    QVERIFY2(read.value(0).contains(expected), qPrintable(read.join(u' ') + u" and not " + expected));
    QVERIFY(!read.value(1).isEmpty()); // estimate or projection
}

void TestPages::theLanguageChangesInTheMiddleAndNothingIsLost()
{
    EditionWindow window(Desk);
    Reader reader(window);
    const RecordRef city{RecordKind::City, u"chiang_mai"_s};
    reader.go(Page::Cities);
    reader.clickRow(u"memberTable"_s, city);
    reader.chooseWord(u"sheetParts"_s, 2);
    const ViewState before = reader.view();
    reader.chooseWord(u"language"_s, 0);
    QCOMPARE(reader.view(), before);
    QCOMPARE(reader.sheet().title, factRow(u"city"_s, u"city_id"_s, city.id)[u"name_th"_s]);
    reader.chooseWord(u"language"_s, 1);
    QCOMPARE(reader.sheet().title, factRow(u"city"_s, u"city_id"_s, city.id)[u"name_en"_s]);
}

ATLAS_TEST(TestPages)

#include "tst_pages.moc"
