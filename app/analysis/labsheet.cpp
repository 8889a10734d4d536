// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/economywords.h"
#include "app/analysis/figureanswer.h"
#include "app/analysis/labchart.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/ranking.h"
#include "app/analysis/scenariolab.h"
#include "app/analysis/sheetwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Europe = EconomyPageChoice::Europe;

constexpr int RanksAimedAt = 5;
constexpr qsizetype Rivals = 7; ///< the largest others
constexpr double Hundred = 100;

class LabSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::LabSheet)

public:
    LabSheet(const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format)
        : m_catalogue(catalogue)
        , m_levels(levels)
        , m_choice(view.economyPage)
        , m_format(format)
        , m_supposed(supposedLevels(levels, m_choice))
        , m_europe(europeFor(levels, m_choice.europe))
        , m_economies(rankedEconomies(catalogue, m_europe))
        , m_from(labYear(levels, m_choice.labYear))
        , m_end(labEnd(levels))
    {
    }

    [[nodiscard]] Sheet sheet()
    {
        m_sheet.title = supposes() ? tr("Your scenario") : tr("As the source has it");
        m_sheet.subtitle = supposes() ? tr("A calculation of this atlas with the growth you set; no source projects it")
                                      : tr("Set a growth to see what would follow");
        if (m_end == 0)
            return m_sheet;
        addAssumptions();
        addGoals();
        addCrossings();
        return m_sheet;
    }

