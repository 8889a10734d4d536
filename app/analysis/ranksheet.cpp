// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/ranksheet.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/ranking.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Europe = EconomyPageChoice::Europe;

class RankSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::RankSheet)

public:
    RankSheet(const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format)
        : m_catalogue(catalogue)
        , m_series(series)
        , m_view(view)
        , m_format(format)
    {
    }

    [[nodiscard]] Sheet sheet()
    {
        m_sheet.title = tr("What the article says, what each series gives");
        m_sheet.subtitle = tr("Rank of ASEAN as one economy");
        addClaim(wellknown::EconomyRankClaim);
        addClaim(wellknown::LaterEconomyRankClaim);
        addLarger();
        addYear();
        addWithoutUnion();
        for (const EconomyBasis basis : AllEconomyBases) {
            const QString note = partOfAsean(*m_series(basisIndicator(basis)), m_catalogue, m_format);
            if (!note.isEmpty())
                m_sheet.blocks.append(sheetNote(note));
        }
        m_sheet.blocks.append(sheetNote(
            tr("Ranks of different series may stand side by side; their levels may not, because prices differ.")));
        return m_sheet;
    }

private:
    /** What a dash stands for. */
    void addWithoutUnion()
    {
        for (const EconomyBasis basis : AllEconomyBases) {
            if (!hasUnion(*m_series(basisIndicator(basis))))
                //: %1 is the name of a series; a dash stands in place of its rank
                m_sheet.blocks.append(
                    sheetNote(tr("–: %1 has no value of the European Union as one.").arg(basisShortName(basis))));
        }
    }

    [[nodiscard]] const Claim *claim(const QString &id) const
    {
        const auto found = std::ranges::find(m_catalogue.claims, id, &Claim::id);
        return found == m_catalogue.claims.end() ? nullptr : &*found;
    }

    /** What a claim states, as a heading that leads to it. */
    void addStatement(const Claim &claim)
    {
        SheetBlock heading = sheetHeading(QString());
        //: %1 is what the article states, a sentence without its end
        heading.words
            = {linkTo(RecordKind::Claim, claim.id, tr("The article: %1").arg(claimText(claim.statement, m_format)))};
        m_sheet.blocks.append(heading);
    }

    /** The rank by levels in a year or the nearest earlier one, as a figure; the year is named where it is another. */
    [[nodiscard]] SheetWords cell(const IndicatorSeries &levels, int year, Europe europe) const
    {
        const auto value = levels.of(AseanId).atOrBefore(year);
        if (!value || (europe == Europe::AsOne && !hasUnion(levels)))
            return {u"–"_s, {}, {}};
        const int rank = ranksIn(value->year, levels, rankedEconomies(m_catalogue, europe)).value(AseanId);
        const QString text = value->year == year
            ? m_format.rank(rank)
            //: %1 is a rank, %2 the year it is of, other than the one asked for
            : tr("%1 (%2)").arg(m_format.rank(rank), m_format.oneEra().year(value->year));
        return {text, {}, {}, rankFigure(levels.indicatorId, AseanId, value->year, europe)};
    }

    [[nodiscard]] SheetBlock ranksOf(int year, const QList<EconomyBasis> &bases) const
    {
        //: %1 is a year with its era; ranks of that year stand below
        const QString head = tr("In %1").arg(m_format.year(year));
        QList<QList<SheetWords>> rows{{{head, {}, {}}, {tr("By country"), {}, {}}, {tr("EU as one"), {}, {}}}};
        for (const EconomyBasis basis : bases) {
            const auto levels = m_series(basisIndicator(basis));
            if (!levels->of(AseanId).atOrBefore(year))
                continue;
            rows.append({linkTo(RecordKind::Indicator, levels->indicatorId, basisShortName(basis)),
                cell(*levels, year, Europe::ByCountry), cell(*levels, year, Europe::AsOne)});
        }
        return sheetTable(rows);
    }

    /** The bases that have a value of exactly this year. */
    [[nodiscard]] QList<EconomyBasis> basesOf(int year) const
    {
        QList<EconomyBasis> bases;
        for (const EconomyBasis basis : AllEconomyBases) {
            if (m_series(basisIndicator(basis))->of(AseanId).at(year))
                bases.append(basis);
        }
        return bases;
    }

    void addClaim(const QString &id)
    {
        const Claim *stated = claim(id);
        if (!stated || !stated->statedYear || !stated->statedValue)
            return;
        addStatement(*stated);
        m_sheet.blocks.append(ranksOf(*stated->statedYear, basesOf(*stated->statedYear)));
        if (const QString years = yearsWith(int(*stated->statedValue)); !years.isEmpty())
            m_sheet.blocks.append(sheetParagraph(years));
    }

    /** In which years the nominal series gives a rank, by country. */
    [[nodiscard]] QString yearsWith(int rank) const
    {
        const auto levels = m_series(basisIndicator(EconomyBasis::Nominal));
        QStringList runs;
        int first = 0;
        int last = 0;
        const auto close = [&] {
            if (first != 0)
                runs.append(first == last ? m_format.year(first) : m_format.years(first, last));
            first = 0;
        };
        const Series ranks = aseanRanks(*levels, rankedEconomies(m_catalogue));
        for (const Observation &point : ranks.points()) {
            if (int(point.value) != rank) {
                close();
                continue;
            }
            first = first == 0 ? point.year : first;
            last = point.year;
        }
        close();
        if (ranks.isEmpty())
            return {};
        const QString end = m_format.year(ranks.points().last().year);
        if (runs.isEmpty())
            //: %1 is a year with its era, %2 a rank
            return tr("By nominal values, which end in %1, ASEAN is %2 in no year.").arg(end, m_format.rank(rank));
        //: %1 is a year with its era, %2 a rank, %3 a list of years and spans of years
        return tr("By nominal values, which end in %1, ASEAN is %2 in %3.")
            .arg(end, m_format.rank(rank), m_format.list(runs));
    }

    /** Who is larger than ASEAN in the year of the claim that names them. */
    void addLarger()
    {
        const Claim *stated = claim(wellknown::LargerEconomiesClaim);
        if (!stated || !stated->statedYear)
            return;
        addStatement(*stated);
        QList<QList<SheetWords>> rows{{{tr("Series"), {}, {}}, {tr("Larger, the EU as one"), {}, {}}}};
        for (const EconomyBasis basis : basesOf(*stated->statedYear)) {
            const auto levels = m_series(basisIndicator(basis));
            const Europe europe = europeFor(*levels, Europe::AsOne);
            QStringList names;
            for (const QString &id :
                largerThan(AseanId, *stated->statedYear, *levels, rankedEconomies(m_catalogue, europe)))
                names.append(entityLabel(m_catalogue, id, m_format));
            rows.append({linkTo(RecordKind::Indicator, levels->indicatorId, basisShortName(basis)),
                {m_format.list(names), {}, {}, rankFigure(levels->indicatorId, AseanId, *stated->statedYear, europe)}});
        }
        m_sheet.blocks.append(sheetTable(rows));
        m_sheet.blocks.append(sheetParagraph(unnamed(*stated)));
    }

    /** In how many of the series the economy that the claim leaves out is larger too. */
    [[nodiscard]] QString unnamed(const Claim &stated) const
    {
        const QList<EconomyBasis> bases = basesOf(*stated.statedYear);
        const auto isLarger = [&](EconomyBasis basis) {
            return largerThan(
                AseanId, *stated.statedYear, *m_series(basisIndicator(basis)), rankedEconomies(m_catalogue))
                .contains(stated.entityId);
        };
        const auto count = std::ranges::count_if(bases, isLarger);
        const QString name = entityLabel(m_catalogue, stated.entityId, m_format);
        //: %1 is an economy the article does not name, %2 of %3 are numbers of series
        return tr("%1, which the article does not name, is larger than ASEAN in %2 of %3 series.")
            .arg(name, m_format.number(double(count), 0), m_format.number(double(bases.size()), 0));
    }

    void addYear()
    {
        QList<EconomyBasis> bases(AllEconomyBases.begin(), AllEconomyBases.end());
        m_sheet.blocks.append(sheetHeading(tr("The year looked at")));
        const SheetBlock table = ranksOf(m_view.year, bases);
        if (table.rows.size() > 1)
            m_sheet.blocks.append(table);
        else
            m_sheet.blocks.append(sheetParagraph(tr("No series has ASEAN with all its members so early.")));
    }

    const Catalogue &m_catalogue;
    const SeriesReader &m_series;
    const ViewState &m_view;
    const Format &m_format;
    Sheet m_sheet;
};

} // namespace

Sheet rankSheet(const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format)
{
    return RankSheet(catalogue, series, view, format).sheet();
}

} // namespace atlas
