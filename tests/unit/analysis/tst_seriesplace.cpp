// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/seriesplace.h"

#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

class TestSeriesPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceWithValuesIsKept();
    void aStateWithoutValuesGivesItsFirstCity();
    void elseItIsAseanElseTheFirst();
    void aPlaceIsShownWithASeriesThatItHas();
};

namespace
{

SeriesCoverage of(const QString &indicator, const QString &entity)
{
    return {indicator, entity, u"src"_s, 2000, 2020, 21, 0};
}

Catalogue small()
{
    Catalogue catalogue;
    for (const auto &[id, state] : {std::pair(u"ipoh"_s, u"MYS"_s), std::pair(u"yala"_s, u"THA"_s)}) {
        City city;
        city.id = id;
        city.stateId = state;
        catalogue.cities.append(city);
    }
    for (const QString &id : {u"gdp"_s, u"people"_s}) {
        Indicator indicator;
        indicator.id = id;
        catalogue.indicators.append(indicator);
    }
    return catalogue;
}

} // namespace

void TestSeriesPlace::aPlaceWithValuesIsKept()
{
    QCOMPARE(placeWithValues({of(u"gdp"_s, u"ASEAN"_s), of(u"gdp"_s, u"THA"_s)}, u"THA"_s, small()), u"THA"_s);
    QCOMPARE(placeWithValues({}, u"THA"_s, small()), u"THA"_s);
}

void TestSeriesPlace::aStateWithoutValuesGivesItsFirstCity()
{
    const QList<SeriesCoverage> ofCities{of(u"people"_s, u"ipoh"_s), of(u"people"_s, u"yala"_s)};
    QCOMPARE(placeWithValues(ofCities, u"THA"_s, small()), u"yala"_s);
}

void TestSeriesPlace::elseItIsAseanElseTheFirst()
{
    QCOMPARE(placeWithValues({of(u"gdp"_s, u"CHN"_s), of(u"gdp"_s, u"ASEAN"_s)}, u"LAO"_s, small()), u"ASEAN"_s);
    QCOMPARE(placeWithValues({of(u"gdp"_s, u"CHN"_s)}, u"LAO"_s, small()), u"CHN"_s);
}

void TestSeriesPlace::aPlaceIsShownWithASeriesThatItHas()
{
    const QList<SeriesCoverage> ofChina{of(u"other"_s, u"CHN"_s), of(u"people"_s, u"CHN"_s)};
    QCOMPARE(indicatorWithValues(ofChina, u"other"_s, small()), u"other"_s);
    QCOMPARE(indicatorWithValues(ofChina, u"gdp"_s, small()), u"people"_s); // the first of the catalogue that it has
    QCOMPARE(indicatorWithValues({of(u"other"_s, u"CHN"_s)}, u"gdp"_s, small()), u"other"_s);
    QCOMPARE(indicatorWithValues({}, u"gdp"_s, small()), u"gdp"_s);
}

ATLAS_TEST(TestSeriesPlace)

#include "tst_seriesplace.moc"
