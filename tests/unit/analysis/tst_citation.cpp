// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agechart.h"
#include "app/analysis/citation.h"
#include "app/analysis/fanchart.h"
#include "app/analysis/wellknown.h"
#include "app/model/entity.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

const Format English(Language::English, Era::Common);

/** The sources a computed one says it was computed from, by the column of the facts that says so. */
QMap<QString, QSet<QString>> statedOrigins()
{
    static const QRegularExpression id(u"[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*"_s);
    QMap<QString, QSet<QString>> origins;
    for (const auto &row : test::factRows(u"source"_s)) {
        if (row[u"kind"_s] != u"derived"_s)
            continue;
        QSet<QString> &named = origins[row[u"source_id"_s]];
        auto words = id.globalMatch(row[u"retrieved_from"_s]);
        while (words.hasNext()) {
            const QString word = words.next().captured();
            if (test::factCatalogue().source(word) != nullptr)
                named.insert(word);
        }
    }
    return origins;
}

} // namespace

/** What pictures call their sources. */
class TestCitation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computedValuesLeadToWhatWasPublished();
    void aPictureOfComputedValuesNamesThePublisher();
    void whatWasComputedIsSaid();
    void theNumberOfAFileIsNoPartOfATitle();
};

void TestCitation::computedValuesLeadToWhatWasPublished()
{
    const QMap<QString, QSet<QString>> origins = statedOrigins();
    QMap<QString, QSet<QString>> ofMembers; // by indicator: whose values the members have
    QSet<std::pair<QString, QString>> computed;
    for (const auto &row : test::factRows(u"observation"_s)) {
        const QString indicator = row[u"indicator_id"_s];
        const QString source = row[u"source_id"_s];
        if (origins.contains(source))
            computed.insert({indicator, source});
        else
            ofMembers[indicator].insert(source);
    }
    QVERIFY(computed.size() > 30);
    QSet<QString> unknown;
    for (const auto &[indicator, source] : computed) {
        const QString found = publishedSource(test::factCatalogue(), source, indicator);
        if (found == source) {
            unknown.insert(indicator);
            continue;
        }
        const QSet<QString> expected = origins[source].isEmpty() ? ofMembers[indicator] : origins[source];
        QVERIFY2(expected.contains(found), qPrintable(indicator + u": "_s + source + u" gives "_s + found));
    }
    // The ranks and the yearly shares under 35 are our own from end to end: nobody published them as such.
    QCOMPARE(unknown, QSet<QString>({u"gdp_nominal_rank"_s, u"gdp_ppp_rank"_s, u"pop_under35_share_annual"_s}));
    QCOMPARE(publishedSource(test::factCatalogue(), u"wpp2019"_s, u"gdp_ppp"_s), u"wpp2019"_s); // it was published
}

void TestCitation::aPictureOfComputedValuesNamesThePublisher()
{
    for (const QString &indicator : {u"pop_total"_s, u"life_expectancy"_s}) {
        const ChartDescription chart
            = fanChart(test::factCatalogue(), test::factSeries(), indicator, AseanId, 2025, English);
        QCOMPARE(chart.sourceLine,
            u"Source: World Population Prospects 2024 (United Nations); ASEAN computed from these · atlas edition %1"_s
                .arg(test::factCatalogue().edition.number));
        for (const QString &line : chart.shortSourceLines)
            QVERIFY2(line.contains(u"World Population Prospects 2024"_s), qPrintable(line));
        QVERIFY(!chart.sourceNames.contains(u"wpp2024-ppp"_s)); // the table says of each value whose it is
    }
}

void TestCitation::whatWasComputedIsSaid()
{
    const QString id = wellknown::UnderThirtyFiveShare;
    const ChartDescription chart = ageChart(test::factCatalogue(), *test::factSeries()(id), ViewState(), English);
    QVERIFY2(chart.sourceLine.startsWith(
                 u"Source: World Population Prospects 2019 (United Nations); values computed from these"_s),
        qPrintable(chart.sourceLine));
}

void TestCitation::theNumberOfAFileIsNoPartOfATitle()
{
    QCOMPARE(wallTitle(u"World Urbanization Prospects 2018, file 22: annual population"_s),
        u"World Urbanization Prospects 2018"_s);
    QCOMPARE(wallTitle(u"World Economic Outlook database, October 2025"_s),
        u"World Economic Outlook database, October 2025"_s);
}

ATLAS_TEST(TestCitation)

#include "tst_citation.moc"
