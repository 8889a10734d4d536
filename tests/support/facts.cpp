// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"

#include <QFile>
#include <QMap>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

/** The cells of a whole RFC 4180 text, row by row. */
QList<QStringList> cells(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell.append(c);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell.append(text[++i]);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell.append(c);
        }
    }
    return rows;
}

/** The columns `stem`_vi and the like. */
QMap<Language, QString> others(const FactRow &row, const QString &stem)
{
    QMap<Language, QString> texts;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (!cell.key().startsWith(stem + u'_') || cell.value().isEmpty())
            continue;
        const auto language = Language::tagged(QStringView(cell.key()).sliced(stem.size() + 1));
        if (language && *language != Language::English && *language != Language::Thai)
            texts.insert(*language, cell.value());
    }
    return texts;
}

LocalizedText both(const FactRow &row, QLatin1StringView column)
{
    return {row[column + u"_en"_s], row[column + u"_th"_s], others(row, column)};
}

std::optional<int> yearOf(const QString &cell)
{
    bool ok = false;
    const int year = cell.toInt(&ok);
    return ok ? std::optional(year) : std::nullopt;
}

/** Of `2025`, `2025-03` or `2025-03-28`. */
PartialDate partialDateOf(const QString &cell)
{
    const QStringList parts = cell.split(u'-');
    PartialDate date{parts.value(0).toInt(), {}, {}};
    if (parts.size() > 1)
        date.month = parts[1].toInt();
    if (parts.size() > 2)
        date.day = parts[2].toInt();
    return date;
}

QDate dateOf(const QString &cell)
{
    const QStringList parts = cell.split(u'-');
    return QDate(parts.value(0).toInt(), parts.value(1, u"1"_s).toInt(), parts.value(2, u"1"_s).toInt());
}

ProjectStatus statusOf(const QString &word)
{
    return word == "planning"_L1  ? ProjectStatus::Planning
        : word == "ongoing"_L1    ? ProjectStatus::Ongoing
        : word == "completed"_L1  ? ProjectStatus::Completed
        : word == "unresolved"_L1 ? ProjectStatus::Unresolved
                                  : ProjectStatus::Reported;
}

void readPlaces(Catalogue &catalogue)
{
    for (const FactRow &row : factRows(u"entity"_s)) {
        const QString type = row[u"entity_type"_s];
        catalogue.entities.append({row[u"entity_id"_s],
            type == "country"_L1       ? Entity::Type::Country
                : type == "region"_L1  ? Entity::Type::Region
                : type == "economy"_L1 ? Entity::Type::Economy
                                       : Entity::Type::City,
            both(row, "name"_L1), both(row, "short"_L1)});
    }
    for (const FactRow &row : factRows(u"state"_s)) {
        const LocalizedText name = both(row, "name"_L1);
        const Entity *entity = catalogue.entity(row[u"state_id"_s]);
        catalogue.states.append({row[u"state_id"_s], name, entity ? entity->shortName : name,
            dateOf(row[u"asean_joined_date"_s]), row[u"in_2018_network"_s] == "1"_L1});
    }
    for (const FactRow &row : factRows(u"city"_s)) {
        City city;
        city.id = row[u"city_id"_s];
        city.stateId = row[u"state_id"_s];
        city.name = both(row, "name"_L1);
        city.localName = row[u"name_local"_s];
        city.position = QGeoCoordinate(row[u"latitude"_s].toDouble(), row[u"longitude"_s].toDouble());
        city.cohort = row[u"cohort"_s] == "pilot"_L1 ? City::Cohort::Pilot : City::Cohort::LaterMember;
        city.joinedYear = row[u"joined_year"_s].toInt();
        catalogue.cities.append(city);
    }
    std::ranges::sort(catalogue.states, {}, [](const State &s) { return s.name.en; });
    std::ranges::sort(catalogue.cities, {}, [](const City &c) { return c.name.en; });
}

void readNetwork(Catalogue &catalogue)
{
    for (const FactRow &row : factRows(u"area"_s))
        catalogue.areas.append(
            {row[u"area_id"_s], row[u"position"_s].toInt(), both(row, "name"_L1), both(row, "text"_L1), {}});
    std::ranges::sort(catalogue.areas, {}, &Area::position);
    for (const FactRow &row : factRows(u"framework_item"_s)) {
        const auto area = std::ranges::find(catalogue.areas, row[u"parent_id"_s], &Area::id);
        if (row[u"kind"_s] == "content"_L1 && area != catalogue.areas.end())
            area->contents.append(both(row, "title"_L1));
    }
    for (const FactRow &row : factRows(u"project"_s)) {
        catalogue.projects.append({row[u"project_id"_s], row[u"city_id"_s], row[u"area_id"_s], both(row, "title"_L1),
            both(row, "summary"_L1),
            row[u"origin"_s] == "scap_2018"_L1 ? Project::Origin::ActionPlan2018 : Project::Origin::MonitoringReport,
            row[u"first_listed_year"_s].toInt(), row[u"source_id"_s]});
    }
    for (const FactRow &row : factRows(u"project_status"_s)) {
        catalogue.projectReports.append({row[u"project_id"_s], row[u"city_id"_s], row[u"year"_s].toInt(),
            row[u"area_id_reported"_s], statusOf(row[u"status"_s]), row[u"source_id"_s]});
    }
    std::ranges::sort(catalogue.projectReports, {},
        [](const ProjectReport &report) { return std::pair(report.year, report.projectId); });
    for (const FactRow &row : factRows(u"network_stat"_s)) {
        catalogue.networkStats.append({row[u"year"_s].toInt(), row[u"metric"_s], row[u"scope"_s],
            row[u"value"_s].toDouble(), row[u"unit"_s], row[u"basis"_s], row[u"source_id"_s], row[u"note"_s]});
    }
}

