// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sheet.h"

namespace atlas
{

QList<QString> Sheet::sources() const
{
    QList<QString> ids;
    const auto add = [&ids](const QString &id) {
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    };
    for (const SheetBlock &block : blocks) {
        add(block.sourceId);
        for (const SheetFact &fact : block.facts)
            add(fact.sourceId);
    }
    return ids;
}

SheetBlock sheetHeading(const QString &text)
{
    return {SheetBlock::Kind::Heading, {{text, {}, {}}}, {}, {}, {}};
}

SheetBlock sheetParagraph(const QString &text, const QString &sourceId)
{
    return {SheetBlock::Kind::Paragraph, {{text, {}, {}}}, {}, {}, sourceId};
}

SheetBlock sheetNote(const QString &text, const QString &sourceId)
{
    return {SheetBlock::Kind::Note, {{text, {}, {}}}, {}, {}, sourceId};
}

SheetBlock sheetFacts(const QList<SheetFact> &facts)
{
    return {SheetBlock::Kind::Facts, {}, facts, {}, {}};
}

SheetBlock sheetList(const QList<QList<SheetWords>> &items, const QString &sourceId)
{
    return {SheetBlock::Kind::List, {}, {}, items, sourceId};
}

SheetBlock sheetTable(const QList<QList<SheetWords>> &rows, const QString &sourceId)
{
    return {SheetBlock::Kind::Table, {}, {}, rows, sourceId};
}

} // namespace atlas
