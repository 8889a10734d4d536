// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citation.h"

#include "app/format/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words around the names of sources. */
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Citation)
};

bool isOwnComputation(const Source &source)
{
    return source.publisher.en.startsWith("own computation"_L1);
}

/** The source from which one was computed, where the edition has it under the same name without `derived-`. */
const Source *publishedBehind(const Catalogue &catalogue, const Source &computed)
{
    constexpr auto prefix = "derived-"_L1;
    return computed.id.startsWith(prefix) ? catalogue.source(computed.id.mid(prefix.size())) : nullptr;
}

/** The words of a reference in one language; a reference is written in that of the list it goes to. */
struct ReferenceWords
{
    QString undated;
    QString address; ///< before an address
    QString readIn; ///< %1 is the atlas with its edition
    QString estimate;
    QString projection;
};

const ReferenceWords &referenceWords(Language language)
{
    static const ReferenceWords english{
        u"n.d."_s, u"Available at "_s, u"As read in %1."_s, u"estimate"_s, u"projection"_s};
    static const ReferenceWords thai{u"ม.ป.ป."_s, u"จาก "_s, u"อ่านผ่าน %1"_s, u"ค่าประมาณ"_s, u"ค่าคาดการณ์"_s};
    return language == Language::Thai ? thai : english;
}

QString publishedIn(const SourceRecord &source, Language language)
{
    if (!source.year)
        return referenceWords(language).undated;
    return Format(language, language == Language::Thai ? Era::Buddhist : Era::Common).year(*source.year);
}

/** Where it is a year, in the era of the language, so that none is taken for one of the other. */
QString editionIn(const Source &source, Language language)
{
    bool isYear = source.edition.size() == 4;
    const int year = isYear ? source.edition.toInt(&isYear) : 0;
    return isYear ? Format(language, language == Language::Thai ? Era::Buddhist : Era::Common).year(year)
                  : source.edition;
}

/** `United Nations` of `United Nations, DESA, Population Division`: the whole stands with the source itself. */
QString publisherName(const Source &source)
{
    static const QRegularExpression rest(u"[,;(].*$"_s);
    return QString(source.publisher.en).remove(rest).trimmed();
}

/** What the published sources of a picture are called, in one length. */
struct Names
{
    QStringList whole; ///< with publisher
    QStringList titles;
    QStringList shortTitles; ///< up to the first comma or bracket
    bool hasOwn = false; ///< something was computed from them
};

Names namesOf(const Catalogue &catalogue, const QList<QString> &sourceIds)
{
    Names names;
    const auto add = [](QStringList &list, const QString &name) {
        if (!list.contains(name))
            list.append(name);
    };
    for (const QString &id : sourceIds) {
        const Source *source = catalogue.source(id);
        if (source == nullptr)
            continue;
        names.hasOwn = names.hasOwn || isOwnComputation(*source);
        if (isOwnComputation(*source))
            continue;
        const QString title = wallTitle(source->title);
        add(names.whole, u"%1 (%2)"_s.arg(title, publisherName(*source)));
        add(names.titles, title);
        add(names.shortTitles, title.section(u',', 0, 0).section(u" ("_s, 0, 0));
    }
    return names;
}

/** What computed sources are called where nothing published stands beside them: their titles say what they are of. */
Names ownNames(const Catalogue &catalogue, const QList<QString> &sourceIds)
{
    Names names;
    for (const QString &id : sourceIds) {
        if (const Source *source = catalogue.source(id))
            names.titles.append(source->title);
    }
    names.whole = names.titles;
    names.shortTitles = names.titles;
    return names;
}

} // namespace

QString wallTitle(const QString &title)
{
    static const QRegularExpression file(u", file \\d+$"_s);
    return title.section(u':', 0, 0).trimmed().remove(file);
}

QString shortSourceName(const Catalogue &catalogue, const QString &sourceId)
{
    const Source *own = catalogue.source(sourceId);
    const Source *published = own && isOwnComputation(*own) ? publishedBehind(catalogue, *own) : nullptr;
    const Source *source = published ? published : own;
    return source ? wallTitle(source->title) : QString();
}

