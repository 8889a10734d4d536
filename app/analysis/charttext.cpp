// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Gives the functions of this file their translation context. */
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartText)
};

constexpr QChar NoBreakSpace(0x00a0);

bool isOwnComputation(const Source &source)
{
    return source.publisher.startsWith("own computation"_L1);
}

/** The sources of all points, each once, the published before those computed from them. */
QList<const Source *> sourcesOf(const Catalogue &catalogue, const QList<ChartLine> &lines)
{
    QList<QString> ids;
    for (const ChartLine &line : lines) {
        for (const ChartPoint &point : line.points) {
            if (!ids.contains(point.sourceId))
                ids.append(point.sourceId);
        }
    }
    QList<const Source *> sources;
    for (const QString &id : ids) {
        if (const Source *source = catalogue.source(id))
            sources.append(source);
    }
    std::ranges::stable_sort(sources, {}, [](const Source *source) { return isOwnComputation(*source); });
    return sources;
}

/** `United Nations` of `United Nations, DESA, Population Division`: the whole stands with the source itself. */
QString publisherName(const Source &source)
{
    static const QRegularExpression rest(u"[,;(].*$"_s);
    return QString(source.publisher).remove(rest).trimmed();
}

} // namespace

QString sourceLine(const Catalogue &catalogue, const QList<ChartLine> &lines)
{
    QStringList names;
    bool hasOwn = false;
    for (const Source *source : sourcesOf(catalogue, lines)) {
        hasOwn = hasOwn || isOwnComputation(*source);
        const QString name = u"%1 (%2)"_s.arg(source->title.section(u':', 0, 0).trimmed(), publisherName(*source));
        if (!isOwnComputation(*source) && !names.contains(name))
            names.append(name);
    }
    if (hasOwn)
        names.append(ChartText::tr("ASEAN computed from these"));
    //: %1 is a list of sources, %2 the number of the edition
    return ChartText::tr("Source: %1 · atlas edition %2").arg(names.join(u"; "_s), catalogue.edition.number);
}

QString aseanNote(const Catalogue &catalogue, const Format &format)
{
    QStringList later;
    for (const State &state : catalogue.states) {
        if (!state.inNetworkOf2018 && state.joinedAsean.isValid())
            //: %1 is a state, %2 a date
            later.append(ChartText::tr("%1 joined on %2")
                             .arg(state.shortName.in(format.language()), dateText(state.joinedAsean, format)));
    }
    const QString sum = ChartText::tr(
        "ASEAN is the %n members of 2018 taken together", nullptr, int(catalogue.aseanMembersOf2018().size()));
    //: both parts are sentences without a full stop
    return later.isEmpty() ? ChartText::tr("%1.").arg(sum) : ChartText::tr("%1; %2.").arg(sum, later.join(u", "_s));
}

QString dateText(const QDate &date, const Format &format)
{
    const QLocale locale(format.language() == Language::Thai ? QLocale::Thai : QLocale::English);
    return QString::number(date.day()) + NoBreakSpace + locale.monthName(date.month()) + NoBreakSpace
        + format.year(date.year());
}

QString entityLabel(const Catalogue &catalogue, const QString &entityId, const Format &format)
{
    const Entity *entity = catalogue.entity(entityId);
    return entity == nullptr ? entityId : entity->shortName.in(format.language());
}

std::optional<ChartMark> claimMark(const Claim &claim, const ChartValueStyle &style, const Format &format)
{
    if (!claim.statedValue || !claim.statedYear)
        return std::nullopt;
    ChartMark mark{claim.id, *claim.statedYear, *claim.statedValue, {}, {}, claim.verdict == "differs"_L1};
    ChartValueStyle exact = style;
    exact.decimals = *claim.statedValue == std::round(*claim.statedValue) ? 0 : style.decimals;
    const QString value = chartValueText(*claim.statedValue, exact, format);
    const bool isLeast = claim.statedUnit.contains("at least"_L1);
    mark.text = isLeast ? ChartText::tr("article: over %1").arg(value) : ChartText::tr("article: %1").arg(value);
    //: the article's statement and what the data say of it
    mark.detail = ChartText::tr("The article: %1. %2")
                      .arg(claim.statement.in(format.language()), claim.comment.in(format.language()));
    return mark;
}

QString projectionWord()
{
    //: the ground of a chart where values are projected; as short as possible
    return ChartText::tr("projection");
}

QString projectionBy(const QString &who)
{
    //: %1 is the title of a source
    return ChartText::tr("projection by %1").arg(who);
}

QString noValuesOf(const QString &what)
{
    //: %1 is the name of an indicator
    return ChartText::tr("This edition has no values of: %1.").arg(what);
}

} // namespace atlas
