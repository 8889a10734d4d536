// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanmaps.h"

#include "app/analysis/urbanchart.h"
#include "app/analysis/urbaneditions.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <QMap>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

using Edition = UrbanChoice::Edition;

const Format English(Language::English, Era::Common);

/** The shares by place and year, read from the rows and nothing else. */
const QHash<QString, QMap<int, double>> &shares()
{
    static const QHash<QString, QMap<int, double>> values = [] {
        QHash<QString, QMap<int, double>> read;
        for (const test::FactRow &row : test::factRows(u"observation"_s)) {
            if (row[u"indicator_id"_s] == u"urban_share")
                read[row[u"entity_id"_s]].insert(row[u"year"_s].toInt(), row[u"value"_s].toDouble());
        }
        return read;
    }();
    return values;
}

QString share(const QString &place, int year)
{
    return QString::number(shares()[place][year], 'f', 1) + u" %"_s;
}

MapDescription mapOf(int year, Edition edition)
{
    const auto read = test::factSeries();
    ViewState view;
    view.year = year;
    view.indicator = urbanShareOf(edition);
    return describeMap(test::factCatalogue(),
        {*read(view.indicator), *read(AgglomerationIndicator), *read(AdministrativeIndicator)}, view);
}

QString findingOf(int one, int other, const QList<QString> &states = {}, Edition edition = Edition::UnitedNations)
{
    ViewState view;
    view.year = other;
    view.states = states;
    view.urban.since = one;
    view.urban.edition = edition;
    const MapDescription left = mapOf(one, edition);
    const MapDescription right = mapOf(other, edition);
    const SharedSeries series = test::factSeries()(urbanShareOf(edition));
    return plain(urbanMapsFinding(test::factCatalogue(), {left, right, *series}, view, English));
}

} // namespace

/** What two maps of the urban share say together. */
class TestUrbanMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFindingIsThatOfTheFacts_data();
    void theFindingIsThatOfTheFacts();
    void theEarlierYearComesFirst();
    void aChosenStateStandsBesideAsean();
    void oneYearOnBothMapsIsSaid();
    void anEditionWithoutTheYearSaysSo();
    void aMapSaysItsYearAndWhatItsValuesAre();
};

void TestUrbanMaps::theFindingIsThatOfTheFacts_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("to now") << 1970 << 2025;
    QTest::newRow("all") << 1950 << 2050;
    QTest::newRow("a fall among them") << 1974 << 1976; // Phnom Penh was emptied
}

void TestUrbanMaps::theFindingIsThatOfTheFacts()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    int higher = 0;
    for (const State &state : test::factCatalogue().states) {
        if (shares().contains(state.id))
            higher += shares()[state.id][to] > shares()[state.id][from] ? 1 : 0;
    }
    QCOMPARE(findingOf(from, to),
        u"ASEAN: %1 urban in %2, %3 in %4; higher in %5 of 10 states"_s.arg(share(AseanId, from))
            .arg(from)
            .arg(share(AseanId, to))
            .arg(to)
            .arg(higher));
}

void TestUrbanMaps::theEarlierYearComesFirst()
{
    QCOMPARE(findingOf(2018, 1960), findingOf(1960, 2018));
}

void TestUrbanMaps::aChosenStateStandsBesideAsean()
{
    const QString expected = u"Thailand: %1 urban in 1970, %2 in 2025; ASEAN: %3 and %4"_s.arg(
        share(u"THA"_s, 1970), share(u"THA"_s, 2025), share(AseanId, 1970), share(AseanId, 2025));
    QCOMPARE(findingOf(1970, 2025, {u"VNM"_s, u"THA"_s}), expected);
    QCOMPARE(findingOf(1970, 2025, {u"THA"_s, u"TLS"_s}), expected); // there are no values of Timor-Leste
}

void TestUrbanMaps::oneYearOnBothMapsIsSaid()
{
    QCOMPARE(findingOf(2018, 2018), u"ASEAN: %1 urban in 2018, on both maps"_s.arg(share(AseanId, 2018)));
}

void TestUrbanMaps::anEditionWithoutTheYearSaysSo()
{
    QCOMPARE(findingOf(1950, 2018, {}, Edition::WorldBank), u"This edition has no urban shares for 1950"_s);
    QCOMPARE(findingOf(2018, 2050, {}, Edition::WorldBank), u"This edition has no urban shares for 2050"_s);
    QVERIFY(findingOf(2018, 2030, {}, Edition::WorldBank).contains(u"in 2025;"_s)); // the year of the values
}

void TestUrbanMaps::aMapSaysItsYearAndWhatItsValuesAre()
{
    const auto words = [](int year, Edition edition) { return plain(mapYearInWords(mapOf(year, edition), English)); };
    QCOMPARE(words(2018, Edition::UnitedNations), u"2018, estimates"_s);
    QCOMPARE(words(2019, Edition::UnitedNations), u"2019, projection"_s);
    QCOMPARE(words(2030, Edition::WorldBank), u"2030: values of 2025"_s);
    QCOMPARE(words(1950, Edition::WorldBank), u"1950: no data"_s);
}

ATLAS_TEST(TestUrbanMaps)

#include "tst_urbanmaps.moc"
