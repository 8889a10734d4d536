// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/translations.h"

#include "app/dataset/connection.h"
#include "app/dataset/record.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

LocalizedText Translations::of(QLatin1String column, const QString &english)
{
    if (english.isEmpty())
        return {};
    if (!std::exchange(m_isRead, true))
        read();
    return m_texts.value(QString(column)).value(english, LocalizedText{english, {}});
}

/** One range of the key of `translation`. */
void Translations::read()
{
    RecordColumns columns;
    m_result = m_connection.forEach(u"SELECT * FROM translation WHERE table_name = ? ORDER BY column_name, text_en"_s,
        {QString(m_table)}, [&](const Row &row) {
            if (columns.isEmpty())
                columns = RecordColumns(row.columnNames());
            const Record record(row, columns, *this);
            const LocalizedText text = record.pair("text"_L1);
            m_texts[record.text("column_name"_L1)].insert(text.en, text);
        });
}

} // namespace atlas