private:
    [[nodiscard]] bool supposes() const { return !m_choice.growths.isEmpty(); }
    [[nodiscard]] QString basis() const { return basisInSentence(m_choice.labBasis); }
    [[nodiscard]] QString rankWith(const IndicatorSeries &levels) const
    {
        return m_format.rank(ranksIn(m_end, levels, m_economies).value(AseanId));
    }

    [[nodiscard]] QString sourceGrowthText(const QString &entityId) const
    {
        const auto own = sourceGrowth(m_levels, entityId, m_from);
        return own ? growthText(int(std::lround(*own * Hundred)), m_format) : u"–"_s;
    }

    /** The growth of each that is supposed, beside the source's; of ASEAN where nothing is. */
    [[nodiscard]] QList<SheetFact> growthFacts() const
    {
        QList<SheetFact> facts;
        for (const EconomyPageChoice::Growth &growth : m_choice.growths) {
            const QString name = entityLabel(m_catalogue, growth.entityId, m_format);
            //: %1 and %3 are rates, %2 is the name of a series or scenario
            facts.append(plainFact(tr("Growth of %1").arg(name),
                Format::filled(tr("%1 a year; by %2 %3 on average"),
                    {growthText(growth.hundredths, m_format), basis(), sourceGrowthText(growth.entityId)})));
        }
        if (facts.isEmpty())
            //: %1 is a rate
            facts.append(plainFact(tr("Growth of ASEAN"), tr("%1 a year on average").arg(sourceGrowthText(AseanId))));
        return facts;
    }

    void addAssumptions()
    {
        m_sheet.blocks.append(sheetHeading(tr("Assumptions")));
        const Indicator *indicator = m_catalogue.indicator(m_levels.indicatorId);
        const auto base = m_levels.of(AseanId).at(m_from);
        QList<SheetFact> facts{linkFact(tr("All others follow"), {RecordKind::Indicator, m_levels.indicatorId},
            basisName(m_catalogue, m_choice.labBasis, m_format), base ? base->sourceId : QString())};
        facts.append(plainFact(tr("Prices"),
            isNominal(m_choice.labBasis) ? tr("US$ of each year, at its exchange rates")
                                         : dollarsOf(m_catalogue, m_levels.indicatorId, m_format)));
        if (base && indicator) {
            SheetFact start = plainFact(tr("ASEAN in %1").arg(m_format.year(m_from)), {}, base->sourceId);
            start.value = {{indicatorValueText(*indicator, base->value, m_format), {}, {},
                FigureRef{m_levels.indicatorId, AseanId, m_from, {}}}};
            facts.append(start);
        }
        facts += growthFacts();
        if (supposes())
            //: %1 are years
            facts.append(
                plainFact(tr("It holds"), tr("%1, the same rate every year").arg(m_format.years(m_from, m_end))));
        facts.append(
            plainFact(tr("European Union"), m_europe == Europe::AsOne ? tr("as one economy") : tr("by country")));
        facts += results();
        m_sheet.blocks.append(sheetFacts(facts));
        if (supposes() && m_choice.growths.first().entityId != AseanId)
            //: %1 is the name of a series or scenario
            m_sheet.blocks.append(sheetNote(Format::filled(
                tr("States without a growth of their own follow %1 too. What a state gains or loses, ASEAN does."),
                {basis()})));
        if (const QString note = partOfAsean(m_levels, m_catalogue, m_format); !note.isEmpty())
            m_sheet.blocks.append(sheetNote(note));
        if (!hasConstantPrices(m_choice.labBasis))
            m_sheet.blocks.append(sheetNote(isNominal(m_choice.labBasis)
                    ? tr("Growth here is that of current dollars: it includes rising prices and exchange rates.")
                    : tr("Growth here is that of current dollars: it includes rising prices.")));
    }

    /** The rank at the end, as the source has it and as supposed. */
    [[nodiscard]] QList<SheetFact> results() const
    {
        const QString year = m_format.year(m_end);
        //: %1 is a year with its era, %2 the name of a series or scenario
        SheetFact source = plainFact(Format::filled(tr("Rank in %1 by %2"), {year, basis()}), {});
        source.value = {{rankWith(m_levels), {}, {}, rankFigure(m_levels.indicatorId, AseanId, m_end, m_europe)}};
        if (!supposes())
            return {source};
        //: %1 is a year with its era
        return {plainFact(tr("Rank in %1 as supposed").arg(year), rankWith(m_supposed)), source};
    }

    /** The least growth for each of the first ranks. */
    void addGoals()
    {
        //: %1 and %2 are years with their era
        m_sheet.blocks.append(sheetHeading(
            tr("Least growth for a rank in %1, from %2").arg(m_format.year(m_end), m_format.year(m_from))));
        QList<QList<SheetWords>> rows{{{tr("Rank"), {}, {}}, {tr("ASEAN a year"), {}, {}}, {tr("to match"), {}, {}}}};
        for (int rank = 1; rank <= RanksAimedAt; ++rank) {
            const auto least = leastGrowth(m_levels, m_economies, m_from, rank, m_end);
            if (!least)
                continue;
            const int hundredths = enoughHundredths(least->percent);
            rows.append({{m_format.rank(rank), {}, {}}, {growthText(hundredths, m_format), {}, {}},
                {entityLabel(m_catalogue, least->rivalId, m_format), {}, {},
                    FigureRef{m_levels.indicatorId, least->rivalId, m_end, {}}}});
        }
        m_sheet.blocks.append(sheetTable(rows));
        //: %1 is the name of a series or scenario, %2 a rate, %3 a rank
        const QString words = isPathway(m_choice.labBasis) ? tr("Under %1 ASEAN itself grows %2 a year and is %3.")
                                                           : tr("By %1 ASEAN itself grows %2 a year and is %3.");
        m_sheet.blocks.append(
            sheetParagraph(Format::filled(words, {basis(), sourceGrowthText(AseanId), rankWith(m_levels)})));
        if (m_end < LastYear)
            m_sheet.blocks.append(sheetParagraph(refusal()));
    }

    /** Why no later year can be asked for. */
    [[nodiscard]] QString refusal() const
    {
        const QString later = m_format.year(LastYear);
        const QString last = m_format.year(m_end);
        return isNominal(m_choice.labBasis)
            //: %1 and %2 are years with their era
            ? tr("%1 is not available here: values in current dollars end in %2, because no source projects prices and "
                 "exchange rates further. Choose a series at purchasing power.")
                  .arg(later, last)
            //: %1 and %2 are years with their era
            : tr("%1 is not available here: this source ends in %2. Choose a scenario; its ranks may be compared with "
                 "these, its levels may not, because prices differ.")
                  .arg(later, last);
    }

    /** The largest others at either end, the largest at the end first. */
    [[nodiscard]] QList<QString> rivals() const
    {
        QList<QString> found;
        for (const int year : {m_end, m_from}) {
            QList<std::pair<double, QString>> values;
            for (const QString &id : m_economies) {
                const auto value = m_levels.of(id).at(year);
                if (value && id != AseanId)
                    values.append({value->value, id});
            }
            std::ranges::sort(values, std::greater());
            for (const auto &[value, id] : values.first(std::min(Rivals, values.size()))) {
                if (!found.contains(id))
                    found.append(id);
            }
        }
        return found;
    }

    [[nodiscard]] bool hasCrossing(const QString &id) const
    {
        return !crossings(m_levels, AseanId, id).isEmpty() || !crossings(m_supposed, AseanId, id).isEmpty();
    }

    /** The other economies with a value at the end, but for the largest. */
    [[nodiscard]] QList<QString> beyondRivals() const
    {
        const QList<QString> shown = rivals();
        QList<QString> others = m_economies;
        others.removeIf(
            [&](const QString &id) { return id == AseanId || shown.contains(id) || !m_levels.of(id).at(m_end); });
        return others;
    }

    /** Those of them whose order with ASEAN changes. */
    [[nodiscard]] QList<QString> passed() const
    {
        QList<QString> others = beyondRivals();
        others.removeIf([this](const QString &id) { return !hasCrossing(id); });
        return others;
    }

    /** Those of them that ASEAN is ahead of in every year. */
    [[nodiscard]] QList<QString> smaller() const
    {
        QList<QString> others = beyondRivals();
        others.removeIf([this](const QString &id) { return hasCrossing(id); });
        return others;
    }

    /** When ASEAN passes another, or is passed, in one series of levels. */
    [[nodiscard]] QString passing(const IndicatorSeries &levels, const QString &rival) const
    {
        const QList<Crossing> found = crossings(levels, AseanId, rival);
        if (found.isEmpty()) {
            const bool isAhead = !largerThan(AseanId, m_end, levels, {rival}).contains(rival);
            //: of ASEAN, that it is larger than another economy in every year
            return isAhead ? tr("ahead in all years")
                           //: %1 is a year with its era
                           : tr("not to %1").arg(m_format.year(m_end));
        }
        QStringList texts;
        for (const Crossing &crossing : found) {
            const QString year = crossing.year - crossing.before == 1 ? m_format.year(crossing.year)
                                                                      : m_format.years(crossing.before, crossing.year);
            //: %1 is a year, or two between which it happens
            texts.append(crossing.isAhead ? tr("passes it in %1").arg(year) : tr("falls behind in %1").arg(year));
        }
        return texts.join(u"; "_s);
    }

    void addCrossings()
    {
        m_sheet.blocks.append(sheetHeading(tr("When does ASEAN pass …?")));
        QList<SheetWords> head{{tr("Economy"), {}, {}}, {Format::filled(tr("By %1"), {basis()}), {}, {}}};
        if (supposes())
            head.append({tr("As supposed"), {}, {}});
        QList<QList<SheetWords>> rows{head};
        for (const QString &rival : rivals() + passed()) {
            QList<SheetWords> row{
                {entityLabel(m_catalogue, rival, m_format), {}, {}}, {passing(m_levels, rival), {}, {}}};
            if (supposes())
                row.append({passing(m_supposed, rival), {}, {}});
            rows.append(row);
        }
        m_sheet.blocks.append(sheetTable(rows));
        QStringList others;
        for (const QString &id : smaller())
            others.append(entityLabel(m_catalogue, id, m_format));
        if (!others.isEmpty())
            //: %1 is a list of economies
            m_sheet.blocks.append(sheetNote(tr("Ahead in all years of %1 too.").arg(m_format.list(others))));
    }

    const Catalogue &m_catalogue;
    const IndicatorSeries &m_levels;
    const EconomyPageChoice &m_choice;
    const Format &m_format;
    IndicatorSeries m_supposed;
    Europe m_europe;
    QList<QString> m_economies;
    int m_from;
    int m_end;
    Sheet m_sheet;
};

} // namespace

Sheet labSheet(const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format)
{
    return LabSheet(catalogue, levels, view, format).sheet();
}

} // namespace atlas
