// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/shell/figuresource.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::FactRow;

/** What is said of a figure, set against the facts read by themselves. */
class TestFigureSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesAreThoseOfTheFacts();
    void otherSourcesStandBesideTheFigure();
    void otherEditionsStandBesideTheFigure();
    void aHoleIsStated();
    void anotherYearThanTheOneLookedAtIsTold();
    void membersAreCounted();
    void projectsAreCounted();
    void aRankIsWorkedOut();
    void chosenStatesAreSummedOrWeighed();
    void everyFigureOfTheReportsIsThere();
    void everyConflictOfAReportIsTold();
    void theClaimOfTheArticleStandsBeside();
    void theCitationIsInEitherLanguage();
    void ruralPeopleAndSpeedAreWorkedOut();
    void earlierGrowthOfAseanIsWorkedOut();
    void anUnknownFigureIsAHole();

private:
    [[nodiscard]] FigureAnswer answer(const FigureRef &figure, int viewYear = 0) const
    {
        return *m_source->answer(figure, viewYear, {});
    }
    [[nodiscard]] QString words(const FigureRef &figure, Language language = Language::English) const;

    SeriesReader m_series{[](const QString &id) { return test::builtEdition().series().indicator(id); }};
    std::unique_ptr<FigureSource> m_source;
    QHash<QString, FactRow> m_indicators;
};

