// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/claimview.h"

#include "app/model/entity.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const QString UrbanShare = QStringLiteral("urban_share");
const QString NominalRank = QStringLiteral("gdp_nominal_rank");
const QString ScenarioStart = QStringLiteral("gdp_ppp_ssp"); ///< the number of the scenario follows

bool isEconomy(const ClaimRecord &claim)
{
    return claim.indicatorId == NominalRank || claim.indicatorId.startsWith(ScenarioStart);
}

/** The chart of the Overview draws ASEAN over time: a share of it, or its place among the economies. */
EconomyChoice economyOf(const ClaimRecord &claim, EconomyChoice choice)
{
    choice.form = EconomyChoice::Form::Rank;
    choice.measure = EconomyChoice::Measure::Nominal;
    if (claim.indicatorId.startsWith(ScenarioStart)) {
        choice.measure = EconomyChoice::Measure::PurchasingPower;
        choice.scenario = claim.indicatorId.mid(ScenarioStart.size()).toInt();
    }
    return choice;
}

ViewState onOverview(const ClaimRecord &claim, ViewState view)
{
    view = withPage(std::move(view), Page::Overview);
    if (claim.indicatorId == UrbanShare)
        view.indicator = UrbanShare;
    else
        view.economy = economyOf(claim, view.economy);
    view.states.clear(); // ASEAN is what the article speaks of
    return view;
}

ViewState onData(const ClaimRecord &claim, ViewState view)
{
    view = withRecordOpen(std::move(view), {RecordKind::Indicator, claim.indicatorId});
    view.series.entity = claim.entityIds.value(0, AseanId);
    view.series.source.clear();
    return view;
}

} // namespace

std::optional<ClaimPicture> claimPicture(const ClaimRecord &claim)
{
    if (claim.indicatorId == UrbanShare || isEconomy(claim))
        return ClaimPicture::OverviewChart;
    if (!claim.indicatorId.isEmpty())
        return ClaimPicture::Data;
    return claim.firstYear <= StartYear ? std::optional(ClaimPicture::Timeline) : std::nullopt;
}

std::optional<ViewState> claimView(const ClaimRecord &claim, const ViewState &view)
{
    const auto picture = claimPicture(claim);
    if (!picture)
        return std::nullopt;
    const ViewState inYear = withYear(view, claim.firstYear);
    switch (*picture) {
    case ClaimPicture::OverviewChart:
        return onOverview(claim, inYear);
    case ClaimPicture::Data:
        return onData(claim, inYear);
    case ClaimPicture::Timeline:
        return withPage(inYear, Page::Network);
    }
    Q_UNREACHABLE();
}

} // namespace atlas
