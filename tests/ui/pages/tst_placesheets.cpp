// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/showncities.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"

using namespace Qt::StringLiterals;
using namespace atlas;
using Shown = test::ShownCities;

/** The sheets of cities, states and projects, and where they lead. */
class TestPlaceSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void theSheetOfEveryCitySaysWhatTheFactsSay();
    void theSheetOfEveryStateSaysWhatTheFactsSay();
    void theSheetOfEveryProjectSaysWhatTheFactsSay();
    void everyFactOfASheetThatIsAFigureHasASource();
    void theChartFollowsTheYear();
    void theMapIsOneClickAway();
    void aSeriesOpensForItsPlace();
    void anAddressIsOpenedOnlyWhenAskedFor();
};

namespace
{

/** The text of a cell of the facts as it stands in a sheet. */
QString said(QString cell)
{
    return cell.replace(QChar(0x00a0), u' ').replace(QChar(0x2013), u'-');
}

} // namespace

void TestPlaceSheets::theSheetOfEveryCitySaysWhatTheFactsSay()
{
    Shown shown;
    QHash<QString, test::FactRow> visions;
    for (const test::FactRow &row : test::factRows(u"city_vision"_s))
        visions.insert(row[u"city_id"_s], row);
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        shown.openRecord(RecordKind::City, row[u"city_id"_s]);
        const QString words = shown.words();
        for (const auto column : {"name_en"_L1, "name_th"_L1, "name_th_alt"_L1, "name_local"_L1, "unit_represented"_L1,
                 "csco_host_body"_L1, "note"_L1, "census_scope"_L1}) {
            const QString cell = row[QString(column)];
            QVERIFY2(words.contains(said(cell)), qPrintable(row[u"city_id"_s] + u": "_s + cell));
        }
        const QString people = QLocale(QLocale::English).toString(row[u"population"_s].toInt());
        QVERIFY2(words.contains(people), qPrintable(people));
        if (visions.contains(row[u"city_id"_s]))
            QVERIFY(words.contains(said(visions[row[u"city_id"_s]][u"vision_en"_s])));
        for (const test::FactRow &project : test::factRows(u"project"_s)) {
            if (project[u"city_id"_s] == row[u"city_id"_s])
                QVERIFY2(words.contains(said(project[u"title_en"_s])), qPrintable(project[u"title_en"_s]));
        }
        QCOMPARE(words.count(u" km to the "_s), 5);
    }
}

void TestPlaceSheets::theSheetOfEveryStateSaysWhatTheFactsSay()
{
    Shown shown;
    QSet<QString> followed;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == u"life_expectancy")
            followed.insert(row[u"entity_id"_s]);
    }
    for (const test::FactRow &row : test::factRows(u"state"_s)) {
        shown.openRecord(RecordKind::State, row[u"state_id"_s]);
        const QString words = shown.words();
        for (const auto column : {"name_en"_L1, "official_name_en"_L1, "name_th"_L1, "name_th_alt"_L1, "capital"_L1,
                 "national_representative_body"_L1, "note"_L1, "iso2"_L1}) {
            const QString cell = row[QString(column)];
            QVERIFY2(words.contains(said(cell)), qPrintable(row[u"state_id"_s] + u": "_s + cell));
        }
        QVERIFY(words.contains(row[u"asean_joined_date"_s].left(4)));
        for (const test::FactRow &city : test::factRows(u"city"_s)) {
            if (city[u"state_id"_s] == row[u"state_id"_s])
                QVERIFY(words.contains(city[u"name_en"_s]));
        }
        QCOMPARE(words.contains(u"Life expectancy at birth"_s), followed.contains(row[u"state_id"_s]));
    }
}