namespace
{

constexpr int EachOf = 211; ///< one in so many of all values is looked at

/** As a sheet writes a number: two decimals, thousands parted, the true minus. */
QString number(double value, int decimals)
{
    const QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', decimals);
    const bool isZero = QString(text).remove(u'0').remove(u'.').isEmpty();
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString plainOf(const Sheet &sheet)
{
    QString text = sheet.title + u'\n' + sheet.subtitle + u'\n';
    const auto add = [&text](const QList<SheetWords> &list) {
        for (const SheetWords &word : list)
            text += word.text;
        text += u'\n';
    };
    for (const SheetBlock &block : sheet.blocks) {
        add(block.words);
        for (const SheetFact &fact : block.facts) {
            text += fact.label + u": "_s;
            add(fact.value);
            text += fact.note + u'\n';
        }
        for (const auto &row : block.rows)
            add(row);
    }
    return plain(text);
}

} // namespace

void TestFigureSheet::initTestCase()
{
    m_source = std::make_unique<FigureSource>(test::builtEdition(), m_series);
    for (const FactRow &row : test::factRows(u"indicator"_s))
        m_indicators.insert(row[u"indicator_id"_s], row);
}

QString TestFigureSheet::words(const FigureRef &figure, Language language) const
{
    return plainOf(*m_source->sheet(figure, figure.year, Format(language, Era::Common)));
}

void TestFigureSheet::valuesAreThoseOfTheFacts()
{
    QHash<QString, QString> titles;
    for (const FactRow &row : test::factRows(u"source"_s))
        titles.insert(row[u"source_id"_s], row[u"title"_s]);
    const QList<FactRow> rows = test::factRows(u"observation"_s);
    QVERIFY(rows.size() > 50'000);
    for (qsizetype i = 0; i < rows.size(); i += EachOf) {
        const FactRow &row = rows[i];
        const FactRow &indicator = m_indicators[row[u"indicator_id"_s]];
        const FigureRef figure{
            row[u"indicator_id"_s], row[u"entity_id"_s], row[u"year"_s].toInt(), row[u"source_id"_s]};
        const FigureAnswer got = answer(figure);
        const bool isRank = indicator[u"unit"_s] == u"rank";
        const QString value = isRank ? QString::number(int(row[u"value"_s].toDouble()))
                                     : number(row[u"value"_s].toDouble(), indicator[u"decimals"_s].toInt());
        QVERIFY2(got.value.startsWith(value), qPrintable(figureText(figure) + u' ' + got.value));
        QCOMPARE(plain(got.unit), indicator[u"unit"_s]);
        QCOMPARE(got.year, row[u"year"_s]);
        QCOMPARE(got.kind, row[u"kind"_s]);
        QCOMPARE(got.sourceIds, QStringList{row[u"source_id"_s]});
        QCOMPARE(got.hole, QString());
        if (i % (EachOf * 10) == 0) // a sheet takes longer
            QVERIFY(words(figure).contains(titles[row[u"source_id"_s]]));
    }
}

void TestFigureSheet::otherSourcesStandBesideTheFigure()
{
    // Where one source follows another the one that has no value for the year says which years it has.
    QMap<QString, QMap<QString, QList<int>>> years;
    for (const FactRow &row : test::factRows(u"observation"_s))
        years[row[u"indicator_id"_s] + u' ' + row[u"entity_id"_s]][row[u"source_id"_s]].append(row[u"year"_s].toInt());
    int seen = 0;
    for (auto series = years.cbegin(); series != years.cend(); ++series) {
        if (series->size() < 2 || seen++ % 10 != 0)
            continue;
        const QStringList sources = series->keys();
        const QList<int> other = (*series)[sources[1]];
        const int year = (*series)[sources[0]].first();
        if (other.contains(year))
            continue;
        const QString said = words({series.key().section(u' ', 0, 0), series.key().section(u' ', 1), year, sources[0]});
        const auto [from, to] = std::ranges::minmax(other);
        const QString has = from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to);
        QVERIFY2(said.contains(u"(it has "_s + has + u')'), qPrintable(series.key() + u'\n' + said));
    }
    QVERIFY2(seen > 10, qPrintable(QString::number(seen)));
}

void TestFigureSheet::otherEditionsStandBesideTheFigure()
{
    const auto all = test::factSeries();
    int seen = 0;
    for (const FactRow &row : test::factRows(u"related_indicator"_s)) {
        const QString relation = row[u"relation"_s];
        if (relation == u"per_capita_of" || relation == u"rank_of")
            continue;
        const QString id = row[u"indicator_id"_s];
        const QString relatedId = row[u"related_id"_s];
        const auto others = all(relatedId);
        for (auto place = others->byEntity.cbegin(); place != others->byEntity.cend(); ++place) {
            const Observation &other = place.value().points().last();
            if (!all(id)->of(place.key()).at(other.year))
                continue;
            const QString value = number(other.value, m_indicators[relatedId][u"decimals"_s].toInt());
            const FigureRef figure{id, place.key(), other.year, {}};
            QVERIFY2(words(figure).contains(value), qPrintable(figureText(figure) + u" without "_s + value));
            ++seen;
            break; // one place of each relation
        }
    }
    QVERIFY2(seen > 20, qPrintable(QString::number(seen)));
}

void TestFigureSheet::aHoleIsStated()
{
    const FigureRef figure{u"gdp_nominal"_s, u"THA"_s, 1951, {}};
    const FigureAnswer got = answer(figure);
    QCOMPARE(got.value, QString());
    QCOMPARE(got.hole, u"The edition has no value for 1951."_s);
    QVERIFY(words(figure).contains(u"Value: none"_s));
    const FigureRef nobody{u"gdp_nominal"_s, u"bangkok"_s, 2020, {}};
    QVERIFY(!answer(nobody).hole.isEmpty());
}

void TestFigureSheet::anotherYearThanTheOneLookedAtIsTold()
{
    // The shares of five years: 2027 has none, what stands on the screen is of 2025.
    const FigureRef figure{u"pop_under35_share"_s, u"ASEAN"_s, 2025, {}};
    QVERIFY(
        answer(figure, 2027).notes.contains(u"There is no value for 2027, the year looked at: this one is of 2025."_s));
    QVERIFY(!answer(figure, 2025).notes.join(u' ').contains(u"looked at"_s));
}

void TestFigureSheet::membersAreCounted()
{
    for (const int year : {2018, 2023, 2025, 2030}) {
        int members = 0;
        int thai = 0;
        for (const FactRow &row : test::factRows(u"city"_s)) {
            if (row[u"joined_year"_s].toInt() > year)
                continue;
            ++members;
            thai += row[u"state_id"_s] == u"THA";
        }
        QCOMPARE(answer(ownFigure(OwnMeasure::MemberCities, AllPlaces, year)).value, u"%1 cities"_s.arg(members));
        QCOMPARE(answer(ownFigure(OwnMeasure::MemberCities, u"THA"_s, year)).value, u"%1 cities"_s.arg(thai));
    }
    QVERIFY(!answer(ownFigure(OwnMeasure::MemberCities, AllPlaces, 2000)).hole.isEmpty());
}

void TestFigureSheet::projectsAreCounted()
{
    int all = 0;
    int civic = 0;
    int ongoing = 0;
    int bangkok = 0;
    QSet<QString> cities;
    for (const FactRow &row : test::factRows(u"project_status"_s)) {
        if (row[u"year"_s] != u"2024")
            continue;
        ++all;
        ongoing += row[u"status"_s] == u"ongoing";
        bangkok += row[u"city_id"_s] == u"bangkok";
        if (row[u"area_id_reported"_s] == u"civic_social") {
            ++civic;
            cities.insert(row[u"city_id"_s]);
        }
    }
    QVERIFY(all > 0 && civic > 0);
    const auto value
        = [this](OwnMeasure measure, const QString &place) { return answer(ownFigure(measure, place, 2024)).value; };
    QCOMPARE(value(OwnMeasure::Projects, AllPlaces), u"%1 projects"_s.arg(all));
    QCOMPARE(value(OwnMeasure::Projects, u"civic_social"_s), u"%1 projects"_s.arg(civic));
    QCOMPARE(value(OwnMeasure::Projects, u"bangkok"_s), u"%1 projects"_s.arg(bangkok));
    QCOMPARE(value(OwnMeasure::ProjectsOngoing, AllPlaces), u"%1 projects"_s.arg(ongoing));
    QCOMPARE(value(OwnMeasure::CitiesWithProjects, u"civic_social"_s), u"%1 cities"_s.arg(cities.size()));
    QCOMPARE(plain(value(OwnMeasure::AreaShare, u"civic_social"_s)), u"%1 %"_s.arg(number(100.0 * civic / all, 1)));
    QVERIFY(!answer(ownFigure(OwnMeasure::Projects, AllPlaces, 2010)).hole.isEmpty());
    QVERIFY(!answer(ownFigure(OwnMeasure::Projects, u"civic_social"_s, 2019)).hole.isEmpty()); // it files nothing
}

void TestFigureSheet::aRankIsWorkedOut()
{
    // ASEAN among all economies by the levels of a scenario, counted here once more.
    const auto levels = test::factSeries()(u"gdp_ppp_ssp2"_s);
    QSet<QString> states;
    for (const FactRow &row : test::factRows(u"entity"_s)) {
        if (row[u"entity_type"_s] == u"economy" && row[u"entity_id"_s] != u"EU")
            states.insert(row[u"entity_id"_s]);
    }
    const double asean = levels->of(AseanId).at(2050)->value;
    int rank = 1;
    for (const QString &id : std::as_const(states)) {
        const auto other = levels->of(id).at(2050);
        rank += other && other->value > asean;
    }
    const FigureAnswer got = answer(ownFigure(OwnMeasure::EconomyRank, u"gdp_ppp_ssp2/ASEAN"_s, 2050));
    QVERIFY2(got.value.startsWith(QString::number(rank)), qPrintable(got.value));
    QCOMPARE(got.kind, u"projection"_s);
    // The Union as one is larger in 2050 than ASEAN, and its members are not.
    QVERIFY(levels->of(u"EU"_s).at(2050)->value > asean && levels->of(u"DEU"_s).at(2050)->value < asean);
    const FigureAnswer asOne = answer(ownFigure(OwnMeasure::EconomyRank, u"gdp_ppp_ssp2/ASEAN/EU"_s, 2050));
    QVERIFY2(asOne.value.startsWith(QString::number(rank + 1)), qPrintable(asOne.value));
}

void TestFigureSheet::chosenStatesAreSummedOrWeighed()
{
    const auto people = test::factSeries()(u"pop_total"_s);
    const auto share = test::factSeries()(u"urban_share"_s);
    double sum = 0;
    double urban = 0;
    for (const QString &id : {u"THA"_s, u"VNM"_s}) {
        sum += people->of(id).at(2025)->value;
        urban += people->of(id).at(2025)->value * share->of(id).at(2025)->value;
    }
    QVERIFY(answer({u"pop_total"_s, u"THA+VNM"_s, 2025, {}}).value.startsWith(number(sum, 1)));
    QCOMPARE(plain(answer({u"urban_share"_s, u"THA+VNM"_s, 2025, {}}).value), number(urban / sum, 1) + u" %"_s);
}

void TestFigureSheet::everyFigureOfTheReportsIsThere()
{
    int seen = 0;
    for (const FactRow &row : test::factRows(u"network_stat"_s)) {
        const FigureRef figure = ownFigure(OwnMeasure::NetworkStat, row[u"metric"_s] + u'/' + row[u"scope"_s],
            row[u"year"_s].toInt(), row[u"basis"_s]);
        const FigureAnswer got = answer(figure);
        QVERIFY2(got.value.startsWith(QString::number(row[u"value"_s].toDouble())), qPrintable(figureText(figure)));
        QCOMPARE(got.sourceIds, QStringList{row[u"source_id"_s]});
        QVERIFY(!got.unit.isEmpty() && !got.kind.isEmpty());
        QVERIFY(figureFromText(figureText(figure)) == figure);
        ++seen;
    }
    QVERIFY(seen > 50);
}

void TestFigureSheet::everyConflictOfAReportIsTold()
{
    int seen = 0;
    for (const FactRow &row : test::factRows(u"conflict"_s)) {
        if (row[u"subject_type"_s] != u"network_stat" || row[u"field"_s] != u"value")
            continue;
        const QStringList parts = row[u"subject_id"_s].split(u':');
        const FigureRef figure
            = ownFigure(OwnMeasure::NetworkStat, parts[1] + u'/' + parts[2], parts[0].toInt(), QString());
        const QString said = words(figure);
        QVERIFY2(said.contains(u"Where sources differ"_s), qPrintable(row[u"conflict_id"_s]));
        QVERIFY2(said.contains(plain(row[u"statement_a"_s])), qPrintable(row[u"conflict_id"_s]));
        ++seen;
    }
    QVERIFY(seen > 5);
}

void TestFigureSheet::theClaimOfTheArticleStandsBeside()
{
    for (const FactRow &row : test::factRows(u"claim"_s)) {
        const FigureAnswer stated = answer(ownFigure(OwnMeasure::Claim, row[u"claim_id"_s], 0));
        QVERIFY2(!stated.value.isEmpty() && !stated.unit.isEmpty() && !stated.year.isEmpty(),
            qPrintable(row[u"claim_id"_s]));
        QCOMPARE(stated.sourceIds, QStringList{u"article-2562"_s});
    }
    const QString said = words({u"urban_share"_s, u"ASEAN"_s, 2025, {}});
    QVERIFY2(said.contains(u"What the article states"_s), qPrintable(said));
}

void TestFigureSheet::theCitationIsInEitherLanguage()
{
    const FigureRef figure{u"urban_share"_s, u"THA"_s, 2025, {}};
    const FactRow &indicator = m_indicators[u"urban_share"_s];
    const double value = test::factSeries()(u"urban_share"_s)->of(u"THA"_s).at(2025)->value;
    const QString english = plain(*m_source->citation(figure, Language::English, {}));
    const QString thai = plain(*m_source->citation(figure, Language::Thai, {}));
    QVERIFY2(english.startsWith(
                 indicator[u"name_en"_s] + u", Thailand, 2025: "_s + number(value, 1) + u" % (projection)."_s),
        qPrintable(english));
    QVERIFY2(thai.startsWith(indicator[u"name_th"_s]), qPrintable(thai));
    QVERIFY2(thai.contains(u"พ.ศ. 2568"_s) && thai.contains(u"ค่าคาดการณ์"_s), qPrintable(thai));
    QVERIFY2(english.contains(u"United Nations"_s) && english.contains(u'\n'), qPrintable(english));
    QVERIFY2(thai.contains(u"สหประชาชาติ"_s) && thai.contains(u'\n'), qPrintable(thai));
}

void TestFigureSheet::ruralPeopleAndSpeedAreWorkedOut()
{
    const auto share = test::factSeries()(u"urban_share"_s);
    const auto urban = test::factSeries()(u"pop_urban"_s);
    const double inCities = urban->of(u"THA"_s).at(2025)->value;
    const double all = inCities / share->of(u"THA"_s).at(2025)->value * 100;
    const FigureAnswer rural = answer(ownFigure(OwnMeasure::RuralPeople, u"THA"_s, 2025));
    QVERIFY2(rural.value.startsWith(number(1000 * (all - inCities), 0)), qPrintable(rural.value));
    QCOMPARE(rural.kind, u"projection"_s);
    QVERIFY(!answer(ownFigure(OwnMeasure::RuralPeople, u"THA"_s, 2023)).hole.isEmpty()); // every five years
    const double gain = share->of(AseanId).at(2025)->value - share->of(AseanId).at(2015)->value;
    const FigureAnswer speed = answer(ownFigure(OwnMeasure::UrbanSpeed, u"urban_share/ASEAN"_s, 2025));
    QVERIFY2(speed.value.startsWith(number(gain, 1)), qPrintable(speed.value));
    QVERIFY(!answer(ownFigure(OwnMeasure::UrbanSpeed, u"urban_share/ASEAN"_s, 1955)).hole.isEmpty());
}

void TestFigureSheet::earlierGrowthOfAseanIsWorkedOut()
{
    const auto power = test::factSeries()(u"gdp_ppp"_s);
    double sum = 0;
    double weights = 0;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        sum += test::factSeries()(u"gdp_growth_weo2019"_s)->of(id).at(2021)->value * power->of(id).at(2020)->value;
        weights += power->of(id).at(2020)->value;
    }
    const FigureAnswer got = answer({u"gdp_growth_weo2019"_s, AseanId, 2021, {}});
    QVERIFY2(plain(got.value).startsWith(number(sum / weights, 1)), qPrintable(got.value));
    QCOMPARE(got.sourceIds, (QStringList{u"imf-weo-2019-04"_s, u"imf-weo-2025-10"_s}));
    QVERIFY(got.notes.first().contains(u"each weighted by its GDP at purchasing power parity"_s));
}

