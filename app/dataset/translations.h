// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"
#include "app/model/result.h"

#include <QHash>
#include <QLatin1String>
#include <QString>

namespace atlas
{

class Connection;

/**
 * What the edition has, in Thai and in further languages, of the texts that one table gives in English only. Read when
 * a text is first asked for: the catalogue asks for those of few tables.
 */
class Translations
{
public:
    /** The connection and the name outlive this. */
    Translations(Connection &connection, QLatin1String table)
        : m_connection(connection)
        , m_table(table)
    {
    }

    /** The text in all its languages; in English alone where the edition has no other. */
    [[nodiscard]] LocalizedText of(QLatin1String column, const QString &english);
    /** The error of the reading, if there was one. */
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    void read();

    Connection &m_connection;
    QLatin1String m_table;
    bool m_isRead = false;
    QHash<QString, QHash<QString, LocalizedText>> m_texts; ///< by column, then by the English
    Result<> m_result;
};

} // namespace atlas
