// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"

#include "app/analysis/citation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/wellknown.h"
#include "app/format/spokenlanguages.h"

#include <QCoreApplication>
#include <QLocale>

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

/** Who is summed: the members of the year in which the network was founded. */
QString sumOfAsean(const Catalogue &catalogue, const Format &format)
{
    const auto count = int(catalogue.aseanMembersOf2018().size());
    const auto founded = std::ranges::find(catalogue.events, wellknown::NetworkFounded, &Event::id);
    if (founded == catalogue.events.end())
        return ChartText::tr("ASEAN is its %n members taken together", nullptr, count);
    //: %1 is a year with its era
    return ChartText::tr("ASEAN is the %n members of %1 taken together", nullptr, count)
        .arg(format.year(founded->date.year));
}

/** Which indicator the values of a part of a line are of, or worked out from; empty where its figures name none. */
QString indicatorOf(const Catalogue &catalogue, const ChartLine &line, int part)
{
    if (part >= line.figures.size())
        return {};
    const FigureRef &figure = line.figures[part];
    const bool isOwn = catalogue.indicator(figure.measure) == nullptr; // then the indicator stands before the place
    return isOwn ? figure.place.section(u'/', 0, 0) : figure.measure;
}

/** Whether the atlas computed what a line has of a single state. */
bool isComputedForState(const Catalogue &catalogue, const ChartLine &line)
{
    if (line.points.isEmpty() || line.figures.isEmpty() || catalogue.state(line.figures.first().place) == nullptr)
        return false;
    const QString &source = line.points.first().sourceId;
    return publishedSource(catalogue, source, indicatorOf(catalogue, line, 0)) != source;
}

} // namespace

void citeSources(ChartDescription &chart, const Catalogue &catalogue)
{
    QList<QString> ids;
    QList<QString> published; // those named by the points, and those from which the atlas computed the others
    for (const ChartLine &line : chart.plot.lines + chart.plot.earlier) {
        for (const ChartPoint &point : line.points) {
            if (!ids.isEmpty() && (ids.last() == point.sourceId || ids.contains(point.sourceId)))
                continue;
            ids.append(point.sourceId);
            published.append(publishedSource(catalogue, point.sourceId, indicatorOf(catalogue, line, point.part)));
        }
    }
    const bool computesStates = std::ranges::any_of(
        chart.plot.lines, [&](const ChartLine &line) { return isComputedForState(catalogue, line); });
    for (const QString &id : ids)
        chart.sourceNames.insert(id, sourceLine(catalogue, id, chart.format.language()));
    chart.shortSourceLines
        = sourceLines(catalogue, published + ids, computesStates ? ComputedPart::Values : ComputedPart::Asean);
    chart.sourceLine = chart.shortSourceLines.isEmpty() ? QString() : chart.shortSourceLines.takeFirst();
}

void explainMarks(ChartDescription &chart, const Catalogue &catalogue)
{
    const Source *source = catalogue.source(wellknown::ArticleSource);
    if (source == nullptr || chart.plot.marks.isEmpty())
        return;
    const bool hasYear = !source->edition.isEmpty() && source->edition.toInt() > 0;
    const QString year = hasYear ? chart.format.year(source->edition.toInt()) : source->edition;
    // The title alone: who wrote the article stands with the sources and nowhere else.
    //: %1 is the title of the article, %2 its year with its era
    const QString title = ChartText::tr("Article: %1, %2").arg(source->title.section(u',', 0, 0), year);
    //: %1 is a year with its era; two signs with their meanings follow
    const QString dated = ChartText::tr("article of %1:").arg(year);
    const bool anyDiffers = std::ranges::any_of(chart.plot.marks, &ChartMark::differs);
    const bool allDiffer = std::ranges::all_of(chart.plot.marks, &ChartMark::differs);
    const auto add = [&](const QString &article, const QString &differs, const QString &near) {
        chart.keys.append({article, anyDiffers ? differs : QString(), allDiffer ? QString() : near});
    };
    //: a figure of the article
    const QString differs = ChartText::tr("differs from the data");
    const QString near = ChartText::tr("near the data");
    //: the same, as short as possible
    const QString shortDiffers = ChartText::tr("differs");
    const QString shortNear = ChartText::tr("near");
    add(title, differs, near);
    add(title, shortDiffers, shortNear);
    add(dated, differs, near);
    add(dated, shortDiffers, shortNear);
    //: two signs with their meanings follow
    add(ChartText::tr("article:"), shortDiffers, shortNear);
}

