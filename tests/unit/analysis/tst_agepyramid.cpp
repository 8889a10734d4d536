// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepyramid.h"
#include "app/analysis/agepyramidtable.h"
#include "app/analysis/agepyramidtext.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

const QList<AgeGroup> &groups()
{
    static const QList<AgeGroup> read = *ageGroups(test::factCatalogue(), test::factSeries());
    return read;
}

AgePyramid pyramidOf(const QString &placeId, int year)
{
    return agePyramid(test::factCatalogue(), groups(), placeId, 0, year, English);
}

/** The rows of one place, with indicators of people by age and sex alone, straight from the facts. */
QList<test::FactRow> ageFacts(const QString &placeId)
{
    static const QList<test::FactRow> all = test::factRows(u"observation"_s);
    QList<test::FactRow> rows;
    std::ranges::copy_if(all, std::back_inserter(rows), [&](const test::FactRow &row) {
        const QString id = row[u"indicator_id"_s];
        const bool isOfAges = id.startsWith(u"pop_m_"_s) || id.startsWith(u"pop_f_"_s);
        return isOfAges && row[u"entity_id"_s] == placeId;
    });
    return rows;
}

/** All places that have ages. */
void addPlaces()
{
    QTest::addColumn<QString>("place");
    for (const QString &id : QStringList{AseanId} + test::factCatalogue().aseanMembersOf2018())
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace

class TestAgePyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGroupsAreThoseOfTheFacts();
    void allBarsTogetherAreAllPeople_data();
    void allBarsTogetherAreAllPeople();
    void everyBarIsARowOfTheFacts_data() { addPlaces(); }
    void everyBarIsARowOfTheFacts();
    void theYoungHaveTheShareOfTheFacts_data() { addPlaces(); }
    void theYoungHaveTheShareOfTheFacts();
    void oneAxisHoldsEveryYear_data() { addPlaces(); }
    void oneAxisHoldsEveryYear();
    void aBorrowedYearIsSaid();
    void titlesAreFindings();
    void aShortFindingIsTheShareOfTheYoung();
    void onlyAseanIsSetAgainstTheArticle();
    void itIsReadInASentence();
    void smallPlacesAreCountedInThousands();
    void anotherEditionOfTotalsIsNamed();
    void theTableIsWhatIsShown();
    void aPlaceWithoutAgesSaysSo();
};

/** Five years each, from birth on without a gap, the last without an end. */
void TestAgePyramid::theGroupsAreThoseOfTheFacts()
{
    QCOMPARE(groups().size(), 17);
    for (qsizetype i = 0; i < groups().size(); ++i) {
        QCOMPARE(groups()[i].firstAge, 5 * int(i));
        QCOMPARE(groups()[i].lastAge.has_value(), i < 16);
        if (groups()[i].lastAge)
            QCOMPARE(*groups()[i].lastAge, 5 * int(i) + 4);
        QCOMPARE(groups()[i].men->indicatorId.sliced(6), groups()[i].women->indicatorId.sliced(6));
    }
    const Format thai(Language::Thai, Era::Buddhist, Digits::Thai);
    QCOMPARE(ageLabel(groups().last(), Format()), u"80+"_s);
    QCOMPARE(ageLabel(groups()[2], Format()), u"10–14"_s);
    QCOMPARE(ageLabel(groups()[2], thai), u"๑๐–๑๔"_s);
    QVERIFY(ageName(groups().last(), thai).contains(u"๘๐"_s));
}

void TestAgePyramid::allBarsTogetherAreAllPeople_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("atLeast"); // thousand people, so that a sum of nothing is no success
    QTest::newRow("2020") << 2020 << 660e3;
    QTest::newRow("2100") << 2100 << 700e3;
}

void TestAgePyramid::allBarsTogetherAreAllPeople()
{
    QFETCH(const int, year);
    QFETCH(const double, atLeast);
    double sum = 0;
    for (const test::FactRow &row : ageFacts(AseanId)) {
        if (row[u"year"_s].toInt() == year)
            sum += row[u"value"_s].toDouble();
    }
    QVERIFY(sum > atLeast);
    const AgePyramid pyramid = pyramidOf(AseanId, year);
    QVERIFY(std::abs(pyramid.shown().total() - sum) < 1e-6);
    QCOMPARE(pyramid.shown().kind == ValueKind::Projection, year == 2100);
}

