// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/growth.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/reportcard.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

class ReportCardSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ReportCardSheet)

public:
    ReportCardSheet(const Catalogue &catalogue, const SeriesReader &series, const Format &format)
        : m_catalogue(catalogue)
        , m_series(series)
        , m_format(format)
        , m_states(catalogue.aseanMembersOf2018())
        , m_earlier(series(wellknown::EarlierGdpGrowth))
        , m_later(series(wellknown::GdpGrowth))
        , m_weighed(weighedGrowth(*m_earlier, *series(wellknown::PurchasingPowerGdp), m_states))
    {
    }

    [[nodiscard]] Sheet sheet()
    {
        m_sheet.title = tr("What became of earlier projections");
        m_sheet.subtitle = tr("Growth, output and people: the IMF in April %1 against what happened")
                               .arg(m_format.year(EarlierEditionYear));
        addArticle();
        addEdition();
        addLevels(ReportLevels::Output, tr("GDP in US dollars"));
        addLevels(ReportLevels::People, tr("People"));
        return m_sheet;
    }

private:
    [[nodiscard]] QString rate(double value) const { return m_format.percent(value, 1); }
    [[nodiscard]] QString years(const QList<JudgedYear> &judged) const
    {
        return m_format.years(judged.first().year, judged.last().year);
    }

    /** Place, mean projected, mean come, median error in points. */
    void addRow(QList<QList<SheetWords>> &rows, const QString &id, const QList<JudgedYear> &judged) const
    {
        if (judged.isEmpty())
            return;
        rows.append({{entityLabel(m_catalogue, id, m_format), {}, {}}, {rate(meanProjected(judged)), {}, {}},
            linkTo(RecordKind::Indicator, wellknown::GdpGrowth, rate(meanOutcome(judged))),
            {m_format.number(*medianError(judged), 1), {}, {}}});
    }

    void addEdition()
    {
        m_sheet.blocks.append(sheetHeading(tr("Growth, % a year")));
        QList<QList<SheetWords>> rows{
            {{tr("Place"), {}, {}}, {tr("Projected"), {}, {}}, {tr("Actual"), {}, {}}, {tr("Median error"), {}, {}}}};
        QList<JudgedYear> all;
        QMap<QString, QStringList> places; // by the years that are judged
        const auto add = [&](const QString &id, const QList<JudgedYear> &judged) {
            addRow(rows, id, judged);
            if (!judged.isEmpty())
                places[years(judged)].append(entityLabel(m_catalogue, id, m_format));
        };
        add(AseanId, judgedYears(m_weighed, m_later->of(AseanId)));
        for (const QString &id : m_states) {
            const QList<JudgedYear> judged = judgedYears(m_earlier->of(id), m_later->of(id));
            add(id, judged);
            all += judged;
        }
        if (const auto error = medianError(all))
            //: %1 is a number of points, %2 a number of values
            m_sheet.blocks.append(sheetParagraph(
                tr("Half of all yearly projections for the members were off by more than %1 points (%2 values).")
                    .arg(m_format.number(*error, 1), m_format.number(double(all.size()), 0))));
        m_sheet.blocks.append(sheetTable(rows));
        for (auto span = places.cbegin(); span != places.cend(); ++span)
            //: %1 are years, %2 is a list of places
            m_sheet.blocks.append(sheetNote(tr("%1: %2.").arg(span.key(), m_format.list(*span))));
        m_sheet.blocks.append(sheetNote(tr(
            "Projected and Actual are means over the years; the error is the median of the yearly ones without their "
            "signs, in points. ASEAN as of then is worked out here from its members.")));
    }

    /** One place with the last value of both editions, each as the figure it is, and its median error. */
    void addLevelRow(QList<QList<SheetWords>> &rows, const ReportSubject &subject, ReportLevels levels) const
    {
        const QList<JudgedYear> judged = judgedYears(subject.earlier, subject.later);
        if (judged.isEmpty())
            return;
        const bool isOutput = levels == ReportLevels::Output;
        const QString place = joinedPlaces(subject.places);
        const JudgedYear &last = judged.last();
        const auto amount = [&](double value, const QString &measure) {
            const int decimals = value >= 10 ? 1 : 2;
            return SheetWords{m_format.number(value, decimals), {}, {}, FigureRef{measure, place, last.year, {}}};
        };
        rows.append({{subject.label, {}, {}},
            amount(last.projected, isOutput ? wellknown::EarlierNominalGdp : wellknown::EarlierPopulation),
            amount(last.outcome, isOutput ? wellknown::NominalGdp : wellknown::Population),
            {m_format.percent(*medianErrorInPercent(judged), 1), {}, {}}});
    }

    /** The last judged value of every place, and how far off half of all yearly projections were. */
    void addLevels(ReportLevels levels, const QString &title)
    {
        const bool isOutput = levels == ReportLevels::Output;
        const Indicator *indicator
            = m_catalogue.indicator(isOutput ? wellknown::EarlierNominalGdp : wellknown::EarlierPopulation);
        if (indicator == nullptr)
            return;
        //: %1 is a measure, %2 its unit
        m_sheet.blocks.append(sheetHeading(tr("%1, %2").arg(title, indicator->unit.in(m_format.language()))));
        QList<QList<SheetWords>> rows{
            {{tr("Place"), {}, {}}, {tr("Projected"), {}, {}}, {tr("Today"), {}, {}}, {tr("Median error"), {}, {}}}};
        QList<JudgedYear> all;
        QMap<QString, QStringList> places; // by the year whose values stand there
        for (const QString &id : QStringList{AseanId} + m_states) {
            const ReportSubject subject = reportSubject(m_catalogue, m_series, levels, id, m_format);
            const QList<JudgedYear> judged = judgedYears(subject.earlier, subject.later);
            addLevelRow(rows, subject, levels);
            if (!judged.isEmpty())
                places[m_format.year(judged.last().year)].append(subject.label);
            if (id != AseanId)
                all += judged;
        }
        if (const auto error = medianErrorInPercent(all))
            //: %1 is a share, %2 a number of values
            m_sheet.blocks.append(sheetParagraph(
                tr("Half of all yearly projections for the members were off by more than %1 (%2 values).")
                    .arg(m_format.percent(*error, 1), m_format.number(double(all.size()), 0))));
        m_sheet.blocks.append(sheetTable(rows));
        for (auto year = places.cbegin(); year != places.cend(); ++year)
            m_sheet.blocks.append(sheetNote(tr("%1: %2.").arg(year.key(), m_format.list(*year))));
        m_sheet.blocks.append(
            sheetNote(isOutput ? tr("In current dollars the error includes exchange rates, and national accounts that "
                                    "were revised since. The copy of the edition has lost the largest values: a member "
                                    "without them, and with it the sum of all, cannot be judged.")
                               : tr("The projections are the IMF’s, the values of today the United Nations’: the two "
                                    "differ in earlier years too.")));
    }

    /** The mean growth of ASEAN from the first year of the article's forecast to `last`. */
    [[nodiscard]] double came(int last) const
    {
        QList<ChartPoint> rates;
        for (const Observation &point : m_later->of(AseanId).points())
            rates.append({point.year, point.value, point.kind, point.sourceId, 0});
        return meanGrowth(rates, ArticleForecastFirst, last);
    }

    /** The rate of the article against each year it is for. */
    [[nodiscard]] QList<JudgedYear> yearsOf(double rate) const
    {
        QList<JudgedYear> years;
        for (int year = ArticleForecastFirst; year <= ArticleForecastLast; ++year) {
            if (const auto outcome = m_later->of(AseanId).at(year))
                years.append({year, rate, outcome->value});
        }
        return years;
    }

    void addArticle()
    {
        const auto claim = std::ranges::find(m_catalogue.claims, wellknown::GrowthForecastClaim, &Claim::id);
        if (claim == m_catalogue.claims.end() || !claim->statedValue)
            return;
        SheetBlock heading = sheetHeading(QString());
        //: %1 is what the article states, a sentence without its end
        heading.words
            = {linkTo(RecordKind::Claim, claim->id, tr("The article: %1").arg(claimText(claim->statement, m_format)))};
        m_sheet.blocks.append(heading);
        constexpr int beforePandemic = 2019;
        //: %1 and %3 are spans of years, %2 and %4 rates
        m_sheet.blocks.append(sheetParagraph(
            tr("ASEAN grew %2 a year in %1 and %4 in %3, the pandemic included.")
                .arg(m_format.years(ArticleForecastFirst, beforePandemic), rate(came(beforePandemic)),
                    m_format.years(ArticleForecastFirst, ArticleForecastLast), rate(came(ArticleForecastLast))),
            m_later->of(AseanId).isEmpty() ? QString() : m_later->of(AseanId).points().first().sourceId));
        if (const auto error = medianError(yearsOf(*claim->statedValue)))
            //: %1 are years, %2 is a number of percentage points
            m_sheet.blocks.append(sheetParagraph(
                tr("The median error of the forecast over %1 is %2 points.")
                    .arg(m_format.years(ArticleForecastFirst, ArticleForecastLast), m_format.number(*error, 1))));
    }

    const Catalogue &m_catalogue;
    const SeriesReader &m_series;
    const Format &m_format;
    QList<QString> m_states;
    SharedSeries m_earlier;
    SharedSeries m_later;
    Series m_weighed;
    Sheet m_sheet;
};

} // namespace

Sheet reportCardSheet(const Catalogue &catalogue, const SeriesReader &series, const Format &format)
{
    return ReportCardSheet(catalogue, series, format).sheet();
}

} // namespace atlas
