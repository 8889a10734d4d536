// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/keyfigures.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factCatalogue;
using test::factSeries;
namespace
{

using Id = KeyFigure::Id;

KeyFigure figure(Id id, const ViewState &view)
{
    const auto figures = keyFigures(factCatalogue(), view, factSeries(), Format(Language::English, Era::Common));
    return *std::ranges::find(figures, id, &KeyFigure::id);
}

ViewState ofStates(const QList<QString> &states)
{
    ViewState view;
    view.states = states;
    return view;
}

bool says(const KeyFigure &shown, const QString &words)
{
    return std::ranges::any_of(shown.explanation, [&](const QString &line) { return line.contains(words); });
}

} // namespace

/** The figures where states are chosen. */
class TestKeyFiguresOfStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenStatesAreCountedByEveryFigureButTheRank();
    void peopleOfTwoStatesAreTheirSum();
    void sharesOfTwoStatesAreWeightedByTheirPeople();
    void aStateWithoutValuesIsNamed();
    void theArticleSpeaksOfAseanOnly();
    void projectsOfAStateHaveALineOfTheirOwn();
};

void TestKeyFiguresOfStates::chosenStatesAreCountedByEveryFigureButTheRank()
{
    const auto figures = keyFigures(factCatalogue(), ofStates({u"THA"_s, u"VNM"_s}), factSeries(), Format());
    for (const KeyFigure &shown : figures) {
        QCOMPARE(shown.scope, shown.id == Id::GdpRank ? QString() : u"Thailand and Viet Nam"_s);
        QCOMPARE(shown.shortScope, shown.id == Id::GdpRank ? QString() : u"2 states"_s);
        QCOMPARE(shown.label.contains(u"ASEAN"_s), shown.id == Id::GdpRank);
    }
    QVERIFY(says(figures[int(Id::GdpRank)], u"that of ASEAN, whichever states are chosen"_s));
    int members = 0;
    for (const City &city : factCatalogue().cities)
        members += city.joinedYear <= 2025 && (city.stateId == "THA"_L1 || city.stateId == "VNM"_L1);
    QCOMPARE(figures[int(Id::Cities)].figure, QString::number(members));
    int projects = 0;
    for (const auto &row : test::factRows(u"network_stat"_s)) {
        if (row[u"year"_s] == "2025"_L1 && (row[u"scope"_s] == "THA"_L1 || row[u"scope"_s] == "VNM"_L1))
            projects += row[u"value"_s].toInt();
    }
    QCOMPARE(figures[int(Id::Projects)].figure, QString::number(projects));
    QCOMPARE(figure(Id::Population, ofStates({u"THA"_s})).scope, u"Thailand"_s);
}

void TestKeyFiguresOfStates::peopleOfTwoStatesAreTheirSum()
{
    const KeyFigure shown = figure(Id::Population, ofStates({u"THA"_s, u"VNM"_s}));
    const auto people = factSeries()(u"pop_total"_s);
    const auto sum
        = [&](int year) { return people->of(u"THA"_s).at(year)->value + people->of(u"VNM"_s).at(year)->value; };
    QVERIFY(std::abs(*shown.value - sum(2025)) < 1e-6);
    const double rate = 100 * (std::exp(std::log(sum(2025) / sum(2015)) / 10) - 1);
    QCOMPARE(shown.detail, u"+%1\u00a0% a year since 2015"_s.arg(rate, 0, 'f', 1));
    QCOMPARE(shown.source, u"World Population Prospects 2024"_s);
    QVERIFY(says(shown, u"The sum of the states chosen."_s));
}

void TestKeyFiguresOfStates::sharesOfTwoStatesAreWeightedByTheirPeople()
{
    const auto people = factSeries()(u"pop_total"_s);
    const auto urban = factSeries()(u"urban_share"_s);
    double living = 0;
    double all = 0;
    for (const QString &state : {u"SGP"_s, u"KHM"_s}) {
        living += people->of(state).at(2025)->value * urban->of(state).at(2025)->value / 100;
        all += people->of(state).at(2025)->value;
    }
    const KeyFigure shown = figure(Id::UrbanShare, ofStates({u"SGP"_s, u"KHM"_s}));
    QVERIFY(std::abs(*shown.value - 100 * living / all) < 1e-9);
    QVERIFY(says(shown, u"weighted by their population"_s));
    const KeyFigure one = figure(Id::UrbanShare, ofStates({u"SGP"_s}));
    QCOMPARE(one.figure, u"100.0\u00a0%"_s);
    QVERIFY(!says(one, u"weighted"_s));
}

void TestKeyFiguresOfStates::aStateWithoutValuesIsNamed()
{
    const KeyFigure none = figure(Id::Population, ofStates({u"TLS"_s}));
    QCOMPARE(none.figure, u"no data"_s);
    QCOMPARE(none.scope, u"Timor-Leste"_s);
    const KeyFigure half = figure(Id::Population, ofStates({u"TLS"_s, u"THA"_s}));
    QCOMPARE(half.scope, u"Thailand"_s);
    QVERIFY(says(half, u"Without Timor-Leste: no data."_s));
    const KeyFigure projects = figure(Id::Projects, ofStates({u"TLS"_s}));
    QCOMPARE(projects.figure, u"0"_s);
    QCOMPARE(projects.detail, u"no city in the list"_s);
    QCOMPARE(figure(Id::Cities, ofStates({u"TLS"_s})).figure, u"none yet"_s);
}

void TestKeyFiguresOfStates::theArticleSpeaksOfAseanOnly()
{
    for (const Id id : {Id::Population, Id::UrbanShare, Id::Under35}) {
        for (const int year : {2018, 2019, 2025}) {
            ViewState view = ofStates({u"THA"_s});
            view.year = year;
            QVERIFY(!figure(id, view).detailDiffers);
            QVERIFY(!says(figure(id, view), u"The article"_s));
        }
    }
}

void TestKeyFiguresOfStates::projectsOfAStateHaveALineOfTheirOwn()
{
    const KeyFigure shown = figure(Id::Projects, ofStates({u"THA"_s}));
    for (const KeyFigure::Point &point : shown.line) {
        ViewState view = ofStates({u"THA"_s});
        view.year = point.year;
        QCOMPARE(QString::number(point.value), figure(Id::Projects, view).figure);
    }
    QCOMPARE(shown.line.first().year, 2018);
    QCOMPARE(shown.line.last().year, 2025);
}

ATLAS_TEST(TestKeyFiguresOfStates)
#include "tst_keyfiguresofstates.moc"