void TestAgePyramid::everyBarIsARowOfTheFacts()
{
    QFETCH(const QString, place);
    AgePyramid pyramid = pyramidOf(place, 1950);
    QCOMPARE(pyramid.years.size(), 31); // every five years from 1950 to 2100
    int seen = 0;
    for (const test::FactRow &row : ageFacts(place)) {
        const int year = row[u"year"_s].toInt();
        pyramid = agePyramidInYear(std::move(pyramid), year);
        QCOMPARE(pyramid.shown().year, year);
        for (const Sex sex : BothSexes) {
            const std::size_t side = std::size_t(sex);
            const auto group = std::ranges::find_if(pyramid.groups,
                [&](const AgePyramid::Group &one) { return one.measures[side] == row[u"indicator_id"_s]; });
            if (group == pyramid.groups.end())
                continue;
            const qsizetype index = group - pyramid.groups.begin();
            QCOMPARE(pyramid.shown().of(index, sex), row[u"value"_s].toDouble());
            QCOMPARE(pyramid.shown().kind == ValueKind::Projection, row[u"kind"_s] == u"projection"_s);
            QCOMPARE(pyramid.figureAt(index, sex), (FigureRef{row[u"indicator_id"_s], place, year, {}}));
            ++seen;
        }
    }
    QCOMPARE(seen, 31 * 34);
    QVERIFY(!pyramid.figureAt(17, Sex::Men));
    QVERIFY(!pyramid.figureAt(-1, Sex::Women));
}

void TestAgePyramid::theYoungHaveTheShareOfTheFacts()
{
    QFETCH(const QString, place);
    const AgePyramid pyramid = pyramidOf(place, 2020);
    int seen = 0;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] != wellknown::UnderThirtyFiveShare || row[u"entity_id"_s] != place)
            continue;
        const auto year = std::ranges::find(pyramid.years, row[u"year"_s].toInt(), &AgePyramid::Year::year);
        QVERIFY(year != pyramid.years.end());
        const double share = pyramid.youthShare(*year);
        QVERIFY2(std::abs(share - row[u"value"_s].toDouble()) <= 0.005001, qPrintable(QString::number(share)));
        ++seen;
    }
    QCOMPARE(seen, 31);
    QCOMPARE(pyramid.youthFigure(), (FigureRef{wellknown::UnderThirtyFiveShare, place, 2020, {}}));
}

void TestAgePyramid::oneAxisHoldsEveryYear()
{
    QFETCH(const QString, place);
    double longest = 0;
    for (const test::FactRow &row : ageFacts(place))
        longest = std::max(longest, row[u"value"_s].toDouble());
    const AgePyramid first = pyramidOf(place, 1950);
    const AgePyramid last = pyramidOf(place, 2100);
    QCOMPARE(first.high, longest);
    QCOMPARE(last.high, first.high);
    QCOMPARE(last.ticks, first.ticks);
    QCOMPARE(last.words.style, first.words.style);
    QCOMPARE(first.ticks.first().value, 0.0);
    QVERIFY(first.ticks.size() >= 3);
    for (const ChartTick &tick : first.ticks) {
        QVERIFY(tick.value <= longest);
        QVERIFY(std::abs(tick.text.toDouble() - tick.value / first.words.style.divisor) < 1e-9); // never rounded
    }
}

void TestAgePyramid::aBorrowedYearIsSaid()
{
    QVERIFY(pyramidOf(AseanId, 2025).borrowed.isEmpty());
    const AgePyramid between = pyramidOf(AseanId, 2027);
    QCOMPARE(plain(between.borrowed), u"No value for 2027; 2025 is shown"_s);
    QCOMPARE(between.shown().year, 2025);
    QCOMPARE(plain(shownYearText(between)), u"2025 · projection"_s);
    QCOMPARE(plain(shownYearText(pyramidOf(AseanId, 2024))), u"2020 · estimate"_s);
    QVERIFY(plain(pyramidInWords(between)).startsWith(u"No value for 2027; 2025 is shown. "_s));
    QCOMPARE(pyramidOf(AseanId, 1900).shown().year, 1950);
}

/** The largest groups were looked up in the facts by hand: the youngest in 1950, 5–9 in 2020, and in 2100 more people
 * are 80 and over (76,479 thousand of 741,842) than in any five years of age. */
void TestAgePyramid::titlesAreFindings()
{
    QCOMPARE(plain(pyramidOf(AseanId, 1950).words.title),
        u"ASEAN in 1950: 72.5 % are under 35, and the youngest group is the largest"_s);
    QCOMPARE(plain(pyramidOf(AseanId, 2020).words.title),
        u"ASEAN in 2020: 57.2 % are under 35; the largest group is aged 5–9"_s);
    QCOMPARE(
        plain(pyramidOf(AseanId, 2100).words.title), u"ASEAN in 2100: 36.6 % are under 35, 10.3 % are 80 and over"_s);
    QCOMPARE(agePyramidInYear(pyramidOf(AseanId, 1950), 2020).words.title, pyramidOf(AseanId, 2020).words.title);
}

