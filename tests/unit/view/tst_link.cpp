// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/link.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using atlas::ChartScale;
using atlas::EconomyChoice;
using atlas::ViewState;

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartViewIsTheShortestLink();
    void everyPartComesBack();
    void everyPageAndEveryKindOfRowHasAName();
    void thePeopleHaveYearsOfTheirOwn();
    void aPartOfFewerYearsShowsTheNearestOfItsOwn();
    void aMapIsThePictureInFewDigits();
    void aBadValueIsToldWhatWouldBeRight();
    void eitherEraAndDigitsAreRead_data();
    void eitherEraAndDigitsAreRead();
    void theWordsOfAFilterStayAsTyped();
    void badLinksAreRefusedWithTheirPart_data();
    void badLinksAreRefusedWithTheirPart();
    void jsonOfAnotherShapeIsRefused();
};

namespace
{

ViewState aFullView()
{
    ViewState view;
    view.year = 1967;
    view.states = {u"THA"_s, u"VNM"_s};
    view.city = u"ho_chi_minh_city"_s;
    view.area = u"civic_social"_s;
    view.indicator = u"pm25"_s;
    view.economy = {EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Level, 5};
    view.economyPage = {atlas::EconomyPageChoice::PerHead::Nominal, true, atlas::EconomyPageChoice::Basis::Pwc,
        atlas::EconomyPageChoice::Europe::AsOne, atlas::EconomyPageChoice::Basis::Ssp5, 2030,
        {{u"IDN"_s, 525}, {u"VNM"_s, -10}}};
    view.camera = atlas::MapCamera{101.25123, -3.5, 1.71875};
    view.page = atlas::Page::Network;
    view.section = u"timeline"_s;
    view.open = atlas::RecordRef{
        atlas::RecordKind::NetworkStat, u"projects_by_area/civic_social/2024/counted from appendix"_s};
    view.figure
        = atlas::FigureRef{u"network_stat"_s, u"projects_by_area/civic_social"_s, 2024, u"counted from appendix"_s};
    view.cities
        = {2024, atlas::ProjectStatus::Completed, atlas::CitiesChoice::Order::Population, {u"name"_s, u"state"_s}};
    view.matrix = {atlas::MatrixChoice::Marks::Status, true};
    view.urban = {atlas::UrbanChoice::Edition::WorldBank, 405, 1967, true};
    view.scales
        = {{u"livesChart"_s, {ChartScale::Kind::Logarithmic, 0}}, {u"urbanChart"_s, {ChartScale::Kind::Change, 2010}}};
    view.series = {u"pm25"_s, u"THA"_s, u"wdi"_s};
    view.sources = {u"เมือง & 100 % #1+2"_s, u"claims-2"_s};
    return view;
}

} // namespace

void TestLink::theStartViewIsTheShortestLink()
{
    QCOMPARE(atlas::toLink({}), u"ascn-atlas:overview"_s);
}

void TestLink::everyPartComesBack()
{
    const ViewState view = aFullView();
    const auto fromLink = atlas::viewFromLink(atlas::toLink(view));
    QVERIFY2(fromLink, qPrintable(fromLink ? QString() : fromLink.error().message));
    QCOMPARE(*fromLink, view);
    const auto fromJson = atlas::viewFromJson(atlas::toJson(view));
    QVERIFY(fromJson);
    QCOMPARE(*fromJson, view);
}

void TestLink::everyPageAndEveryKindOfRowHasAName()
{
    for (const atlas::Page page : atlas::AllPages)
        QCOMPARE(atlas::pageNamed(atlas::pageName(page)), std::optional(page));
    for (int kind = 0; kind <= int(atlas::RecordKind::Source); ++kind) {
        const auto named = atlas::recordKindNamed(atlas::recordKindName(atlas::RecordKind(kind)));
        QCOMPARE(named, std::optional(atlas::RecordKind(kind)));
    }
    QVERIFY(!atlas::recordKindNamed(QString()));
    QVERIFY(!atlas::pageNamed(u"atlantis"_s));
}

void TestLink::thePeopleHaveYearsOfTheirOwn()
{
    const auto later = atlas::viewFromLink(u"ascn-atlas:economy?year=2080&section=people"_s);
    QVERIFY(later);
    QCOMPARE(later->year, 2080);
    QCOMPARE(*atlas::viewFromJson(atlas::toJson(*later)), *later);
}

