// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/placefacts.h"

#include "app/analysis/claimtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

PlaceWords::PlaceWords(const PlaceFacts &facts, const Format &format)
    : m_facts(facts)
    , m_format(format)
{
}

SheetWords PlaceWords::city(const QString &cityId) const
{
    const City *city = m_facts.catalogue.city(cityId);
    return {city != nullptr ? city->name.in(m_format.language()) : cityId, RecordRef{RecordKind::City, cityId}, {}};
}

SheetWords PlaceWords::state(const QString &stateId) const
{
    const State *state = m_facts.catalogue.state(stateId);
    const QString name = state != nullptr ? state->name.in(m_format.language()) : stateId;
    return {name, RecordRef{RecordKind::State, stateId}, {}};
}

SheetWords PlaceWords::area(const QString &areaId) const
{
    const Area *area = m_facts.catalogue.area(areaId);
    return {area != nullptr ? area->name.in(m_format.language()) : areaId, RecordRef{RecordKind::Area, areaId}, {}};
}

SheetWords PlaceWords::project(const ProjectRecord &project) const
{
    return {project.title.in(m_format.language()), RecordRef{RecordKind::Project, project.id}, {}};
}

QList<SheetWords> PlaceWords::inLine(const QList<SheetWords> &links)
{
    QList<SheetWords> line;
    for (const SheetWords &link : links) {
        if (!line.isEmpty())
            line.append(plainWords(u", "_s));
        line.append(link);
    }
    return line.isEmpty() ? QList<SheetWords>{plainWords(u"\u2013"_s)} : line;
}

QList<SheetBlock> PlaceWords::conflicts(Conflict::Subject subject, const QString &subjectId) const
{
    QList<SheetFact> facts;
    for (const Conflict &conflict : m_facts.ledger.conflictsOf(subject, subjectId)) {
        const bool isBoth = conflict.chosen == Conflict::Chosen::Both;
        const bool isB = conflict.chosen == Conflict::Chosen::B;
        const RecordRef row{RecordKind::Conflict, conflict.id};
        const QString first = text(isB ? conflict.statementB : conflict.statementA);
        const QString second = text(isB ? conflict.statementA : conflict.statementB);
        facts.append(sheetFact(about(conflict), QList<SheetWords>{{first, row, {}}},
            isB ? conflict.sourceB : conflict.sourceA, isBoth ? QString() : tr("Followed here.")));
        facts.append(sheetFact(QString(), QList<SheetWords>{{second, row, {}}},
            isB ? conflict.sourceA : conflict.sourceB, text(conflict.reason)));
    }
    if (facts.isEmpty())
        return {};
    return {sheetHeading(tr("Where sources differ")), sheetFacts(facts)};
}

QString PlaceWords::about(const Conflict &conflict) const
{
    static const QHash<QString, const char *> fields{{u"population"_s, QT_TR_NOOP("People")},
        {u"pop_total"_s, QT_TR_NOOP("People")}, {u"census_population"_s, QT_TR_NOOP("People counted")},
        {u"area_km2"_s, QT_TR_NOOP("Surface")}, {u"density"_s, QT_TR_NOOP("Density")},
        {u"urban_share"_s, QT_TR_NOOP("Urban share")}, {u"gdp_nominal"_s, QT_TR_NOOP("GDP")},
        {u"priority_projects"_s, QT_TR_NOOP("Priority projects")}, {u"area_id"_s, QT_TR_NOOP("Area")},
        {u"unit_represented"_s, QT_TR_NOOP("What the figures describe")}, {u"status"_s, QT_TR_NOOP("Status")},
        {u"asean_joined_date"_s, QT_TR_NOOP("Member of ASEAN since")}, {u"target_year"_s, QT_TR_NOOP("Target year")},
        {u"ascn_pilot_cities"_s, QT_TR_NOOP("Pilot cities")}, {u"latitude"_s, QT_TR_NOOP("Position")}};
    const QString field = fields.contains(conflict.field) ? tr(fields[conflict.field]) : conflict.field;
    //: what statements are about, and the year they are for
    return conflict.year ? tr("%1, %2").arg(field, m_format.year(*conflict.year)) : field;
}

QString PlaceWords::text(const LocalizedText &text) const
{
    return claimText(text, m_format);
}

QString PlaceWords::confidence(Confidence confidence)
{
    return confidence == Confidence::Recalled ? tr("Well known, not checked again.") : QString();
}

Sheet PlaceWords::unknown(const QString &id)
{
    return {id, {}, {sheetParagraph(tr("This edition does not know what the link names."))}};
}

SheetWords plainWords(const QString &text)
{
    return {text, {}, {}};
}

SheetFact sheetFact(const QString &label, const QString &value, const QString &sourceId, const QString &note)
{
    return {label, {plainWords(value)}, note, sourceId};
}

SheetFact sheetFact(const QString &label, const QList<SheetWords> &value, const QString &sourceId, const QString &note)
{
    return {label, value, note, sourceId};
}

void addFact(QList<SheetFact> &facts, const SheetFact &fact)
{
    const bool saysSomething
        = std::ranges::any_of(fact.value, [](const SheetWords &words) { return !words.text.isEmpty(); });
    if (saysSomething)
        facts.append(fact);
}

QString joinedNotes(const QString &first, const QString &second)
{
    QStringList notes{first, second};
    notes.removeAll(QString());
    return notes.join(u' ');
}

} // namespace atlas
