// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figuresheet.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/figuresurroundings.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/sheetwords.h"
#include "app/analysis/sourcetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureSheet)
};

QString plainText(const QList<SheetWords> &words)
{
    QString text;
    for (const SheetWords &part : words)
        text += part.text;
    return text;
}

/** Value, unit, year, kind, whose: never without any of them. */
SheetBlock whatItIs(const FigureAnswer &answer)
{
    const QString source = answer.sourceIds.value(0);
    QList<SheetFact> facts;
    if (answer.hole.isEmpty())
        facts.append({Words::tr("Value"), {{answer.value, {}, {}}}, answer.reading, source});
    else
        facts.append({Words::tr("Value"), {{Words::tr("none"), {}, {}}}, answer.hole, {}});
    if (!answer.unit.isEmpty())
        facts.append(plainFact(Words::tr("Unit"), answer.unit));
    facts.append(plainFact(Words::tr("Year"), answer.year));
    if (!answer.kind.isEmpty())
        facts.append(plainFact(Words::tr("Kind"), answer.kind));
    facts.append({Words::tr("Of"), answer.of, {}, {}});
    return sheetFacts(facts);
}

QList<SheetFact> sourceFacts(const FigureFacts &facts, const QString &sourceId, const Format &format)
{
    const SourceRecord *source = facts.sources.source(sourceId);
    if (!source)
        return {};
    const QString licence = source->licence.in(format.language());
    QList<SheetFact> rows{linkFact(Words::tr("Source"), {RecordKind::Source, sourceId}, source->title, sourceId),
        plainFact(Words::tr("Publisher"), source->publisher.in(format.language())),
        plainFact(Words::tr("Published"), sourceEditionText(*source, format)),
        plainFact(Words::tr("Licence"), licence.isEmpty() ? Words::tr("not stated") : licence),
        plainFact(Words::tr("Kind of source"), sourceKindText(source->kind))};
    rows[4].note = source->kind == SourceRecord::Kind::Derived ? source->note.in(format.language()) : QString();
    if (!source->url.isEmpty())
        rows.append({Words::tr("Address"), {{source->url, {}, source->url}}, {}, {}});
    return rows;
}

QList<SheetBlock> whoSaysSo(const FigureFacts &facts, const FigureAnswer &answer, const Format &format)
{
    QList<SheetBlock> blocks{sheetHeading(Words::tr("Who says so"))};
    if (answer.sourceIds.isEmpty())
        return {};
    blocks.append(sheetFacts(sourceFacts(facts, answer.sourceIds.first(), format)));
    QList<SheetFact> more;
    for (const QString &id : answer.sourceIds.mid(1))
        more.append(linkFact(Words::tr("And"), {RecordKind::Source, id}, sourceName(facts.catalogue, id), id));
    if (!more.isEmpty())
        blocks.append(sheetFacts(more));
    blocks.append(sheetNote(Words::tr("As read in edition %1 of this atlas.").arg(facts.catalogue.edition.number)));
    return blocks;
}

QList<SheetBlock> whatIsMeasured(const FigureAnswer &answer)
{
    if (answer.definition.isEmpty())
        return {};
    return {sheetHeading(Words::tr("What is measured")), sheetParagraph(answer.definition, answer.definitionSourceId)};
}

} // namespace

Sheet figureSheet(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    const FigureAnswer answer = answerFigure(facts, figure, format);
    Sheet sheet;
    sheet.title = answer.name;
    const QStringList parts{plainText(answer.of), answer.year};
    sheet.subtitle = parts.join(u" · "_s);
    sheet.blocks.append(whatItIs(answer));
    for (const QString &note : answer.notes)
        sheet.blocks.append(sheetNote(note));
    sheet.blocks += whoSaysSo(facts, answer, format);
    sheet.blocks += otherValues(facts, figure, answer, format);
    sheet.blocks += conflictsOn(facts, figure, answer, format);
    sheet.blocks += claimsOn(facts, figure, answer, format);
    sheet.blocks += whatIsMeasured(answer);
    sheet.blocks += answer.parts;
    return sheet;
}

QString figureCitation(const FigureFacts &facts, const FigureRef &figure, Language language, const Format &spoken)
{
    const Format format(language, language == Language::Thai ? Era::Buddhist : Era::Common);
    const FigureAnswer answer = answerFigure(facts, figure, format);
    QStringList lines;
    const bool isOfSeries = !answer.indicatorId.isEmpty() && !ownMeasureNamed(figure.measure);
    if (answer.hole.isEmpty() && (isOfSeries || language == spoken.language())) {
        const QString kind = isOfSeries && answer.valueKind ? citedKind(*answer.valueKind, language) : answer.kind;
        lines.append(u"%1, %2, %3: %4 (%5)."_s.arg(answer.name, plainText(answer.of), answer.year, answer.value, kind));
    }
    for (const QString &id : answer.sourceIds) {
        if (const SourceRecord *source = facts.sources.source(id))
            lines.append(sourceCitation(*source, facts.sources.imprint, language));
    }
    return lines.join(u'\n');
}

} // namespace atlas
