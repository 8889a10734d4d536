// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SourceText)
};

struct TableWord
{
    const char *table;
    const char *word;
};

constexpr std::array Tables{
    TableWord{"source", QT_TRANSLATE_NOOP("atlas::SourceText", "sources")},
    TableWord{"entity", QT_TRANSLATE_NOOP("atlas::SourceText", "places with values")},
    TableWord{"state", QT_TRANSLATE_NOOP("atlas::SourceText", "member states")},
    TableWord{"city", QT_TRANSLATE_NOOP("atlas::SourceText", "cities")},
    TableWord{"city_vision", QT_TRANSLATE_NOOP("atlas::SourceText", "visions of cities")},
    TableWord{"alias", QT_TRANSLATE_NOOP("atlas::SourceText", "other names of places")},
    TableWord{"area", QT_TRANSLATE_NOOP("atlas::SourceText", "areas of the framework")},
    TableWord{"framework_item", QT_TRANSLATE_NOOP("atlas::SourceText", "parts of the framework")},
    TableWord{"objective", QT_TRANSLATE_NOOP("atlas::SourceText", "objectives")},
    TableWord{"actor", QT_TRANSLATE_NOOP("atlas::SourceText", "actors")},
    TableWord{"partner", QT_TRANSLATE_NOOP("atlas::SourceText", "external partners")},
    TableWord{"challenge", QT_TRANSLATE_NOOP("atlas::SourceText", "challenges")},
    TableWord{"programme_phase", QT_TRANSLATE_NOOP("atlas::SourceText", "phases of Thailand's programme")},
    TableWord{"programme_place", QT_TRANSLATE_NOOP("atlas::SourceText", "provinces of Thailand's programme")},
    TableWord{"project", QT_TRANSLATE_NOOP("atlas::SourceText", "projects")},
    TableWord{"project_status", QT_TRANSLATE_NOOP("atlas::SourceText", "statuses of projects in reports")},
    TableWord{"event", QT_TRANSLATE_NOOP("atlas::SourceText", "events")},
    TableWord{"network_stat", QT_TRANSLATE_NOOP("atlas::SourceText", "figures of the reports")},
    TableWord{"indicator", QT_TRANSLATE_NOOP("atlas::SourceText", "definitions of indicators")},
    TableWord{"related_indicator", QT_TRANSLATE_NOOP("atlas::SourceText", "relations between indicators")},
    TableWord{"area_indicator", QT_TRANSLATE_NOOP("atlas::SourceText", "indicators of an area")},
    TableWord{"observation", QT_TRANSLATE_NOOP("atlas::SourceText", "values of series")},
    TableWord{"claim", QT_TRANSLATE_NOOP("atlas::SourceText", "claims of the article")},
    TableWord{"citation", QT_TRANSLATE_NOOP("atlas::SourceText", "footnotes of the article")},
    TableWord{"conflict", QT_TRANSLATE_NOOP("atlas::SourceText", "statements that differ")},
};

} // namespace

QString sourceKindText(SourceRecord::Kind kind)
{
    switch (kind) {
    case SourceRecord::Kind::Article:
        return SourceText::tr("The article");
    case SourceRecord::Kind::Official:
        return SourceText::tr("Official document");
    case SourceRecord::Kind::Dataset:
        return SourceText::tr("Data set");
    case SourceRecord::Kind::Derived:
        return SourceText::tr("Computed for the atlas");
    case SourceRecord::Kind::Press:
        return SourceText::tr("Press or web page");
    case SourceRecord::Kind::Encyclopedia:
        return SourceText::tr("Encyclopedia");
    case SourceRecord::Kind::Reference:
        return SourceText::tr("General knowledge");
    }
    Q_UNREACHABLE();
}

QString sourceEditionText(const SourceRecord &source, const Format &format)
{
    QStringList parts{source.year ? format.year(*source.year) : QString(), source.edition};
    parts.removeAll(QString());
    return parts.isEmpty() ? SourceText::tr("no date") : parts.join(u" · "_s);
}

QString tableText(const QString &table)
{
    const auto found
        = std::ranges::find_if(Tables, [&](const TableWord &word) { return table == QLatin1String(word.table); });
    return found == Tables.end() ? table : SourceText::tr(found->word);
}

QStringList knownTables()
{
    QStringList names;
    for (const TableWord &word : Tables)
        names.append(QString::fromLatin1(word.table));
    return names;
}

qsizetype usesOf(const SourceUses &uses, const QString &sourceId)
{
    qsizetype rows = 0;
    for (const SourceUse &use : uses.uses)
        rows += use.sourceId == sourceId ? use.rows : 0;
    return rows;
}

} // namespace atlas
