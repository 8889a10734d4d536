// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sheetwords.h"

#include "app/analysis/claimtext.h"

#include <QCoreApplication>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SheetWording)
};

} // namespace

SheetFact plainFact(const QString &label, const QString &value, const QString &sourceId)
{
    return {label, {{value, {}, {}}}, {}, sourceId};
}

SheetFact linkFact(const QString &label, const RecordRef &record, const QString &words, const QString &sourceId)
{
    return {label, {{words, record, {}}}, {}, sourceId};
}

SheetFact articleFact(bool inArticle)
{
    return plainFact(Words::tr("In the article"), inArticle ? Words::tr("yes") : Words::tr("no"));
}

QList<SheetFact> secondSourceFact(const Catalogue &catalogue, const QString &sourceId)
{
    if (sourceId.isEmpty())
        return {};
    const Source *source = catalogue.source(sourceId);
    return {plainFact(Words::tr("Also says so"), source ? source->title : sourceId, sourceId)};
}

QList<SheetBlock> confidenceNote(Confidence confidence)
{
    if (confidence == Confidence::Sourced)
        return {};
    return {sheetNote(Words::tr("Well known, but not checked again against a source."))};
}

QList<SheetBlock> remark(const LocalizedText &text, const Format &format)
{
    if (text.en.isEmpty())
        return {};
    return {sheetNote(Words::tr("Remark: %1").arg(claimText(text, format)))};
}

Sheet unknownSheet(const QString &id)
{
    Sheet sheet;
    sheet.title = Words::tr("This edition has no “%1”.").arg(id);
    return sheet;
}

} // namespace atlas
