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
constexpr int ChartShare = 5;
constexpr int TableShare = 4;
constexpr int FindingLines = 2; ///< beside the choice of a year
constexpr int NoteLines = 4; ///< the claim of the article, then what an agglomeration is

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
    m_table->table().setColumns({Words, Rest, Words, Words, Words});
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
    const QString boundaries
        = tr("Agglomerations as the United Nations bound them, whatever the boundary of the member; "
             "a gain of people is not migration alone.");
    QStringList sentences{cityGrowthEnd(facts(), view, format), largeCitiesClaim(facts(), format), boundaries};
    sentences.removeAll(QString());
    m_chart->setText(sentences.join(u' '), NoteLines);
    showTable(view);
    m_shown = view;
}

void GrowthPanel::showTable(const ViewState &view)
{
    const Format format(m_appearance);
    const YearPair years = comparedYears(facts(), view);
    const UrbanRows rows(m_context.edition.catalogue(), format);
    showEarlierYear(*m_since, view.urban.since, format);
    m_table->setWords(
        growthFinding(facts(), years, format), tr("Urban agglomerations; logarithmic scale"), FindingLines);
    QList<GrowthDelegate::Pair> pairs;
    const double unit = peoplePerUnit(m_context.edition.catalogue(), AgglomerationIndicator);
    for (const QString &id : followedCities(facts())) {
        if (const auto growth = cityGrowth(facts(), id, years))
            pairs.append({growth->from.value * unit, growth->to.value * unit});
    }
    m_lines->setPairs(pairs, m_appearance);
    m_table->setContent(rows.growthHeads(years), rows.growthRows(facts(), years));
    m_table->setCurrent({RecordKind::City, view.city});
}

} // namespace atlas
