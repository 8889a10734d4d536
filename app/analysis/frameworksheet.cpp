// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/frameworksheet.h"

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FrameworkSheet)
};

QList<QList<SheetWords>> links(const FrameworkSheetSource &source, const QList<FrameworkItem> &items)
{
    QList<QList<SheetWords>> rows;
    for (const FrameworkItem &item : items) {
        const RecordKind kind = item.kind == FrameworkItem::Kind::Area ? RecordKind::Area : RecordKind::FrameworkItem;
        rows.append({{item.title.in(source.format.language()), RecordRef{kind, item.id}, {}}});
    }
    return rows;
}

} // namespace

QString frameworkKindName(FrameworkItem::Kind kind)
{
    switch (kind) {
    case FrameworkItem::Kind::Outcome:
        return Words::tr("Outcomes");
    case FrameworkItem::Kind::UrbanSystem:
        return Words::tr("Urban system");
    case FrameworkItem::Kind::Area:
        return Words::tr("Areas of development");
    case FrameworkItem::Kind::Content:
        return Words::tr("Contents of the areas");
    case FrameworkItem::Kind::Principle:
        return Words::tr("Principles");
    }
    Q_UNREACHABLE();
}

Sheet frameworkSheet(const FrameworkSheetSource &source)
{
    Sheet sheet{Words::tr("The framework"), Words::tr("Outcomes, urban system, areas and principles"), {}};
    using Kind = FrameworkItem::Kind;
    for (const Kind kind : {Kind::Outcome, Kind::UrbanSystem, Kind::Area, Kind::Principle}) {
        const QList<FrameworkItem> items = source.framework.itemsOf(kind);
        if (items.isEmpty())
            continue;
        const QString second = items.first().secondSourceId;
        sheet.blocks << sheetHeading(frameworkKindName(kind)) << sheetList(links(source, items))
                     << sheetNote(Words::tr("As the article describes it."), items.first().sourceId);
        if (!second.isEmpty())
            sheet.blocks << sheetNote(Words::tr("It is also in another source."), second);
    }
    return sheet;
}

Sheet frameworkItemSheet(const FrameworkSheetSource &source, const QString &itemId, const ViewState &view)
{
    const FrameworkItem *item = source.framework.item(itemId);
    if (!item)
        return frameworkSheet(source);
    if (item->kind == FrameworkItem::Kind::Area)
        return areaSheet(source, itemId, view);
    const Language language = source.format.language();
    Sheet sheet{source.format.written(item->title.in(language)), frameworkKindName(item->kind), {}};
    sheet.blocks << sheetParagraph(source.format.written(item->text.in(language)), item->sourceId);
    if (!item->secondSourceId.isEmpty())
        sheet.blocks << sheetNote(Words::tr("It is also in another source."), item->secondSourceId);
    const bool isContent = item->kind == FrameworkItem::Kind::Content;
    if (const AreaRecord *area = isContent ? source.framework.area(item->parentAreaId) : nullptr) {
        sheet.blocks << sheetHeading(Words::tr("Its area"))
                     << sheetList({{{area->name.in(language), RecordRef{RecordKind::Area, area->id}, {}}}})
                     << sheetHeading(Words::tr("Beside it in the area"));
    } else {
        sheet.blocks << sheetHeading(Words::tr("Beside it in the framework"));
    }
    QList<FrameworkItem> others
        = isContent ? source.framework.contentsOf(item->parentAreaId) : source.framework.itemsOf(item->kind);
    others.removeIf([&](const FrameworkItem &other) { return other.id == item->id; });
    sheet.blocks << sheetList(links(source, others));
    return sheet;
}

} // namespace atlas
