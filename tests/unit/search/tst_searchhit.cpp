// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchhit.h"

#include "tests/support/testrunner.h"
#include "tests/unit/search/searches.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace atlas;

/** Where a hit leads: for one row of each table of the edition, and for what is no row. */
class TestSearchHit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfEachKindOpensItsPlace_data();
    void aRowOfEachKindOpensItsPlace();
    void everyKindOfRowIsTried();
    void aSeriesOpensWithItsPlaceAndYear();
    void aSeriesWithoutAPlaceKeepsThePlaceInView();
    void aPlaceOfTheWorldOpensAsThePlaceOfData();
    void aYearStaysOnThePage();
    void aYearLeavesAPageWithoutYears();
    void aPageIsGoneToAndACommandIsNot();
    void whatIsChosenElsewhereStays();
    void noFilterHidesASourceInItsList();

private:
    SearchHit hitOf(RecordKind kind, const QString &id) { return m_edition.searcher().hitOf({kind, id}).value(); }
    SearchHit firstFor(const QString &typed) { return m_edition.searcher().find(typed).constFirst(); }

    test::SearchedEdition m_edition;
};

namespace
{

/** Rows of the facts: what opens, on which page, with a sheet or not, in which year (0: the year in view stays). */
struct Opening
{
    RecordKind kind;
    const char *id;
    Page page;
    bool hasSheet;
    int year;
};

constexpr Opening Openings[]{
    {RecordKind::City, "bangkok", Page::Cities, true, 0},
    {RecordKind::State, "THA", Page::Cities, true, 0},
    {RecordKind::Entity, "CHN", Page::Data, false, 0},
    {RecordKind::Area, "civic_social", Page::Areas, true, 0},
    {RecordKind::Indicator, "pm25", Page::Data, false, 0},
    {RecordKind::Event, "ev001", Page::Network, true, 1967},
    {RecordKind::Project, "bkk-p2", Page::Cities, true, 0},
    {RecordKind::FrameworkItem, "outcome_quality_of_life", Page::Areas, true, 0},
    {RecordKind::Challenge, "pollution", Page::Areas, true, 0},
    {RecordKind::Objective, "cooperation", Page::Network, true, 0},
    {RecordKind::Actor, "governments", Page::Network, true, 0},
    {RecordKind::Partner, "partner_jpn", Page::Network, true, 0},
    {RecordKind::ProgrammePhase, "phase_1", Page::Network, true, 2018},
    {RecordKind::ProgrammePlace, "khon_kaen", Page::Network, true, 0},
    {RecordKind::NetworkStat, "member_cities/network/2018/printed", Page::Network, true, 2018},
    {RecordKind::Claim, "c01", Page::Sources, true, 0},
    {RecordKind::Conflict, "cf001", Page::Sources, true, 0},
    {RecordKind::Citation, "1", Page::Sources, true, 0},
    {RecordKind::Source, "asean_scap_2018", Page::Sources, true, 0},
};

} // namespace

void TestSearchHit::aRowOfEachKindOpensItsPlace_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(std::size(Openings)); ++row)
        QTest::newRow(qPrintable(recordKindName(Openings[row].kind))) << row;
}

void TestSearchHit::aRowOfEachKindOpensItsPlace()
{
    QFETCH(const int, row);
    const Opening &expected = Openings[row];
    const RecordRef record{expected.kind, QString::fromLatin1(expected.id)};
    const auto hit = m_edition.searcher().hitOf(record);
    QVERIFY(hit);
    const ViewState start;
    const ViewState opened = withHitOpen(start, *hit);
    QCOMPARE(opened.page, expected.page);
    QCOMPARE(opened.open, expected.hasSheet ? std::optional(record) : std::nullopt);
    QCOMPARE(opened.year, expected.year ? expected.year : start.year);
}