void TestPlaceSheets::theSheetOfEveryProjectSaysWhatTheFactsSay()
{
    Shown shown;
    QHash<QString, QList<test::FactRow>> lives;
    for (const test::FactRow &row : test::factRows(u"project_status"_s))
        lives[row[u"project_id"_s]].append(row);
    for (const test::FactRow &row : test::factRows(u"project"_s)) {
        shown.openRecord(RecordKind::Project, row[u"project_id"_s]);
        const QString words = shown.words();
        for (const auto column : {"title_en"_L1, "title_th"_L1, "summary_en"_L1, "latest_title_en"_L1, "partner"_L1,
                 "note"_L1, "target_year"_L1}) {
            const QString cell = row[QString(column)];
            QVERIFY2(words.contains(said(cell)), qPrintable(row[u"project_id"_s] + u": "_s + cell));
        }
        for (const test::FactRow &line : std::as_const(lives[row[u"project_id"_s]])) {
            for (const auto column : {"reported_title"_L1, "detail_en"_L1, "note"_L1, "year"_L1})
                QVERIFY2(words.contains(said(line[QString(column)])), qPrintable(line[QString(column)]));
        }
    }
}

/** What the sheet claims of the world is numbered; what it counts itself says so or counts rows above it. */
void TestPlaceSheets::everyFactOfASheetThatIsAFigureHasASource()
{
    Shown shown;
    const auto check = [&shown](RecordKind kind, const QString &id, const QString &allowed) {
        shown.openRecord(kind, id);
        for (const SheetBlock &block : shown.sheet().sheet().blocks) {
            for (const SheetFact &fact : block.facts) {
                const bool isClaim = !fact.sourceId.isEmpty() || fact.value.first().text == allowed;
                QVERIFY2(isClaim, qPrintable(id + u": "_s + fact.label));
            }
        }
    };
    for (const test::FactRow &row : test::factRows(u"city"_s))
        check(RecordKind::City, row[u"city_id"_s], u"not followed by the UN"_s);
    for (const test::FactRow &row : test::factRows(u"state"_s))
        check(RecordKind::State, row[u"state_id"_s], {});
}

void TestPlaceSheets::theChartFollowsTheYear()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"bangkok"_s);
    shown.part<SegmentedSwitch>(u"sheetParts"_s).choose(2);
    auto &chart = shown.part<ChartWidget>(u"cityChart"_s);
    QVERIFY(chart.isVisible());
    QVERIFY(chart.description().title.contains(u"11.4"_s));
    shown.session.show(withYear(shown.session.view(), 1990));
    QVERIFY(chart.description().title.contains(u"1990"_s));
    QCOMPARE(chart.description().plot.marks.size(), 1); // what the plan states of the administrative area
    shown.openRecord(RecordKind::City, u"banyuwangi"_s); // the UN follows none
    QVERIFY(!chart.isVisible());
}

void TestPlaceSheets::theMapIsOneClickAway()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"da_nang"_s);
    shown.part<QAbstractButton>(u"showOnMap"_s).click();
    QCOMPARE(shown.session.view().page, Page::Overview);
    QCOMPARE(shown.session.view().city, u"da_nang"_s);
    QVERIFY(!shown.session.view().open);
    shown.openRecord(RecordKind::State, u"VNM"_s);
    shown.part<QAbstractButton>(u"showOnMap"_s).click();
    QCOMPARE(shown.session.view().states, QList<QString>{u"VNM"_s});
}

void TestPlaceSheets::aSeriesOpensForItsPlace()
{
    Shown shown;
    shown.openRecord(RecordKind::State, u"THA"_s);
    Q_EMIT shown.sheet().recordWanted({RecordKind::Indicator, u"life_expectancy"_s});
    QCOMPARE(shown.session.view().page, Page::Data);
    QCOMPARE(shown.session.view().series.indicator, u"life_expectancy"_s);
    QCOMPARE(shown.session.view().series.entity, u"THA"_s);
}

void TestPlaceSheets::anAddressIsOpenedOnlyWhenAskedFor()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"bangkok"_s);
    QVERIFY(shown.opened.isEmpty());
    Q_EMIT shown.sheet().addressWanted(u"https://asean.org"_s);
    QCOMPARE(shown.opened, QStringList{u"https://asean.org"_s});
}

ATLAS_TEST(TestPlaceSheets)

#include "tst_placesheets.moc"
