// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sourcetext.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/namedword.h"

#include <QCoreApplication>

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

constexpr std::array Tables{
    NamedWord{"source", QT_TRANSLATE_NOOP("atlas::SourceText", "sources")},
    NamedWord{"entity", QT_TRANSLATE_NOOP("atlas::SourceText", "places with values")},
    NamedWord{"state", QT_TRANSLATE_NOOP("atlas::SourceText", "member states")},
    NamedWord{"city", QT_TRANSLATE_NOOP("atlas::SourceText", "cities")},
    NamedWord{"city_vision", QT_TRANSLATE_NOOP("atlas::SourceText", "visions of cities")},
    NamedWord{"alias", QT_TRANSLATE_NOOP("atlas::SourceText", "other names of places")},
    NamedWord{"area", QT_TRANSLATE_NOOP("atlas::SourceText", "areas of the framework")},
    NamedWord{"framework_item", QT_TRANSLATE_NOOP("atlas::SourceText", "parts of the framework")},
    NamedWord{"objective", QT_TRANSLATE_NOOP("atlas::SourceText", "objectives")},
    NamedWord{"actor", QT_TRANSLATE_NOOP("atlas::SourceText", "actors")},
    NamedWord{"partner", QT_TRANSLATE_NOOP("atlas::SourceText", "external partners")},
    NamedWord{"challenge", QT_TRANSLATE_NOOP("atlas::SourceText", "challenges")},
    NamedWord{"programme_phase", QT_TRANSLATE_NOOP("atlas::SourceText", "phases of Thailand’s programme")},
    NamedWord{"programme_place", QT_TRANSLATE_NOOP("atlas::SourceText", "provinces of Thailand’s programme")},
    NamedWord{"project", QT_TRANSLATE_NOOP("atlas::SourceText", "projects")},
    NamedWord{"project_status", QT_TRANSLATE_NOOP("atlas::SourceText", "statuses of projects in reports")},
    NamedWord{"event", QT_TRANSLATE_NOOP("atlas::SourceText", "events")},
    NamedWord{"network_stat", QT_TRANSLATE_NOOP("atlas::SourceText", "figures of the reports")},
    NamedWord{"indicator", QT_TRANSLATE_NOOP("atlas::SourceText", "definitions of indicators")},
    NamedWord{"related_indicator", QT_TRANSLATE_NOOP("atlas::SourceText", "relations between indicators")},
    NamedWord{"area_indicator", QT_TRANSLATE_NOOP("atlas::SourceText", "indicators of an area")},
    NamedWord{"observation", QT_TRANSLATE_NOOP("atlas::SourceText", "values of series")},
    NamedWord{"claim", QT_TRANSLATE_NOOP("atlas::SourceText", "claims of the article")},
    NamedWord{"citation", QT_TRANSLATE_NOOP("atlas::SourceText", "footnotes of the article")},
    NamedWord{"conflict", QT_TRANSLATE_NOOP("atlas::SourceText", "statements that differ")},
    NamedWord{"translation", QT_TRANSLATE_NOOP("atlas::SourceText", "Thai translations")},
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
    QStringList parts{source.year ? format.year(*source.year) : QString(), claimText(source.edition, format)};
    parts.removeAll(QString());
    return parts.isEmpty() ? SourceText::tr("no date") : parts.join(u" · "_s);
}

QString tableText(const QString &table)
{
    const char *word = wordOf(Tables, table);
    return word ? SourceText::tr(word) : table;
}

QStringList knownTables()
{
    return namesOf(Tables);
}

qsizetype usesOf(const SourceUses &uses, const QString &sourceId)
{
    qsizetype rows = 0;
    for (const SourceUse &use : uses.uses)
        rows += use.sourceId == sourceId ? use.rows : 0;
    return rows;
}

} // namespace atlas
