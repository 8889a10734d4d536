// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/growthpanel.h"

#include "app/analysis/citypopulation.h"
#include "app/analysis/mapdescription.h"
#include "app/dataset/edition.h"
#include "app/items/urbanrows.h"
#include "app/view/session.h"
#include "ui/pages/urbanisation/chartpane.h"
#include "ui/pages/urbanisation/earlieryears.h"
#include "ui/pages/urbanisation/growthdelegate.h"
#include "ui/pages/urbanisation/placetable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr TableColumn Words{}; ///< as wide as its words
constexpr TableColumn Rest{1, 0};
constexpr int RoomyFrom = 1500; ///< pixels at 100 %: numbers in whole words leave the picture of growth its width
constexpr int NarrowBelow = 960; ///< pixels at 100 %: the table has less than 420 of them
constexpr int ChartShare = 5;
constexpr int TableShare = 4;
constexpr int FindingLines = 3; ///< beside the choice of a year
constexpr int NarrowFindingLines = 3; ///< above it
constexpr int NoteLines = 4; ///< the claim of the article, then what an agglomeration is
constexpr int NarrowNoteLines = 7; ///< the same beside a table that is as wide as it can be

} // namespace

GrowthPanel::GrowthPanel(const PageContext &context, QWidget *parent)
    : UrbanPanel(parent)
    , m_context(context)
    , m_ledger(partOrEmpty<Ledger>(context.edition.archive().ledger()))
    , m_people(context.series(AgglomerationIndicator))
    , m_chart(new ChartPane(u"cityGrowthChart"_s, context.session, this))
    , m_table(new PlaceTable(u"growthTable"_s, this))
    , m_lines(new GrowthDelegate(this))
    , m_since(new LinkButton(m_table))
{
    m_chart->setChoosesOne();
    m_since->setObjectName(u"growthSince"_s);
    m_since->setOffersChoice(true);
    m_table->addControl(m_since);
    m_table->setNumbers({UrbanRows::From, UrbanRows::To, UrbanRows::Growth});
    shareWidth();
    m_table->table().setItemDelegateForColumn(UrbanRows::Both, m_lines);
    m_table->table().setHeadPainter(
        UrbanRows::Both, [this](QPainter &painter, const QRect &head) { m_lines->paintHead(painter, head); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_chart, ChartShare);
    row->addWidget(m_table, TableShare);
    connectParts();
}

/** A narrow table says in numbers alone how cities grow, and has room for them and for the names. */
void GrowthPanel::shareWidth()
{
    m_table->setControlsBelow(m_isNarrow);
    if (m_isNarrow)
        m_table->table().setColumns({Rest, Rest, Words, Words, Words});
    else
        m_table->table().setColumns({Words, Rest, Words, Words, Words});
}

void GrowthPanel::resizeEvent(QResizeEvent *event)
{
    UrbanPanel::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    const bool isRoomy = width() >= RoomyFrom;
    if (isNarrow == m_isNarrow && isRoomy == m_isRoomy)
        return;
    m_isNarrow = isNarrow;
    m_isRoomy = isRoomy;
    shareWidth();
    if (m_shown) {
        showText(*m_shown);
        showTable(*m_shown);
    }
}

CityGrowthFacts GrowthPanel::facts() const
{
    return {m_context.edition.catalogue(), *m_ledger, *m_people};
}

void GrowthPanel::connectParts()
{
    connect(m_chart, &ChartPane::yearPicked, this, &UrbanPanel::yearPicked);
    connect(m_chart, &ChartPane::lineClicked, this, &UrbanPanel::cityPressed);
    connect(m_chart, &ChartPane::choiceCleared, this, [this] {
        if (const QString city = m_context.session.view().city; !city.isEmpty())
            Q_EMIT cityPressed(city);
    });
    connect(m_table, &PlaceTable::placeOpened, this, [this](const RecordRef &city) { Q_EMIT cityPressed(city.id); });
    connect(m_since, &QAbstractButton::clicked, this, &GrowthPanel::offerYears);
}

void GrowthPanel::offerYears()
{
    const Format format(m_appearance);
    offerEarlierYears(*m_since, m_context.session.view().urban.since, format, [this](int year) {
        UrbanChoice choice = m_context.session.view().urban;
        choice.since = year;
        Q_EMIT choiceMade(choice);
    });
}

void GrowthPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_chart->setAppearance(appearance);
    m_table->setAppearance(appearance);
    m_since->setAppearance(appearance);
    m_shown.reset();
}

void GrowthPanel::follow(const ViewState &view)
{
    const Format format(m_appearance);
    if (!m_shown || m_shown->city != view.city)
        m_chart->setDescription(cityGrowthChart(facts(), view, format));
    else
        m_chart->setDescription(cityGrowthInYear(m_chart->description(), facts(), view));
    showText(view);
    showTable(view);
    m_shown = view;
}

/** Below the chart: what the article says of large cities, and what an agglomeration is. */
void GrowthPanel::showText(const ViewState &view)
{
    const Format format(m_appearance);
    const QString boundaries = tr("Agglomerations as the United Nations delimits them, whatever the boundary of the "
                                  "member; a gain of people is not migration alone.");
    QStringList sentences{cityGrowthEnd(facts(), view, format), largeCitiesClaim(facts(), format), boundaries};
    sentences.removeAll(QString());
    m_chart->setText(sentences.join(u' '), m_isNarrow ? NarrowNoteLines : NoteLines);
}

void GrowthPanel::showTable(const ViewState &view)
{
    const Format format(m_appearance);
    const YearPair years = comparedYears(facts(), view);
    const UrbanRows rows(m_context.edition.catalogue(), format);
    showEarlierYear(*m_since, view.urban.since, format);
    const QString measure = tr("Urban agglomerations; logarithmic scale");
    m_table->setWords(growthFinding(facts(), years, format), m_isNarrow ? tr("Urban agglomerations") : measure,
        m_isNarrow ? NarrowFindingLines : FindingLines);
    QList<GrowthDelegate::Pair> pairs;
    const double unit = peoplePerUnit(m_context.edition.catalogue(), AgglomerationIndicator);
    for (const QString &id : followedCities(facts())) {
        if (const auto growth = cityGrowth(facts(), id, years))
            pairs.append({growth->from.value * unit, growth->to.value * unit});
    }
    m_lines->setPairs(pairs, m_appearance);
    const UrbanRows::Room room = m_isRoomy ? UrbanRows::Room::Usual : UrbanRows::Room::Short;
    m_table->setContent(rows.growthHeads(years, room), rows.growthRows(facts(), years, room));
    m_table->table().setColumnHidden(UrbanRows::Both, m_isNarrow); // there are no columns before the first content
    m_table->setCurrent({RecordKind::City, view.city});
}

} // namespace atlas
