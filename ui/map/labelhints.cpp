// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labelhints.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Ground = LabelRequest::Ground;
using enum LabelSide;

struct Row
{
    QLatin1StringView cityId;
    Ground ground;
    std::array<LabelSide, 3> sides; ///< the best first
};

/**
 * To add a city: is it on the coast, and on which sides is there room? Neighbours look away from each other: Bangkok
 * to the west, Chonburi and Rayong into the Gulf; Kuala Lumpur and Putrajaya into the Strait of Malacca, Singapore
 * into the sea east of Sumatra, Johor Bahru north of it. Where none of the sides is free, the name is set apart with a
 * leader line, on the ground named here.
 */
constexpr std::array Table{
    // Myanmar
    Row{"mandalay"_L1, Ground::Land, {Left, UpperLeft, LowerLeft}},
    Row{"nay_pyi_taw"_L1, Ground::Land, {Left, UpperLeft, LowerLeft}},
    Row{"yangon"_L1, Ground::Water, {Left, LowerLeft, UpperLeft}},
    // Lao PDR
    Row{"luang_prabang"_L1, Ground::Land, {LowerRight, Right, UpperRight}},
    Row{"vientiane"_L1, Ground::Land, {Right, UpperRight, Above}},
    // Thailand
    Row{"chiang_mai"_L1, Ground::Land, {Left, Above, UpperLeft}},
    Row{"khon_kaen"_L1, Ground::Land, {Left, Right, LowerLeft}},
    Row{"bangkok"_L1, Ground::Any, {Left, UpperLeft, LowerLeft}},
    Row{"chonburi"_L1, Ground::Water, {LowerLeft, Left, Below}},
    Row{"rayong"_L1, Ground::Water, {Below, LowerRight, LowerLeft}},
    Row{"phuket"_L1, Ground::Water, {Left, LowerLeft, UpperLeft}},
    // Cambodia
    Row{"siem_reap"_L1, Ground::Land, {UpperRight, Right, Above}},
    Row{"battambang"_L1, Ground::Land, {UpperLeft, Above, Left}},
    Row{"phnom_penh"_L1, Ground::Land, {UpperRight, Right, Above}},
    Row{"sihanoukville"_L1, Ground::Water, {LowerLeft, Below, Left}},
    // Viet Nam
    Row{"ha_noi"_L1, Ground::Any, {UpperRight, Right, LowerRight}},
    Row{"da_nang"_L1, Ground::Water, {Right, UpperRight, LowerRight}},
    Row{"ho_chi_minh_city"_L1, Ground::Water, {Right, LowerRight, UpperRight}},
    // Malaysia, Singapore, Brunei Darussalam
    Row{"seberang_perai"_L1, Ground::Water, {Left, UpperLeft, LowerLeft}},
    Row{"ipoh"_L1, Ground::Any, {UpperRight, Right, Above}},
    Row{"kuala_lumpur"_L1, Ground::Any, {Right, UpperRight, LowerRight}},
    Row{"putrajaya"_L1, Ground::Water, {LowerLeft, Left, Below}},
    Row{"johor_bahru"_L1, Ground::Water, {UpperRight, Right, Above}},
    Row{"singapore"_L1, Ground::Water, {LowerRight, Right, UpperRight}},
    Row{"kuching"_L1, Ground::Water, {UpperLeft, Above, Left}},
    Row{"kota_kinabalu"_L1, Ground::Water, {UpperLeft, Left, Above}},
    Row{"bandar_seri_begawan"_L1, Ground::Water, {UpperLeft, Left, LowerRight}},
    // Indonesia
    Row{"jakarta"_L1, Ground::Water, {UpperLeft, Above, UpperRight}},
    Row{"sumedang"_L1, Ground::Any, {Below, LowerLeft, LowerRight}},
    Row{"semarang"_L1, Ground::Water, {UpperRight, Above, UpperLeft}},
    Row{"banyuwangi"_L1, Ground::Water, {LowerLeft, Below, UpperLeft}},
    Row{"denpasar"_L1, Ground::Water, {LowerRight, Below, Right}},
    Row{"makassar"_L1, Ground::Water, {LowerLeft, Left, Below}},
    // Philippines
    Row{"cauayan_city"_L1, Ground::Any, {UpperRight, Right, Above}},
    Row{"manila"_L1, Ground::Water, {Left, LowerLeft, UpperLeft}},
    Row{"cebu_city"_L1, Ground::Water, {Right, UpperRight, LowerRight}},
    Row{"davao_city"_L1, Ground::Water, {Right, LowerRight, UpperRight}},
    // Timor-Leste
    Row{"dili"_L1, Ground::Water, {UpperRight, Above, Right}},
};

} // namespace

LabelHint labelHint(const QString &cityId)
{
    const auto found = std::ranges::find(Table, cityId, &Row::cityId);
    if (found == Table.end())
        return {};
    return {found->ground, QList<LabelSide>(found->sides.begin(), found->sides.end())};
}

} // namespace atlas
