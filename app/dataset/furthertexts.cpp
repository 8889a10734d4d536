// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/furthertexts.h"

#include "app/dataset/connection.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The table a text belongs to: the one of the column, or, of a translation, the one that it translates. */
QString queryFor(const FurtherColumnOfTable &further)
{
    const QString table = further.table == "translation"_L1 ? u"table_name"_s : QString(u'\'' + further.table + u'\'');
    return u"SELECT %1, \"%2\", \"%3\" FROM \"%4\" WHERE \"%3\" IS NOT NULL ORDER BY rowid"_s.arg(
        table, further.column.english, further.column.name, further.table);
}

} // namespace

Result<FurtherTexts> FurtherTexts::readFrom(Connection &connection)
{
    const auto columns = furtherColumns(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    FurtherTexts texts;
    for (const FurtherColumnOfTable &further : *columns) {
        const Result<> read = connection.forEach(queryFor(further), {}, [&](const Row &row) {
            texts.m_texts[row.text(1)].append({row.text(0), further.column.language, row.text(2)});
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return texts;
}

QMap<Language, QString> FurtherTexts::of(const QString &table, const QString &english) const
{
    QMap<Language, QString> own;
    QMap<Language, QString> all;
    for (const Text &text : m_texts.value(english)) {
        if (text.table == table && !own.contains(text.language))
            own.insert(text.language, text.words);
        if (!all.contains(text.language))
            all.insert(text.language, text.words);
    }
    for (const auto &[language, words] : own.asKeyValueRange())
        all.insert(language, words);
    return all;
}

QString FurtherTexts::addedTo(const QString &lines) const
{
    if (isEmpty())
        return lines;
    QString all = lines;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        for (const Text &text : m_texts.value(line))
            all += u'\n' + text.words;
    }
    return all;
}

} // namespace atlas