void TestAgePyramid::onlyAseanIsSetAgainstTheArticle()
{
    const AgePyramid asean = pyramidOf(AseanId, 2020);
    QVERIFY(asean.claim() != nullptr);
    QCOMPARE(asean.claim()->value, 60.0);
    QCOMPARE(plain(asean.claim()->text), u"article: 60 % (2019)"_s);
    QVERIFY(!asean.words.keys.isEmpty());
    QVERIFY(pyramidOf(u"VNM"_s, 2020).claim() == nullptr);
}

void TestAgePyramid::itIsReadInASentence()
{
    const QString said = plain(pyramidInWords(pyramidOf(AseanId, 2020)));
    QVERIFY2(said.contains(u"57.2 % are under 35"_s), qPrintable(said));
    QVERIFY2(said.contains(u"2020 · estimate"_s), qPrintable(said));
    QVERIFY2(said.contains(u"56.9 million people"_s), qPrintable(said)); // 29,218.654 + 27,705.121 thousand
    QCOMPARE(plain(barInWords(pyramidOf(AseanId, 2022), 0, Sex::Women)),
        u"Female, aged 0–4, 2020 · estimate: 27.1 million people, 4.1 % of all people."_s);
    const ChartReading reading = readingOf(pyramidOf(AseanId, 2020), 0);
    QCOMPARE(reading.values.size(), 4);
    QCOMPARE(reading.values[0].text, u"28.7"_s);
    QVERIFY(reading.heading.contains(u"million people"_s));
}

void TestAgePyramid::smallPlacesAreCountedInThousands()
{
    QCOMPARE(pyramidOf(u"BRN"_s, 2020).words.style.unit, u"thousand people"_s);
    QCOMPARE(pyramidOf(AseanId, 2020).words.style.unit, u"million people"_s);
    QVERIFY(pyramidOf(u"BRN"_s, 2020).words.subtitle.contains(u"thousand people"_s));
    QVERIFY(pyramidOf(u"BRN"_s, 2020).words.subtitle.contains(u"World Population Prospects 2019"_s));
}

/** The 2019 edition has 6.69 million people in Cambodia in 1980, that of 2024 5.20. */
void TestAgePyramid::anotherEditionOfTotalsIsNamed()
{
    const AgePyramid pyramid = pyramidOf(u"KHM"_s, 1980);
    QVERIFY(pyramid.words.sourceLine.contains(u"World Population Prospects 2019"_s));
    QCOMPARE(pyramid.totalsElsewhere, u"total population elsewhere: World Population Prospects 2024"_s);
    QVERIFY(pyramid.words.notes.first().contains(u"their numbers differ"_s));
}

void TestAgePyramid::theTableIsWhatIsShown()
{
    const AgePyramid pyramid = pyramidOf(AseanId, 2022);
    const QList<AgeRow> rows = ageRows(pyramid);
    QCOMPARE(rows.size(), 18); // and all ages
    QCOMPARE(rows.last().both(), pyramid.shown().total());
    double share = 0;
    for (qsizetype i = 0; i < 17; ++i)
        share += rows[i].share;
    QVERIFY(std::abs(share - 100) < 1e-9);
    QVERIFY(!rows.last().figures[0]);
    QCOMPARE(rows[0].figures[1]->measure, u"pop_f_00_04"_s);
    const QStringList lines = agePyramidTable(pyramid).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 19);
    QCOMPARE(lines[0], u"Place\tYear (CE)\tAge\tMale\tFemale\tBoth\tShare (%)\tUnit\tKind\tSource"_s);
    QVERIFY2(lines[1].startsWith(u"ASEAN\t2020\t0–4\t28.7\t27.1\t55.8\t8.4\tmillion people\testimate\t"_s),
        qPrintable(lines[1]));
    QVERIFY(agePyramidTable(pyramidOf(u"FRA"_s, 2020)).isEmpty());
}

void TestAgePyramid::aPlaceWithoutAgesSaysSo()
{
    const AgePyramid pyramid = pyramidOf(u"FRA"_s, 2020);
    QVERIFY(pyramid.isEmpty());
    QVERIFY(!pyramid.words.emptyReason.isEmpty());
    QCOMPARE(pyramidInWords(pyramid), pyramid.words.emptyReason);
    QVERIFY(!pyramid.figureAt(0, Sex::Men));
    QVERIFY(!pyramid.youthFigure());
}

void TestAgePyramid::aShortFindingIsTheShareOfTheYoung()
{
    for (const int year : {1950, 2025, 2100}) { // the three forms of a finding
        const ChartDescription words = pyramidOf(AseanId, year).words;
        QVERIFY2(words.title.startsWith(words.shortTitle), qPrintable(words.shortTitle));
        QVERIFY2(words.shortTitle.endsWith(u" are under 35"_s), qPrintable(words.shortTitle));
        QVERIFY(words.title.size() > words.shortTitle.size());
    }
}

ATLAS_TEST(TestAgePyramid)

#include "tst_agepyramid.moc"
