// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/scalefield.h"

#include "app/view/fieldtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace atlas
{

using namespace fieldtext;

namespace
{

constexpr int MostScales = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Link)
};

constexpr WordList<4> Scales{"plain"_L1, "log"_L1, "index"_L1, "change"_L1};

/** Only an index or a change has a year, and each of them has one. */
bool readScale(ChartScale &scale, const QString &text)
{
    const QString year = text.section(u'-', 1);
    if (!readWord(scale.kind, text.section(u'-', 0, 0), Scales))
        return false;
    switch (scale.kind) {
    case ChartScale::Kind::Plain: // of a chart that starts on another
    case ChartScale::Kind::Logarithmic:
        return !text.contains(u'-');
    case ChartScale::Kind::Index:
    case ChartScale::Kind::Change:
        return readYear(scale.baseYear, year, 1, LastYearOfAll);
    }
    Q_UNREACHABLE();
}

} // namespace

QString writeScales(const ViewState &view)
{
    QStringList parts;
    for (auto scale = view.scales.begin(); scale != view.scales.end(); ++scale) {
        const QString base = scale->baseYear == 0 ? QString() : u'-' + QString::number(scale->baseYear);
        parts.append(scale.key() + u':' + wordOf(scale->kind, Scales) + base);
    }
    return parts.join(u',');
}

bool readScales(ViewState &view, const QString &text)
{
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    view.scales.clear();
    for (const QString &part : parts) {
        const QString chart = part.section(u':', 0, 0);
        ChartScale scale;
        if (!isId(chart) || !readScale(scale, part.section(u':', 1)))
            return false;
        view.scales.insert(chart, scale);
    }
    return view.scales.size() <= MostScales;
}

QString rightScales()
{
    return Words::tr("charts and scales, such as %1").arg(u"urbanChart:log,gdpChart:index-2010"_s);
}

} // namespace atlas
