// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/conflicttext.h"

#include "app/analysis/charttext.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/namedword.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr std::array Fields{
    NamedWord{"appointment", QT_TRANSLATE_NOOP("atlas::ConflictText", "who is appointed")},
    NamedWord{"area_id", QT_TRANSLATE_NOOP("atlas::ConflictText", "area of the framework")},
    NamedWord{"area_km2", QT_TRANSLATE_NOOP("atlas::ConflictText", "area in km²")},
    NamedWord{"ascn_pilot_cities", QT_TRANSLATE_NOOP("atlas::ConflictText", "pilot cities")},
    NamedWord{"asean_joined_date", QT_TRANSLATE_NOOP("atlas::ConflictText", "date of joining ASEAN")},
    NamedWord{"census_population", QT_TRANSLATE_NOOP("atlas::ConflictText", "population by census")},
    NamedWord{"date", QT_TRANSLATE_NOOP("atlas::ConflictText", "date")},
    NamedWord{"density", QT_TRANSLATE_NOOP("atlas::ConflictText", "density of population")},
    NamedWord{"larger_economies", QT_TRANSLATE_NOOP("atlas::ConflictText", "larger economies")},
    NamedWord{"latitude", QT_TRANSLATE_NOOP("atlas::ConflictText", "latitude")},
    NamedWord{"participants", QT_TRANSLATE_NOOP("atlas::ConflictText", "who took part")},
    NamedWord{"population", QT_TRANSLATE_NOOP("atlas::ConflictText", "population")},
    NamedWord{"priority_projects", QT_TRANSLATE_NOOP("atlas::ConflictText", "priority projects")},
    NamedWord{"rank", QT_TRANSLATE_NOOP("atlas::ConflictText", "rank")},
    NamedWord{"share", QT_TRANSLATE_NOOP("atlas::ConflictText", "share")},
    NamedWord{"status", QT_TRANSLATE_NOOP("atlas::ConflictText", "status")},
    NamedWord{"target_year", QT_TRANSLATE_NOOP("atlas::ConflictText", "target year")},
    NamedWord{"unit", QT_TRANSLATE_NOOP("atlas::ConflictText", "unit")},
    NamedWord{"unit_represented", QT_TRANSLATE_NOOP("atlas::ConflictText", "unit the figures describe")},
    NamedWord{"value", QT_TRANSLATE_NOOP("atlas::ConflictText", "value")},
    NamedWord{"year", QT_TRANSLATE_NOOP("atlas::ConflictText", "year")},
};

constexpr std::array Metrics{
    NamedWord{"member_cities", QT_TRANSLATE_NOOP("atlas::ConflictText", "Member cities")},
    NamedWord{"projects_total", QT_TRANSLATE_NOOP("atlas::ConflictText", "Projects")},
    NamedWord{"projects_planning", QT_TRANSLATE_NOOP("atlas::ConflictText", "Projects in planning")},
    NamedWord{"projects_ongoing", QT_TRANSLATE_NOOP("atlas::ConflictText", "Projects ongoing")},
    NamedWord{"projects_completed", QT_TRANSLATE_NOOP("atlas::ConflictText", "Projects completed")},
    NamedWord{"share_by_area", QT_TRANSLATE_NOOP("atlas::ConflictText", "Share of the projects")},
};

} // namespace

ConflictText::ConflictText(
    const Catalogue &catalogue, const Ledger &ledger, const Network &network, const Format &format)
    : m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_network(network)
    , m_format(format)
{
}

QString ConflictText::group(Conflict::Subject subject)
{
    switch (subject) {
    case Conflict::Subject::Event:
        return tr("Events");
    case Conflict::Subject::Claim:
        return tr("Claims");
    case Conflict::Subject::Project:
        return tr("Projects");
    case Conflict::Subject::Actor:
        return tr("Roles");
    case Conflict::Subject::City:
        return tr("Cities");
    case Conflict::Subject::Country:
        return tr("Member states");
    case Conflict::Subject::Region:
        return tr("ASEAN as a whole");
    case Conflict::Subject::NetworkStat:
        return tr("Figures of the reports");
    }
    Q_UNREACHABLE();
}

