// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/linkedwords.h"

#include "app/analysis/citation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct LinkedWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::LinkedWords)
};

constexpr qsizetype LongTitle = 72; ///< letters; a longer title is cut at its colon
constexpr qsizetype ShortTitle = 32; ///< letters; a title cut to less says who published it

std::optional<SheetWords> named(const Catalogue &catalogue, const QString &id, Language language)
{
    if (const Indicator *indicator = catalogue.indicator(id))
        return linkTo(RecordKind::Indicator, id, u'“' + indicator->name.in(language) + u'”');
    if (catalogue.source(id))
        return linkTo(RecordKind::Source, id, u'“' + sourceName(catalogue, id) + u'”');
    return std::nullopt;
}

} // namespace

SheetWords linkTo(RecordKind kind, const QString &id, const QString &text)
{
    return {text, RecordRef{kind, id}, {}};
}

QString sourceName(const Catalogue &catalogue, const QString &sourceId)
{
    if (sourceId == wellknown::ArticleSource)
        return LinkedWords::tr("the article");
    const Source *source = catalogue.source(sourceId);
    if (!source || source->title.size() <= LongTitle)
        return source ? source->title : QString();
    const QString name = shortSourceName(catalogue, sourceId);
    static const QRegularExpression rest(u"[,;(].*$"_s);
    const QString publisher = QString(source->publisher.en).remove(rest).trimmed();
    return name.size() < ShortTitle ? u"%1 (%2)"_s.arg(name, publisher) : name;
}

QList<SheetWords> linkedWords(const Catalogue &catalogue, const LocalizedText &text, const Format &format)
{
    static const QRegularExpression ids(u"[a-z]+[a-z0-9]*(?:[_-][a-z0-9]+)+"_s);
    const QString read = claimText(text, format);
    QList<SheetWords> words;
    qsizetype last = 0;
    for (const auto &match : ids.globalMatch(read)) {
        const auto name = named(catalogue, match.captured(), format.language());
        if (!name)
            continue;
        words.append({read.mid(last, match.capturedStart() - last), {}, {}});
        words.append(*name);
        last = match.capturedEnd();
    }
    words.append({read.mid(last), {}, {}});
    return words;
}

SheetBlock linkedParagraph(
    const Catalogue &catalogue, const LocalizedText &text, const Format &format, const QString &sourceId)
{
    return {SheetBlock::Kind::Paragraph, linkedWords(catalogue, text, format), {}, {}, sourceId};
}

} // namespace atlas