void TestLink::aPartOfFewerYearsShowsTheNearestOfItsOwn()
{
    const auto view = atlas::viewFromLink(u"ascn-atlas:urbanisation?section=cities&year=2050"_s);
    QVERIFY(view);
    QCOMPARE(view->year, 2035); // where the source of the people of cities ends
    QVERIFY(!atlas::viewFromLink(u"ascn-atlas:urbanisation?section=cities&year=2051"_s));
    QCOMPARE(atlas::viewFromLink(u"ascn-atlas:urbanisation?section=maps&year=2050"_s)->year, 2050);
}

void TestLink::aMapIsThePictureInFewDigits()
{
    ViewState view;
    view.camera = atlas::MapCamera{117.61159924082042, 7.471847457627119, 1.5624999999999998};
    const QString link = atlas::toLink(view);
    QCOMPARE(link, u"ascn-atlas:overview?map=117.6116,7.47185,1.5625"_s);
    QCOMPARE(atlas::toLink(*atlas::viewFromLink(link)), link);
}

void TestLink::aBadValueIsToldWhatWouldBeRight()
{
    const auto reason = [](const QString &query) {
        const auto view = atlas::viewFromLink(u"ascn-atlas:overview?"_s + query);
        return view ? QString() : view.error().message;
    };
    QCOMPARE(reason(u"map=3,100,15"_s),
        u"“3,100,15” is no value for “map” of a view: it should be longitude, latitude and zoom, such as 115,5,2."_s);
    QCOMPARE(reason(u"open=bangkok"_s),
        u"“bangkok” is no value for “open” of a view: it should be a kind and an id, such as city:bangkok."_s);
    QCOMPARE(reason(u"form=best"_s), u"“best” is no value for “form” of a view: it should be “rank” or “level”."_s);
    QVERIFY(reason(u"order=best"_s).endsWith(u"“protocol”, “population”, “projects” or “joined”."_s));
    QVERIFY(reason(u"later=2"_s).contains(u"from 0 to 1"_s));
    QCOMPARE(reason(u"year=2200"_s),
        u"The year 2200, in the Buddhist Era 2743, is not one of this page: it should be a year from 1950 to 2050, "
        "or from 2493 to 2593 of the Buddhist Era."_s);
    QVERIFY(reason(u"since=1900"_s).contains(u"from 1950 to 2050, or from 2493 to 2593"_s));
    QVERIFY(reason(u"scales=urbanChart"_s).endsWith(u"such as urbanChart:log,gdpChart:index-2010."_s));
    QVERIFY(reason(u"growth=IDN"_s).endsWith(u"hundredths of a per cent, such as IDN:525,VNM:610."_s));
    QVERIFY(reason(u"growth=IDN:9000"_s).contains(u"hundredths"_s));
    QVERIFY(reason(u"gdp=euro"_s).contains(u"“nominal” or “ppp”"_s));
    QVERIFY(atlas::viewFromLink(u"ascn-atlas:overview?map=115,5,2"_s).has_value());
}

void TestLink::eitherEraAndDigitsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &typed, const QString &written) {
        QTest::newRow(name) << u"ascn-atlas:"_s + typed << u"ascn-atlas:"_s + written;
    };
    row("Buddhist", u"overview?year=2561"_s, u"overview?year=2018"_s);
    row("Thai digits", u"overview?year=๒๐๑๘"_s, u"overview?year=2018"_s);
    row("both", u"overview?year=๒๕๖๑"_s, u"overview?year=2018"_s);
    row("since", u"urbanisation?since=2533"_s, u"urbanisation?since=1990"_s);
    row("share", u"urbanisation?share=๔๐.๕"_s, u"urbanisation?share=40.5"_s);
    row("map", u"overview?map=๑๑๕,๕,๒"_s, u"overview?map=115,5,2"_s);
    row("base year", u"overview?scales=urbanChart:index-2553"_s, u"overview?scales=urbanChart:index-2010"_s);
}

void TestLink::eitherEraAndDigitsAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, written);
    const auto view = atlas::viewFromLink(typed);
    QVERIFY2(view, qPrintable(view ? QString() : view.error().message));
    const auto expected = atlas::viewFromLink(written);
    QVERIFY(expected);
    QCOMPARE(*view, *expected);
    QCOMPARE(atlas::toLink(*view), atlas::toLink(*expected));
    QVERIFY(*view != ViewState{});
}