QString ConflictText::statName(const QString &id) const
{
    const QString metric = id.section(u':', 1, 1);
    const char *word = wordOf(Metrics, metric);
    const QString name = word ? tr(word) : metric;
    const Area *area = m_catalogue.area(id.section(u':', 2));
    return area ? name + u": "_s + area->name.in(m_format.language()) : name;
}

QString ConflictText::subject(const Conflict &conflict) const
{
    const QString &id = conflict.subjectId;
    const Language language = m_format.language();
    switch (conflict.subject) {
    case Conflict::Subject::Event: {
        const auto event = std::ranges::find(m_catalogue.events, id, &Event::id);
        return event == m_catalogue.events.end() ? id : event->title.in(language);
    }
    case Conflict::Subject::Claim: {
        const ClaimRecord *claim = m_ledger.claim(id);
        return claim ? claimText(claim->statement, m_format) : id;
    }
    case Conflict::Subject::Project: {
        const Project *project = m_catalogue.project(id);
        return project ? project->title.in(language) : id;
    }
    case Conflict::Subject::Actor: {
        const Actor *actor = m_network.actor(id);
        return actor ? actor->title.in(language) : id;
    }
    case Conflict::Subject::City: {
        const City *city = m_catalogue.city(id);
        return city ? city->name.in(language) : id;
    }
    case Conflict::Subject::Country:
    case Conflict::Subject::Region:
        return entityLabel(m_catalogue, id, m_format);
    case Conflict::Subject::NetworkStat:
        return statName(id);
    }
    Q_UNREACHABLE();
}

QString ConflictText::fieldName(const QString &field) const
{
    if (const char *word = wordOf(Fields, field))
        return tr(word);
    const Indicator *indicator = m_catalogue.indicator(field);
    return indicator ? m_format.dated(indicator->name.in(m_format.language())) : field;
}

QStringList ConflictText::knownFields()
{
    return namesOf(Fields);
}

QString ConflictText::field(const Conflict &conflict) const
{
    const QString name = fieldName(conflict.field);
    return conflict.year ? name + u" · "_s + m_format.year(*conflict.year) : name;
}

QString ConflictText::chosen(const Conflict &conflict) const
{
    switch (conflict.chosen) {
    case Conflict::Chosen::A:
        return tr("the first");
    case Conflict::Chosen::B:
        return tr("the second");
    case Conflict::Chosen::Both:
        return tr("both");
    }
    Q_UNREACHABLE();
}

std::optional<RecordRef> ConflictText::record(const Conflict &conflict) const
{
    const QString &id = conflict.subjectId;
    switch (conflict.subject) {
    case Conflict::Subject::Event:
        return RecordRef{RecordKind::Event, id};
    case Conflict::Subject::Claim:
        return RecordRef{RecordKind::Claim, id};
    case Conflict::Subject::Project:
        return RecordRef{RecordKind::Project, id};
    case Conflict::Subject::Actor:
        return RecordRef{RecordKind::Actor, id};
    case Conflict::Subject::City:
        return RecordRef{RecordKind::City, id};
    case Conflict::Subject::Country:
        return RecordRef{RecordKind::State, id};
    case Conflict::Subject::Region:
        return RecordRef{RecordKind::Entity, id};
    case Conflict::Subject::NetworkStat:
        break;
    }
    const QStringList parts = id.split(u':'); // year, metric, scope
    const auto isMeant = [&](const NetworkStat &stat) {
        return QString::number(stat.year) == parts.value(0) && stat.metric == parts.value(1)
            && stat.scope == parts.value(2);
    };
    const auto stat = std::ranges::find_if(m_catalogue.networkStats, isMeant);
    if (stat == m_catalogue.networkStats.end())
        return std::nullopt;
    return RecordRef{RecordKind::NetworkStat,
        QStringList{stat->metric, stat->scope, QString::number(stat->year), stat->basis}.join(u'/')};
}

} // namespace atlas