void TestFigureSheet::anUnknownFigureIsAHole()
{
    for (const FigureRef &figure :
        {FigureRef{u"no_such"_s, u"THA"_s, 2025, {}}, FigureRef{u"urban_share"_s, u"nowhere"_s, 2025, {}},
            FigureRef{u"urban_share"_s, u"THA"_s, 2025, u"nobody"_s},
            ownFigure(OwnMeasure::Projects, u"nowhere"_s, 2025), ownFigure(OwnMeasure::CityPeople, u"nowhere"_s, 2025),
            ownFigure(OwnMeasure::EconomyRank, u"nothing/ASEAN"_s, 2025),
            ownFigure(OwnMeasure::RuralPeople, u"nowhere"_s, 2025),
            ownFigure(OwnMeasure::UrbanSpeed, u"nothing/ASEAN"_s, 2025),
            ownFigure(OwnMeasure::NetworkStat, u"nothing/network"_s, 2025),
            ownFigure(OwnMeasure::Claim, u"c99"_s, 2019), ownFigure(OwnMeasure::SourceUses, u"nobody"_s, 0),
            ownFigure(OwnMeasure::Surface, u"nowhere"_s, 0), ownFigure(OwnMeasure::SeriesValues, u"a/b"_s, 0)}) {
        const FigureAnswer got = answer(figure);
        QVERIFY2(!got.hole.isEmpty() && got.value.isEmpty(), qPrintable(figureText(figure)));
        QVERIFY(words(figure).contains(u"Value: none"_s));
    }
}

ATLAS_TEST(TestFigureSheet)

#include "tst_figuresheet.moc"
