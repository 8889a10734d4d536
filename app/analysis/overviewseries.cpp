// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/overviewseries.h"

using namespace Qt::StringLiterals;

namespace atlas
{

QList<QString> overviewSeries(const ViewState &view)
{
    QList<QString> series{u"pop_total"_s, u"urban_share"_s, u"pop_under35_share_annual"_s, u"pop_under35_share"_s,
        u"gdp_nominal_rank"_s, u"city_pop"_s, u"city_pop_admin"_s};
    if (view.economy == EconomyChoice())
        series.append(u"gdp_nominal"_s);
    if (!series.contains(view.indicator))
        series.append(view.indicator);
    return series;
}

} // namespace atlas
