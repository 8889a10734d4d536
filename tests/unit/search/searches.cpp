// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/search/searches.h"

#include "app/exchange/csvreader.h"

#include <QFile>

namespace atlas::test
{

SearchedEdition::SearchedEdition()
    : m_connection(Connection::openReadOnly(QStringLiteral(ATLAS_BINARY_DIR "/data/atlas.sqlite")).value())
    , m_searcher(SearchIndex(m_connection))
{
}

QList<QHash<QString, QString>> searches()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/searches.csv"));
    QList<QHash<QString, QString>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(file);
    const CsvRecord header = **reader.next();
    for (auto record = reader.next(); record; record = reader.next()) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i).text, (*record)->at(i).text);
        rows.append(row);
    }
    return rows;
}

} // namespace atlas::test
