// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/crossingpanel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/urbancrossing.h"
#include "app/analysis/urbaneditions.h"
#include "app/analysis/urbanplot.h"
#include "app/dataset/edition.h"
#include "app/items/urbanrows.h"
#include "app/view/session.h"
#include "ui/pages/urbanisation/crossingdelegate.h"
#include "ui/pages/urbanisation/placetable.h"
#include "ui/pages/urbanisation/sharefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/spokenrole.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr TableColumn Words{}; ///< as wide as its words
constexpr TableColumn Rest{1, 0};
constexpr int FindingLines = 2; ///< beside the choice of a share
constexpr std::array UsualShares{250, 500, 667, 750}; ///< tenths of a per cent

QList<QString> placesOf(const QList<UrbanCrossing> &crossings)
{
    QList<QString> places;
    for (const UrbanCrossing &crossing : crossings)
        places.append(crossing.placeId);
    return places;
}

} // namespace

CrossingPanel::CrossingPanel(const PageContext &context, QWidget *parent)
    : UrbanPanel(parent)
    , m_context(context)
    , m_table(new PlaceTable(u"crossingTable"_s, this))
    , m_axis(new CrossingDelegate(this))
    , m_usual(new SegmentedSwitch(m_table))
    , m_any(new ShareField(m_table))
{
    m_usual->setObjectName(u"usualShares"_s);
    m_any->setObjectName(u"anyShare"_s);
    m_any->setFixedHeight(m_usual->sizeHint().height());
    m_table->addControl(m_usual);
    m_table->addControl(m_any);
    m_table->table().setColumns({Words, Words, Rest, Words});
    m_table->table().setTallestRow(TallestPlaceRow);
    m_table->table().setItemDelegateForColumn(UrbanRows::Years, m_axis);
    m_table->table().setHeadPainter(
        UrbanRows::Years, [this](QPainter &painter, const QRect &head) { m_axis->paintHead(painter, head); });
    auto *cell = new QHBoxLayout(this);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(m_table);
    connectParts();
}

void CrossingPanel::connectParts()
{
    connect(m_usual, &SegmentedSwitch::chosen, this, [this](int index) {
        if (std::size_t(index) < UsualShares.size()) {
            chooseShare(UsualShares.at(std::size_t(index)), false);
            return;
        }
        m_any->setFocus(Qt::OtherFocusReason);
        m_any->selectAll();
    });
    connect(m_any, &ShareField::shareSet, this, &CrossingPanel::chooseShare);
    connect(m_table, &PlaceTable::placeOpened, this, [this](const RecordRef &place) {
        if (place.kind == RecordKind::State)
            Q_EMIT stateToggled(place.id);
        else
            Q_EMIT statesCleared();
    });
}

void CrossingPanel::chooseShare(int tenths, bool goesOn)
{
    UrbanChoice choice = m_context.session.view().urban;
    choice.share = tenths;
    Q_EMIT choiceMade(choice, goesOn);
}

void CrossingPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_table->setAppearance(appearance);
    m_usual->setAppearance(appearance);
    retranslate();
    m_shown.reset();
}

void CrossingPanel::retranslate()
{
    const Format format(m_appearance);
    QStringList words;
    for (const int tenths : UsualShares) {
        const QString fraction = fractionInWords(tenths / 10.0);
        words.append(fraction.isEmpty() ? format.percent(tenths / 10.0, 0) : fraction);
    }
    //: another share than those before, which is typed
    words.append(tr("another"));
    m_usual->setWords(words);
    m_usual->setAccessibleName(tr("Share that is reached"));
    m_any->setAccessibleName(tr("Any share, in per cent"));
    m_any->setToolTip(tr("Any share, in per cent"));
    describeOnlyBy(*m_any);
    m_any->setFormat(format);
}

void CrossingPanel::follow(const ViewState &view)
{
    m_axis->setYear(view.year);
    if (!m_shown || m_shown->states != view.states || m_shown->urban != view.urban)
        showTable(view);
    m_table->table().viewport()->update();
    m_shown = view;
}

/** What is shown, and what its dashes and its ring mean where it has any. */
QString CrossingPanel::subtitle(bool isProjected, bool hasClaim)
{
    if (isProjected && hasClaim)
        return tr("First year at or above the share; dashed: projection; ring: what the article says");
    if (isProjected)
        return tr("First year at or above the share; dashed: projection");
    return hasClaim ? tr("First year at or above the share; ring: what the article says")
                    : tr("First year at or above the share");
}

void CrossingPanel::showTable(const ViewState &view)
{
    const Format format(m_appearance);
    const Catalogue &catalogue = m_context.edition.catalogue();
    const double share = view.urban.share / 10.0;
    const SharedSeries shares = m_context.series(urbanShareOf(view.urban.edition));
    const QList<UrbanCrossing> crossings = urbanCrossings(catalogue, *shares, share);
    const auto usual = std::ranges::find(UsualShares, view.urban.share);
    m_usual->setCurrent(int(usual - UsualShares.begin())); // the last word where it is none of them
    m_any->setShare(view.urban.share);
    m_axis->setCrossings(crossings, articleYearOf(catalogue, share), m_appearance);
    m_axis->setBoundary(shares->lastEstimateYear(placesOf(crossings)));
    const UrbanRows rows(catalogue, format);
    m_table->setContent(UrbanRows::crossingHeads(), rows.crossingRows(crossings, shares->indicatorId, share));
    const QString place = urbanPlace(catalogue, *shares, view);
    const auto asked = std::ranges::find(crossings, place, &UrbanCrossing::placeId);
    const UrbanCrossingText text(catalogue, share, format);
    const bool isProjected = std::ranges::any_of(
        crossings, [](const UrbanCrossing &crossing) { return crossing.last.kind == ValueKind::Projection; });
    m_table->setWords(asked == crossings.end() ? QString() : text.finding(*asked),
        subtitle(isProjected, articleYearOf(catalogue, share).has_value()), FindingLines);
    m_table->setSource(sourceLines(catalogue, *shares, placesOf(crossings)));
    m_table->setCurrent(placeRecord(catalogue, place));
}

} // namespace atlas