void TestSearchHit::everyKindOfRowIsTried()
{
    QSet<QString> found;
    const QList<SearchSubject> subjects = SearchIndex(m_edition.connection()).subjects().value();
    for (const SearchSubject &subject : subjects)
        found.insert(searchKindName(subject.kind));
    QSet<QString> tried;
    for (const Opening &opening : Openings)
        tried.insert(recordKindName(opening.kind));
    QCOMPARE(tried, found);
}

void TestSearchHit::aSeriesOpensWithItsPlaceAndYear()
{
    ViewState view;
    view.states = {u"LAO"_s};
    view.series.source = u"wdi"_s;
    ViewState expected = view;
    expected.page = Page::Data;
    expected.year = 2040;
    expected.series = {u"urban_share"_s, u"THA"_s, {}};
    QCOMPARE(withHitOpen(view, firstFor(u"thai urban 2583"_s)), expected);
    QCOMPARE(withHitOpen(expected, firstFor(u"thai urban 2583"_s)), expected);
    QCOMPARE(withHitOpen(view, firstFor(u"bangkok ประชากร 2030"_s)).series.entity, u"bangkok"_s);
}

void TestSearchHit::aSeriesWithoutAPlaceKeepsThePlaceInView()
{
    ViewState view;
    view.series.entity = u"VNM"_s;
    const ViewState opened = withHitOpen(view, firstFor(u"pm2.5"_s));
    QCOMPARE(opened.series.indicator, u"pm25"_s);
    QCOMPARE(opened.series.entity, u"VNM"_s);
}

void TestSearchHit::aPlaceOfTheWorldOpensAsThePlaceOfData()
{
    const ViewState opened = withHitOpen({}, hitOf(RecordKind::Entity, u"CHN"_s));
    QCOMPARE(opened.page, Page::Data);
    QCOMPARE(opened.series.entity, u"CHN"_s);
}

void TestSearchHit::aYearStaysOnThePage()
{
    ViewState view = withRecordOpen({}, {RecordKind::City, u"bangkok"_s});
    view = withHitOpen(view, firstFor(u"2561"_s));
    QCOMPARE(view.year, 2018);
    QCOMPARE(view.page, Page::Cities);
    QVERIFY(view.open);
}

void TestSearchHit::aYearLeavesAPageWithoutYears()
{
    const ViewState view = withHitOpen(withPage({}, Page::Sources), firstFor(u"2561"_s));
    QCOMPARE(view.year, 2018);
    QCOMPARE(view.page, Page::Overview);
}

void TestSearchHit::aPageIsGoneToAndACommandIsNot()
{
    const SearchHit page{ProgramKind::Page, u"areas"_s, {}, {}, {}, {}, {}};
    QCOMPARE(withHitOpen({}, page), withPage({}, Page::Areas));
    const SearchHit command{ProgramKind::Command, u"fullScreen"_s, {}, {}, {}, {}, {}};
    QCOMPARE(withHitOpen({}, command), ViewState{});
}

void TestSearchHit::whatIsChosenElsewhereStays()
{
    ViewState view;
    view.states = {u"LAO"_s, u"VNM"_s};
    view.indicator = u"pm25"_s;
    view.cities.joinedYear = 2018;
    const ViewState opened = withHitOpen(view, firstFor(u"bangkok"_s));
    QCOMPARE(opened.states, view.states);
    QCOMPARE(opened.indicator, view.indicator);
    QCOMPARE(opened.cities, view.cities);
}

void TestSearchHit::noFilterHidesASourceInItsList()
{
    ViewState view;
    view.sources.words = u"population"_s;
    QCOMPARE(withHitOpen(view, hitOf(RecordKind::Source, u"asean_scap_2018"_s)).sources, SourcesChoice{});
    QCOMPARE(withHitOpen(view, hitOf(RecordKind::City, u"bangkok"_s)).sources, view.sources);
}

ATLAS_TEST(TestSearchHit)

#include "tst_searchhit.moc"
