// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/keyfigures.h"

#include "app/analysis/keyfigurebuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Gives the functions of this file their translation context. */
class KeyFigures
{
    Q_DECLARE_TR_FUNCTIONS(atlas::KeyFigures)
};

} // namespace

QList<KeyFigure> keyFigures(
    const Catalogue &catalogue, const ViewState &view, const SeriesReader &series, const Format &format)
{
    const KeyFigureBuilder builder(catalogue, view, series, format);
    return {builder.population(), builder.urbanShare(), builder.under35(), builder.gdpRank(), builder.cities(),
        builder.projects()};
}

QString copyText(const KeyFigure &figure)
{
    QStringList title{figure.scope, figure.label, figure.figure};
    title.removeAll(QString());
    QStringList lines{title.join(u": "_s)};
    if (!figure.explanation.isEmpty())
        lines.append(figure.explanation.first());
    if (!figure.source.isEmpty())
        lines.append(KeyFigures::tr("Source: %1").arg(figure.source));
    return lines.join(u'\n');
}

QString withoutIds(const Catalogue &catalogue, const QString &text, Language language)
{
    static const QRegularExpression id(u"[a-z]+(?:_[a-z0-9]+)+"_s);
    QString result;
    qsizetype last = 0;
    for (auto matches = id.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Indicator *indicator = catalogue.indicator(match.captured());
        result += text.mid(last, match.capturedStart() - last)
            + (indicator ? indicator->name.in(language) : match.captured());
        last = match.capturedEnd();
    }
    return result + text.mid(last);
}

} // namespace atlas