QString publishedSource(const Catalogue &catalogue, const QString &sourceId, const QString &indicatorId)
{
    const Source *own = catalogue.source(sourceId);
    if (own == nullptr || !isOwnComputation(*own))
        return sourceId;
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const Source *preferred = indicator ? catalogue.source(indicator->preferredSourceId) : nullptr;
    if (preferred != nullptr && !isOwnComputation(*preferred))
        return preferred->id;
    const Source *behind = publishedBehind(catalogue, *own);
    return behind ? behind->id : sourceId;
}

QString sourceLine(const Catalogue &catalogue, const QString &sourceId, Language language)
{
    const Source *source = catalogue.source(sourceId);
    if (!source)
        return {};
    QStringList parts{source->title, source->publisher.in(language)};
    if (!source->edition.isEmpty() && !source->title.contains(source->edition))
        parts.append(editionIn(*source, language));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList sourceLines(const Catalogue &catalogue, const QList<QString> &sourceIds, ComputedPart part)
{
    Names names = namesOf(catalogue, sourceIds);
    if (names.titles.isEmpty())
        names = ownNames(catalogue, sourceIds);
    const auto count = int(names.titles.size());
    if (count == 0)
        return {};
    const QString joint = u"; "_s;
    const QString what = part == ComputedPart::Asean ? Citation::tr("ASEAN computed from these")
                                                     : Citation::tr("values computed from these");
    const QStringList computed = names.hasOwn ? QStringList{what} : QStringList();
    const QString edition = catalogue.edition.number;
    QStringList lines;
    //: %1 is a list of sources, %2 the number of the edition
    lines.append(Citation::tr("Source: %1 · atlas edition %2").arg((names.whole + computed).join(joint), edition));
    lines.append(Citation::tr("Source: %1 · atlas edition %2").arg((names.titles + computed).join(joint), edition));
    lines.append(Citation::tr("Source: %1 · atlas edition %2").arg(names.titles.join(joint), edition));
    //: %1 is a list of sources
    lines.append(Citation::tr("Source: %1").arg(names.titles.join(joint)));
    lines.append(Citation::tr("Source: %1").arg(names.shortTitles.join(joint)));
    if (count > 1)
        //: %1 is a source
        lines.append(Citation::tr("Source: %1 and %n more", nullptr, count - 1).arg(names.shortTitles.first()));
    lines.removeDuplicates();
    return lines;
}

QStringList sourceLines(const Catalogue &catalogue, const IndicatorSeries &series, const QList<QString> &placeIds)
{
    QList<QString> ids;
    QList<QString> published;
    ComputedPart part = ComputedPart::Asean;
    for (const QString &place : placeIds) {
        for (const Observation &value : series.of(place).points()) {
            if (ids.contains(value.sourceId))
                continue;
            ids.append(value.sourceId);
            published.append(publishedSource(catalogue, value.sourceId, series.indicatorId));
            if (published.last() != value.sourceId && catalogue.state(place) != nullptr)
                part = ComputedPart::Values;
        }
    }
    return sourceLines(catalogue, published + ids, part);
}

QString sourceCitation(const SourceRecord &source, const Imprint &imprint, Language language)
{
    const ReferenceWords &words = referenceWords(language);
    QStringList sentences{u"%1 (%2)"_s.arg(source.publisher.in(language), publishedIn(source, language)), source.title,
        source.edition.in(language), source.url.isEmpty() ? QString() : words.address + source.url};
    sentences.removeAll(QString());
    return sentences.join(u". "_s) + (source.url.isEmpty() ? u". "_s : u" "_s)
        + words.readIn.arg(imprint.title.in(language));
}

QString citedKind(ValueKind kind, Language language)
{
    const ReferenceWords &words = referenceWords(language);
    return kind == ValueKind::Projection ? words.projection : words.estimate;
}

} // namespace atlas