QString laterYear(int year, const Format &format)
{
    return format.language() == Language::Thai ? format.oneEra().year(year) : format.yearNumber(year);
}

QStringList shorterAndShorter(QStringList parts)
{
    QStringList texts;
    parts.removeAll(QString());
    for (; !parts.isEmpty(); parts.removeLast())
        texts.append(parts.join(u" · "_s));
    return texts;
}

QString dashedIsProjection()
{
    //: what the dashes of a line mean
    return ChartText::tr("dashed: projection");
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
    const QString sum = sumOfAsean(catalogue, format);
    //: both parts are sentences without a full stop
    return later.isEmpty() ? ChartText::tr("%1.").arg(sum) : ChartText::tr("%1; %2.").arg(sum, format.list(later));
}

QString dateText(const QDate &date, const Format &format)
{
    return format.numeral(date.day()) + NoBreakSpace + localeOf(format.language()).monthName(date.month())
        + NoBreakSpace + format.year(date.year());
}

QString entityLabel(const Catalogue &catalogue, const QString &entityId, const Format &format)
{
    const Entity *entity = catalogue.entity(entityId);
    return entity == nullptr ? entityId : entity->shortName.in(format.language());
}

QString fractionInWords(double share)
{
    constexpr double rounding = 0.05;
    if (std::abs(share - 200.0 / 3) < rounding)
        return ChartText::tr("two thirds");
    if (std::abs(share - 50) < rounding)
        return ChartText::tr("half");
    if (std::abs(share - 25) < rounding)
        return ChartText::tr("a quarter");
    return {};
}

std::optional<ChartMark> claimMark(
    const Catalogue &catalogue, const Claim &claim, const ChartValueStyle &style, const Format &format)
{
    if (!claim.statedValue || !claim.statedYear)
        return std::nullopt;
    ChartMark mark{claim.id, *claim.statedYear, *claim.statedValue, {}, {}, claim.verdict == "differs"_L1,
        ownFigure(OwnMeasure::Claim, claim.id, *claim.statedYear)};
    ChartValueStyle exact = style;
    exact.decimals = *claim.statedValue == std::round(*claim.statedValue) ? 0 : style.decimals;
    const QString fraction
        = style.kind == ChartValueStyle::Kind::Percent ? fractionInWords(*claim.statedValue) : QString();
    const QString value = fraction.isEmpty() ? chartValueText(*claim.statedValue, exact, format) : fraction;
    const bool isLeast = claim.statedUnit.contains("at least"_L1);
    mark.text = isLeast ? Format::filled(ChartText::tr("article: over %1"), {value})
                        : ChartText::tr("article: %1").arg(value);
    //: the article's statement and what the data say of it
    mark.detail = ChartText::tr("The article: %1. %2")
                      .arg(claimText(claim.statement, format), claimText(claim.comment, format));
    if (const QString article = sourceLine(catalogue, wellknown::ArticleSource, format.language());
        !article.isEmpty()) {
        //: %1 is title, author and publisher of the article
        mark.detail += u' ' + ChartText::tr("Article: %1.").arg(article);
    }
    return mark;
}

QString findingOfYear(const QString &subject, const QString &value, int year, const Format &format)
{
    //: %1 is what is measured, %2 a value, %3 a year with its era
    return ChartText::tr("%1: %2 in %3").arg(subject, value, format.oneEra().year(year));
}

QString projectionWord()
{
    //: the ground of a chart where values are projected; as short as possible
    return ChartText::tr("projection");
}

QString projectionBy(const QString &who)
{
    //: %1 is the title of a source
    return ChartText::tr("projection by %1").arg(wallTitle(who));
}

QString noValuesOf(const QString &what)
{
    //: %1 is the name of an indicator
    return ChartText::tr("This edition has no values of: %1.").arg(what);
}

QString cannotRead(const Error &error)
{
    //: %1 is a sentence that says why
    return ChartText::tr("The values of this chart cannot be read. %1").arg(error.message);
}

} // namespace atlas
