// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/figure.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

/** The names of figures. */
class TestFigure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeasureOfOurOwnHasANameThatNoIndicatorHas();
    void aFigureComesBackFromItsText_data();
    void aFigureComesBackFromItsText();
    void aTextThatNamesNoneIsRefused();
    void placesAreOneOrMany();
};

void TestFigure::everyMeasureOfOurOwnHasANameThatNoIndicatorHas()
{
    QStringList indicators;
    for (const test::FactRow &row : test::factRows(u"indicator"_s))
        indicators.append(row[u"indicator_id"_s]);
    QVERIFY(!indicators.isEmpty());
    QStringList names;
    for (const OwnMeasure measure : AllOwnMeasures) {
        const QString name = ownMeasureName(measure);
        QCOMPARE(ownMeasureNamed(name), std::optional(measure));
        QVERIFY2(!indicators.contains(name), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.append(name);
    }
    for (const QString &id : std::as_const(indicators))
        QVERIFY2(!ownMeasureNamed(id), qPrintable(id));
}

void TestFigure::aFigureComesBackFromItsText_data()
{
    QTest::addColumn<FigureRef>("figure");
    QTest::addColumn<QString>("text");
    QTest::newRow("series") << FigureRef{u"urban_share"_s, u"ASEAN"_s, 2025, {}} << u"urban_share/ASEAN/2025/"_s;
    QTest::newRow("source") << FigureRef{u"pop_total"_s, u"THA"_s, 1950, u"wpp2024-ppp"_s}
                            << u"pop_total/THA/1950/wpp2024-ppp"_s;
    QTest::newRow("states") << FigureRef{u"pop_total"_s, u"THA+VNM"_s, 2025, {}} << u"pop_total/THA+VNM/2025/"_s;
    QTest::newRow("report") << ownFigure(
        OwnMeasure::NetworkStat, u"projects_by_area/civic_social"_s, 2024, u"counted from appendix"_s)
                            << u"network_stat/projects_by_area/civic_social/2024/counted from appendix"_s;
    QTest::newRow("no year") << ownFigure(OwnMeasure::SourceUses, u"wpp2024-ppp"_s, 0)
                             << u"source_uses/wpp2024-ppp/0/"_s;
}

void TestFigure::aFigureComesBackFromItsText()
{
    QFETCH(const FigureRef, figure);
    QFETCH(const QString, text);
    QCOMPARE(figureText(figure), text);
    QVERIFY(figureFromText(text) == figure);
}

void TestFigure::aTextThatNamesNoneIsRefused()
{
    for (const QString &text : {u""_s, u"urban_share"_s, u"urban_share/ASEAN"_s, u"urban_share//2025/"_s,
             u"urban_share/ASEAN/soon/"_s, u"urban_share/AS\nEAN/2025/"_s, u"/ASEAN/2025/"_s})
        QVERIFY2(!figureFromText(text), qPrintable(text));
    QVERIFY(figureFromText(u"urban_share/ASEAN/2025"_s).has_value()); // written by hand without the last slash
}

void TestFigure::placesAreOneOrMany()
{
    QCOMPARE(joinedPlaces({}), AllPlaces);
    QCOMPARE(placesOf(ownFigure(OwnMeasure::Projects, AllPlaces, 2025)), QStringList());
    const QStringList two{u"THA"_s, u"VNM"_s};
    QCOMPARE(placesOf(ownFigure(OwnMeasure::Projects, joinedPlaces(two), 2025)), two);
}

ATLAS_TEST(TestFigure)

#include "tst_figure.moc"