void readWords(Catalogue &catalogue)
{
    for (const FactRow &row : factRows(u"edition"_s))
        catalogue.edition = {row[u"number"_s], dateOf(row[u"date"_s]), {}};
    for (const FactRow &row : factRows(u"source"_s)) {
        const QString edition = row[u"edition"_s];
        catalogue.sources.append({row[u"source_id"_s], row[u"title"_s],
            translated(u"source"_s, u"publisher"_s, row[u"publisher"_s]), edition.isEmpty() ? row[u"year"_s] : edition,
            row[u"url"_s], translated(u"source"_s, u"licence"_s, row[u"licence"_s])});
    }
    for (const FactRow &row : factRows(u"indicator"_s)) {
        catalogue.indicators.append(
            {row[u"indicator_id"_s], both(row, "name"_L1), {row[u"unit"_s], row[u"unit_th"_s], others(row, u"unit"_s)},
                both(row, "description"_L1), row[u"topic"_s], row[u"decimals"_s].toInt(),
                row[u"valid_min"_s].toDouble(), row[u"valid_max"_s].toDouble(), row[u"preferred_source_id"_s]});
    }
    for (const FactRow &row : factRows(u"claim"_s)) {
        Claim claim;
        claim.id = row[u"claim_id"_s];
        claim.statement = both(row, "statement"_L1);
        bool ok = false;
        const double value = row[u"stated_value"_s].toDouble(&ok);
        if (ok)
            claim.statedValue = value;
        claim.statedUnit = row[u"stated_unit"_s];
        claim.statedYear = yearOf(row[u"stated_year"_s]);
        claim.indicatorId = row[u"comparable_indicator"_s];
        claim.entityId = row[u"comparable_entity"_s];
        claim.verdict = row[u"verdict"_s];
        claim.comment = both(row, "comment"_L1);
        claim.sourceId = row[u"source_id"_s];
        catalogue.claims.append(claim);
    }
    QList<FactRow> events = factRows(u"event"_s);
    std::ranges::stable_sort(
        events, {}, [](const FactRow &row) { return std::pair(row[u"date"_s], row[u"event_id"_s]); });
    for (const FactRow &row : std::as_const(events)) {
        catalogue.events.append({row[u"event_id"_s], partialDateOf(row[u"date"_s]), both(row, "title"_L1),
            row[u"category"_s], row[u"in_article"_s] == "1"_L1});
    }
}

using AllSeries = QHash<QString, std::shared_ptr<const IndicatorSeries>>;

AllSeries readSeries()
{
    QHash<QString, QString> preferred;
    for (const Indicator &indicator : factCatalogue().indicators)
        preferred.insert(indicator.id, indicator.preferredSourceId);
    QHash<QString, QHash<QString, std::map<int, Observation>>> values;
    for (const FactRow &row : factRows(u"observation"_s)) {
        const QString indicator = row[u"indicator_id"_s];
        const Observation value{row[u"year"_s].toInt(), row[u"value"_s].toDouble(),
            row[u"kind"_s] == "projection"_L1 ? ValueKind::Projection : ValueKind::Estimate, row[u"source_id"_s]};
        auto &points = values[indicator][row[u"entity_id"_s]];
        if (!points.contains(value.year) || value.sourceId == preferred[indicator])
            points.insert_or_assign(value.year, value);
    }
    AllSeries all;
    for (auto indicator = values.cbegin(); indicator != values.cend(); ++indicator) {
        auto series = std::make_shared<IndicatorSeries>();
        series->indicatorId = indicator.key();
        for (auto entity = indicator->cbegin(); entity != indicator->cend(); ++entity) {
            QList<Observation> points;
            for (const auto &[year, value] : entity.value())
                points.append(value);
            series->byEntity.insert(entity.key(), Series(points));
        }
        all.insert(indicator.key(), series);
    }
    return all;
}

} // namespace

QList<FactRow> factRows(const QString &name)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR) + u"/data/facts/"_s + name + u".csv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return {};
    }
    QList<QStringList> rows = cells(QString::fromUtf8(file.readAll()));
    const QStringList head = rows.takeFirst();
    QList<FactRow> facts;
    facts.reserve(rows.size());
    for (const QStringList &row : rows) {
        FactRow fact;
        for (qsizetype i = 0; i < head.size(); ++i)
            fact.insert(head[i], row.value(i));
        facts.append(fact);
    }
    return facts;
}

QHash<QString, QMap<int, double>> factValues(const QString &indicator)
{
    QHash<QString, QMap<int, double>> values;
    for (const FactRow &row : factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == indicator)
            values[row[u"entity_id"_s]].insert(row[u"year"_s].toInt(), row[u"value"_s].toDouble());
    }
    return values;
}

LocalizedText translated(const QString &table, const QString &column, const QString &english)
{
    static const QHash<QString, LocalizedText> known = [] {
        QHash<QString, LocalizedText> texts;
        for (const FactRow &row : factRows(u"translation"_s))
            texts.insert(
                row[u"table_name"_s] + u'.' + row[u"column_name"_s] + u'.' + row[u"text_en"_s], both(row, "text"_L1));
        return texts;
    }();
    return known.value(table + u'.' + column + u'.' + english, LocalizedText{english, {}});
}

const Catalogue &factCatalogue()
{
    static const Catalogue catalogue = [] {
        Catalogue facts;
        readPlaces(facts);
        readNetwork(facts);
        readWords(facts);
        return facts;
    }();
    return catalogue;
}

SeriesReader factSeries()
{
    static const AllSeries all = readSeries();
    return [](const QString &id) {
        static const auto none = std::make_shared<const IndicatorSeries>();
        return all.value(id, none);
    };
}

} // namespace atlas::test
