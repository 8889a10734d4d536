// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/knownkeys.h"

#include "app/exchange/csvreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Tables that others name by key: by foreign key, by list, or as the subject of a conflict. */
QSet<QString> namedTables(const QList<TableFormat> &tables)
{
    QSet<QString> named = {u"event"_s, u"claim"_s, u"project"_s, u"actor"_s, u"network_stat"_s};
    for (const TableFormat &table : tables) {
        for (const ColumnFormat &column : table.columns) {
            if (!column.refersTo.isEmpty())
                named.insert(column.refersTo);
        }
    }
    return named;
}

/** Where `names` stand in the header; empty if one is missing. */
QList<qsizetype> placesOf(const QStringList &names, const CsvRecord &header)
{
    QList<qsizetype> places;
    for (const QString &name : names) {
        const auto found = std::ranges::find(header, name, &CsvField::text);
        if (found == header.end())
            return {};
        places.append(std::distance(header.begin(), found));
    }
    return places;
}

} // namespace

void KnownKeys::gather(const QDir &folder, const QList<TableFormat> &tables)
{
    const QSet<QString> named = namedTables(tables);
    for (const TableFormat &table : tables) {
        if (named.contains(table.name))
            gatherTable(folder.filePath(table.name + u".csv"_s), table);
    }
    for (const EnglishColumn &column : englishColumns())
        gatherTexts(folder.filePath(column.table + u".csv"_s), column);
}

void KnownKeys::gatherTexts(const QString &path, const EnglishColumn &column)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    CsvReader reader(file);
    const auto header = reader.next();
    if (!header || !*header)
        return;
    const QList<qsizetype> place = placesOf({QString(column.column)}, **header);
    QSet<QString> &texts = m_texts[column.table + u'.' + column.column];
    for (auto record = reader.next(); record; record = reader.next()) {
        if (*record && (*record)->size() == (*header)->size() && !place.isEmpty())
            texts.insert((*record)->at(place.constFirst()).text);
    }
}

void KnownKeys::gatherTable(const QString &path, const TableFormat &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    CsvReader reader(file);
    const auto header = reader.next();
    if (!header || !*header)
        return;
    QStringList names;
    for (const qsizetype column : table.keyColumns())
        names.append(table.columns.at(column).name);
    const QList<qsizetype> key = placesOf(names, **header);
    const QList<qsizetype> range = placesOf({u"indicator_id"_s, u"valid_min"_s, u"valid_max"_s}, **header);
    for (auto record = reader.next(); record; record = reader.next()) {
        if (!*record || (*record)->size() != (*header)->size() || key.isEmpty())
            continue;
        const CsvRecord &fields = **record;
        QStringList parts;
        for (const qsizetype place : key)
            parts.append(fields.at(place).text);
        m_keys[table.name].insert(parts.join(u':'));
        if (!range.isEmpty())
            m_ranges.insert(fields.at(range.at(0)).text,
                {fields.at(range.at(1)).text.toDouble(), fields.at(range.at(2)).text.toDouble()});
    }
}

std::optional<ValidRange> KnownKeys::rangeOf(const QString &indicator) const
{
    const auto found = m_ranges.constFind(indicator);
    return found == m_ranges.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace atlas