void TestLink::theWordsOfAFilterStayAsTyped()
{
    const auto view = atlas::viewFromLink(u"ascn-atlas:sources?words=๒๕๖๑"_s);
    QVERIFY(view);
    QCOMPARE(view->sources.words, u"๒๕๖๑"_s);
}

void TestLink::badLinksAreRefusedWithTheirPart_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("part");
    QTest::newRow("scheme") << u"https://example.org/overview"_s << u"ascn-atlas:"_s;
    QTest::newRow("empty") << QString() << u"ascn-atlas:"_s;
    QTest::newRow("page") << u"ascn-atlas:kitchen"_s << u"kitchen"_s;
    QTest::newRow("part") << u"ascn-atlas:overview?colour=red"_s << u"colour"_s;
    QTest::newRow("year text") << u"ascn-atlas:overview?year=soon"_s << u"soon"_s;
    QTest::newRow("year range") << u"ascn-atlas:overview?year=2600"_s << u"2600"_s;
    QTest::newRow("too many states") << u"ascn-atlas:overview?states=A,B,C,D,E"_s << u"states"_s;
    QTest::newRow("id") << u"ascn-atlas:overview?city=../etc/passwd"_s << u"city"_s;
    QTest::newRow("id with a line end") << u"ascn-atlas:overview?city=abc%0A"_s << u"city"_s;
    QTest::newRow("camera nan") << u"ascn-atlas:overview?map=nan,1,1"_s << u"map"_s;
    QTest::newRow("camera zoom") << u"ascn-atlas:overview?map=100,1,0"_s << u"map"_s;
    QTest::newRow("scenario") << u"ascn-atlas:overview?scenario=6"_s << u"scenario"_s;
    QTest::newRow("edition") << u"ascn-atlas:urbanisation?urban=nobody"_s << u"nobody"_s;
    QTest::newRow("no share") << u"ascn-atlas:urbanisation?share=0"_s << u"share"_s;
    QTest::newRow("more than all") << u"ascn-atlas:urbanisation?share=100.1"_s << u"share"_s;
    QTest::newRow("half a tenth") << u"ascn-atlas:urbanisation?share=66.67"_s << u"share"_s;
    QTest::newRow("scale of no chart") << u"ascn-atlas:overview?scales=:log"_s << u"scales"_s;
    QTest::newRow("no scale") << u"ascn-atlas:overview?scales=a:round"_s << u"scales"_s;
    QTest::newRow("index of no year") << u"ascn-atlas:overview?scales=a:index"_s << u"scales"_s;
    QTest::newRow("logarithm of a year") << u"ascn-atlas:overview?scales=a:log-2010"_s << u"scales"_s;
    QTest::newRow("plain has no year") << u"ascn-atlas:overview?scales=a:plain-2000"_s << u"scales"_s;
    QTest::newRow("year of people elsewhere") << u"ascn-atlas:economy?section=rank&year=2080"_s << u"2080"_s;
    QTest::newRow("year after all people") << u"ascn-atlas:economy?section=people&year=2101"_s << u"2101"_s;
    QTest::newRow("since") << u"ascn-atlas:urbanisation?since=1949"_s << u"since"_s;
    QTest::newRow("figure") << u"ascn-atlas:overview?figure=urban_share"_s << u"figure"_s;
    QTest::newRow("long") << u"ascn-atlas:overview?city="_s + QString(10000, u'a') << u"ascn-atlas:"_s;
}

void TestLink::badLinksAreRefusedWithTheirPart()
{
    QFETCH(const QString, link);
    QFETCH(const QString, part);
    const auto view = atlas::viewFromLink(link);
    QVERIFY(!view);
    QVERIFY2(view.error().message.contains(part), qPrintable(view.error().message));
}

void TestLink::jsonOfAnotherShapeIsRefused()
{
    QVERIFY(!atlas::viewFromJson({{u"year"_s, 2018}}));
    QVERIFY(!atlas::viewFromJson({{u"page"_s, u"kitchen"_s}}));
    QVERIFY(atlas::viewFromJson({}));
}

ATLAS_TEST(TestLink)

#include "tst_link.moc"
