// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mapdescription.h"
#include "app/analysis/maptable.h"
#include "app/items/citymodel.h"
#include "app/items/coveragemodel.h"
#include "app/items/valuemodel.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The columns of years of all tables: bare numbers below the eras they are of. */
class TestYearColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersJoinInBothEras();
    void aSeriesReachesOverBothEras();
    void valuesAndHolesAreOfBothEras();
    void theMapAsATableHasBothEras();
};

namespace
{

const Format English(Language::English, Era::Both);
const Format Thai(Language::Thai, Era::Both, Digits::Thai);

QString plain(const QVariant &text)
{
    return text.toString().replace(QChar::Nbsp, u' ');
}

MemberList members()
{
    const SharedSeries agglomerations = test::factSeries()(AgglomerationIndicator);
    const SharedSeries administrative = test::factSeries()(AdministrativeIndicator);
    return memberList(test::factCatalogue(), {*agglomerations, *administrative}, {}, false);
}

} // namespace

void TestYearColumns::membersJoinInBothEras()
{
    CityModel model(test::factCatalogue());
    model.setList(members(), English);
    const auto head = [&model](CityModel::Column column) {
        return plain(model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole));
    };
    const auto cell = [&model](CityModel::Column column, int role) {
        return plain(model.indexOf(u"bangkok"_s).siblingAtColumn(int(column)).data(role));
    };
    QCOMPARE(head(CityModel::Column::Joined), u"Joined (CE / BE)"_s);
    QCOMPARE(cell(CityModel::Column::Joined, Qt::DisplayRole), u"2018 (2561)"_s);
    QVERIFY(cell(CityModel::Column::Population, CityModel::RemarkRole).startsWith(u"2025 (2568)"_s));
    QVERIFY2(
        head(CityModel::Column::Projects).endsWith(u"2025 (2568)"_s), qPrintable(head(CityModel::Column::Projects)));
    QCOMPARE(model.columnTitle(CityModel::Column::Joined), u"Joined"_s); // in a menu no year follows
    model.setList(members(), Thai);
    QCOMPARE(cell(CityModel::Column::Joined, Qt::DisplayRole), u"๒๕๖๑ (๒๐๑๘)"_s);
    QVERIFY(head(CityModel::Column::Joined).endsWith(u"(พ.ศ. / ค.ศ.)"_s));
}

void TestYearColumns::aSeriesReachesOverBothEras()
{
    CoverageModel model(test::factCatalogue());
    const QList<SeriesCoverage> series{{u"urban_share"_s, u"THA"_s, u"un"_s, 1950, 2050, 101, 32}};
    model.setSeries(series, English);
    const auto years = [&model] { return plain(model.index(0, CoverageModel::Years).data()); };
    QCOMPARE(years(), u"1950–2050 (2493–2593)"_s);
    QCOMPARE(plain(model.headerData(CoverageModel::Years, Qt::Horizontal)), u"Years (CE / BE)"_s);
    model.setSeries(series, Thai);
    QCOMPARE(years(), u"๒๔๙๓–๒๕๙๓ (๑๙๕๐–๒๐๕๐)"_s);
    model.setSeries(series, Format(Language::English, Era::Buddhist));
    QCOMPARE(years(), u"2493–2593"_s);
    QCOMPARE(plain(model.headerData(CoverageModel::Years, Qt::Horizontal)), u"Years (BE)"_s);
}

void TestYearColumns::valuesAndHolesAreOfBothEras()
{
    const Series values({{2000, 1, ValueKind::Estimate, {}}, {2001, 2, ValueKind::Estimate, {}},
        {2002, 3, ValueKind::Estimate, {}}, {2010, 4, ValueKind::Estimate, {}}});
    Definition definition;
    definition.unit = {u"%"_s, u"%"_s};
    ValueModel model;
    model.setSeries(values, definition, English);
    const auto year = [&model](int row) { return plain(model.index(row, ValueModel::Year).data()); };
    QCOMPARE(plain(model.headerData(ValueModel::Year, Qt::Horizontal)), u"Year (CE / BE)"_s);
    QCOMPARE(year(0), u"2010 (2553)"_s);
    QCOMPARE(year(1), u"2003–2009 (2546–2552)"_s); // no values
    model.setSeries(values, definition, Thai);
    QCOMPARE(year(0), u"๒๕๕๓ (๒๐๑๐)"_s);
    QCOMPARE(year(1), u"๒๕๔๖–๒๕๕๒ (๒๐๐๓–๒๐๐๙)"_s);
}

void TestYearColumns::theMapAsATableHasBothEras()
{
    const SeriesReader series = test::factSeries();
    const ViewState view;
    const auto coloured = series(view.indicator);
    const auto agglomerations = series(AgglomerationIndicator);
    const auto administrative = series(AdministrativeIndicator);
    const MapDescription map = describeMap(test::factCatalogue(), {*coloured, *agglomerations, *administrative}, view);
    const auto yearOf = [&map](const QString &stateId, const QString &cityId, const Format &format) {
        const QList<MapRow> rows = mapRows(test::factCatalogue(), map, format);
        const auto found = std::ranges::find_if(
            rows, [&](const MapRow &row) { return row.stateId == stateId && row.cityId == cityId; });
        return found == rows.end() ? QString() : plain(mapCell(*found, MapColumn::Year));
    };
    QCOMPARE(yearOf(u"THA"_s, {}, English), u"2025 (2568)"_s);
    QCOMPARE(yearOf(u"THA"_s, u"bangkok"_s, English), u"2025 (2568)"_s);
    QCOMPARE(yearOf(u"THA"_s, {}, Thai), u"๒๕๖๘ (๒๐๒๕)"_s);
    QCOMPARE(plain(mapColumnName(MapColumn::Year, English)), u"Year (CE / BE)"_s);
}

ATLAS_TEST(TestYearColumns)

#include "tst_yearcolumns.moc"
