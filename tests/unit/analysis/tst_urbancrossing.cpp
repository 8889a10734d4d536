// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbancrossing.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

constexpr double TwoThirds = 66.7;
const Format English(Language::English, Era::Common);

UrbanCrossing crossingOf(const QString &place, double share, const QString &indicator = UrbanShareId)
{
    return *urbanCrossing(place, test::factSeries()(indicator)->of(place), share);
}

QString findingOf(const QString &place, double share, const QString &indicator = UrbanShareId)
{
    const UrbanCrossingText text(test::factCatalogue(), share, English);
    return plain(text.finding(crossingOf(place, share, indicator)));
}

} // namespace

/** When a place reaches a share. */
class TestUrbanCrossing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShareIsReachedWhenTheFactsSaySo_data();
    void everyShareIsReachedWhenTheFactsSaySo();
    void halfIsReachedIn2020();
    void twoThirdsIsNeverReached();
    void findingsAreSaid();
    void theArticleIsNamedOnlyWhereItSpeaks();
    void aShareThatIsLostAgainIsSaid();
    void aseanComesFirstThenEveryState();
    void withoutValuesNothingIsSaid();
    void sentencesSayWhatIsLost();
};

void TestUrbanCrossing::everyShareIsReachedWhenTheFactsSaySo_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::newRow("United Nations") << UrbanShareId;
    QTest::newRow("World Bank") << wellknown::UrbanShareOfWorldBank;
}

/** Every place, every tenth of a per cent, by looking at every year. */
void TestUrbanCrossing::everyShareIsReachedWhenTheFactsSaySo()
{
    QFETCH(const QString, indicator);
    const auto rows = test::factValues(indicator);
    const SharedSeries series = test::factSeries()(indicator);
    int crossings = 0;
    for (auto place = rows.cbegin(); place != rows.cend(); ++place) {
        for (int tenths = 1; tenths <= 1000; ++tenths) {
            const double share = tenths / 10.0;
            int first = 0;
            int above = 0;
            for (auto value = place->cbegin(); value != place->cend(); ++value) {
                if (value.value() < share)
                    continue;
                first = first == 0 ? value.key() : first;
                ++above;
            }
            const auto found = urbanCrossing(place.key(), series->of(place.key()), share);
            QVERIFY(found);
            QCOMPARE(found->reached() ? found->reached()->year : 0, first);
            int counted = 0;
            for (const auto &stretch : found->stretches) {
                for (auto value = place->cbegin(); value != place->cend(); ++value)
                    counted += value.key() >= stretch.from.year && value.key() <= stretch.to.year;
            }
            QCOMPARE(counted, above);
            crossings += first > 0;
        }
    }
    QVERIFY(crossings > 1000);
}

void TestUrbanCrossing::halfIsReachedIn2020()
{
    const UrbanCrossing half = crossingOf(AseanId, 50);
    QCOMPARE(half.reached()->year, 2020);
    QCOMPARE(half.reached()->kind, ValueKind::Projection);
    QVERIFY(!half.isLost());
    QVERIFY(!half.isFromStart());
}

void TestUrbanCrossing::twoThirdsIsNeverReached()
{
    const UrbanCrossing crossing = crossingOf(AseanId, TwoThirds);
    QVERIFY(!crossing.reached());
    QVERIFY(!crossingOf(AseanId, 200.0 / 3).reached());
    QCOMPARE(crossing.last.year, 2050);
    QCOMPARE(plain(English.percent(crossing.last.value)), u"66.1 %"_s);
}

void TestUrbanCrossing::findingsAreSaid()
{
    QCOMPARE(findingOf(AseanId, TwoThirds), u"ASEAN, two thirds urban: not by 2050 (66.1 %); the article says 2025"_s);
    QCOMPARE(findingOf(AseanId, TwoThirds, wellknown::UrbanShareOfWorldBank),
        u"ASEAN, two thirds urban: not by 2025 (54.5 %); the article says 2025"_s);
    QCOMPARE(findingOf(AseanId, 50), u"ASEAN, half urban: first in 2020, projection; the article says 2019"_s);
    QCOMPARE(findingOf(AseanId, 40), u"ASEAN, 40 % urban: first in 2004"_s);
    QCOMPARE(findingOf(u"SGP"_s, 50), u"Singapore, half urban: already in 1950, where the series begins"_s);
}

void TestUrbanCrossing::theArticleIsNamedOnlyWhereItSpeaks()
{
    const Catalogue &catalogue = test::factCatalogue();
    QCOMPARE(articleYearOf(catalogue, TwoThirds), std::optional(2025));
    QCOMPARE(articleYearOf(catalogue, 50), std::optional(2019));
    QCOMPARE(articleYearOf(catalogue, 25), std::optional(1967));
    QVERIFY(!articleYearOf(catalogue, 40));
    QVERIFY(!findingOf(u"THA"_s, TwoThirds).contains(u"article"_s));
}

/** Cambodia's cities were emptied in 1975: what had been reached was lost again. */
void TestUrbanCrossing::aShareThatIsLostAgainIsSaid()
{
    const auto values = test::factValues(UrbanShareId).value(u"KHM"_s);
    int lost = 0;
    int back = 0;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (lost == 0 && value.key() > 1973 && value.value() < 25)
            lost = value.key();
        if (lost != 0 && back == 0 && value.value() >= 25)
            back = value.key();
    }
    const UrbanCrossing crossing = crossingOf(u"KHM"_s, 25);
    QVERIFY(crossing.isLost());
    const UrbanCrossingText text(test::factCatalogue(), 25, English);
    QCOMPARE(text.remark(crossing), u"below again after %1, back in %2"_s.arg(lost - 1).arg(back));
    QVERIFY(text.remark(crossingOf(AseanId, 25)).isEmpty());
}

void TestUrbanCrossing::aseanComesFirstThenEveryState()
{
    const Catalogue &catalogue = test::factCatalogue();
    const auto crossings = urbanCrossings(catalogue, *test::factSeries()(UrbanShareId), 50);
    QCOMPARE(crossings.size(), 11);
    QCOMPARE(crossings.first().placeId, AseanId);
    QList<QString> states;
    for (const State &state : catalogue.states)
        states.append(state.id);
    for (qsizetype i = 2; i < crossings.size(); ++i)
        QVERIFY(states.indexOf(crossings[i - 1].placeId) < states.indexOf(crossings[i].placeId));
}

void TestUrbanCrossing::withoutValuesNothingIsSaid()
{
    QVERIFY(!urbanCrossing(u"TLS"_s, Series(), 50));
    QVERIFY(urbanCrossings(test::factCatalogue(), {UrbanShareId, {}}, 50).isEmpty());
}

void TestUrbanCrossing::sentencesSayWhatIsLost()
{
    const UrbanCrossingText text(test::factCatalogue(), 25, English);
    const QString said = plain(text.sentence(crossingOf(u"KHM"_s, 25)));
    QVERIFY2(said.startsWith(u"Cambodia, a quarter urban: first in 1973; below again after 1974"_s), qPrintable(said));
    QCOMPARE(plain(text.sentence(crossingOf(u"THA"_s, 25))), u"Thailand, a quarter urban: first in 1978."_s);
}

ATLAS_TEST(TestUrbanCrossing)

#include "tst_urbancrossing.moc"
