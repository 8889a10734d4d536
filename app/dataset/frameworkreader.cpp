// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto ItemOrder = "(SELECT area.position FROM area WHERE area.area_id = parent_id), position"_L1;
constexpr auto AreaIndicatorOrder
    = "(SELECT area.position FROM area WHERE area.area_id = area_indicator.area_id), position"_L1;

FrameworkItem toItem(const Record &record)
{
    FrameworkItem item;
    item.id = record.text("item_id"_L1);
    item.parentAreaId = record.text("parent_id"_L1);
    item.kind = record.choice<FrameworkItem::Kind>(
        "kind"_L1, {"outcome"_L1, "urban_system"_L1, "area"_L1, "content"_L1, "principle"_L1});
    item.position = record.integer("position"_L1);
    item.title = record.pair("title"_L1);
    item.text = record.pair("text"_L1);
    item.inArticle = record.flag("in_article"_L1);
    item.sourceId = record.text("source_id"_L1);
    item.secondSourceId = record.text("second_source_id"_L1);
    return item;
}

AreaRecord toArea(const Record &record)
{
    AreaRecord area;
    area.id = record.text("area_id"_L1);
    area.position = record.integer("position"_L1);
    area.name = record.pair("name"_L1);
    area.text = record.pair("text"_L1);
    area.inArticle = record.flag("in_article"_L1);
    area.sourceId = record.text("source_id"_L1);
    area.secondSourceId = record.text("second_source_id"_L1);
    return area;
}

AreaIndicator toAreaIndicator(const Record &record)
{
    return {record.text("area_id"_L1), record.text("indicator_id"_L1), record.integer("position"_L1),
        record.flag("in_article"_L1), record.text("source_id"_L1)};
}

Challenge toChallenge(const Record &record)
{
    Challenge challenge;
    challenge.id = record.text("challenge_id"_L1);
    challenge.position = record.integer("position"_L1);
    challenge.title = record.pair("title"_L1);
    challenge.text = record.pair("text"_L1);
    challenge.indicatorIds = record.ids("indicator_ids"_L1);
    challenge.indicatorNote = record.pair("indicator_note"_L1);
    challenge.inArticle = record.flag("in_article"_L1);
    challenge.sourceId = record.text("source_id"_L1);
    return challenge;
}

} // namespace

Result<Framework> readFramework(Connection &connection)
{
    Framework framework;
    TableReading reading(connection);
    reading.into(framework.items, "framework_item"_L1, ItemOrder, toItem);
    reading.into(framework.areas, "area"_L1, "position"_L1, toArea);
    reading.into(framework.areaIndicators, "area_indicator"_L1, AreaIndicatorOrder, toAreaIndicator);
    reading.into(framework.challenges, "challenge"_L1, "position"_L1, toChallenge);
    return reading.finish(std::move(framework));
}

} // namespace atlas
