// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/searchindex.h"

#include "app/dataset/connection.h"
#include "app/dataset/furthertexts.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qsizetype ShortestIndexed = 3; ///< letters, of the trigram tokenizer

constexpr auto Subjects = "SELECT kind, subject_id, title_en, title_th, detail_en, detail_th, year, state_id, city_id,"
                          " area_id, indicator_id, name, alias FROM search_text ORDER BY search_id"_L1;
/** Names weigh more than texts, texts more than what only stands around. */
constexpr auto Containing = "SELECT rowid - 1 FROM search_index WHERE search_index MATCH ?"
                            " ORDER BY bm25(search_index, 8, 4, 2, 1), rowid LIMIT ?"_L1;

QStringList linesOf(const Row &row, int column)
{
    return row.text(column).split(u'\n', Qt::SkipEmptyParts);
}

SearchSubject subjectOf(const Row &row)
{
    SearchSubject subject{.kind = recordKindNamed(row.text(0)).value_or(RecordKind::Source),
        .id = row.text(1),
        .title = {row.text(2), row.text(3)},
        .detail = {row.text(4), row.text(5)},
        .year = {},
        .stateId = row.text(7),
        .cityId = row.text(8),
        .areaId = row.text(9),
        .indicatorId = row.text(10),
        .names = linesOf(row, 11),
        .aliases = linesOf(row, 12)};
    if (!row.isNull(6))
        subject.year = int(row.integer(6));
    return subject;
}

/** Titles and details that are texts of the edition; what the search composed of several stays as it is. */
void translate(SearchSubject &subject, const FurtherTexts &further)
{
    const QString table = searchKindName(subject.kind).replace(u'-', u'_');
    subject.title.others = further.of(table, subject.title.en);
    subject.detail.others = further.of(table, subject.detail.en);
}

/** The words as one expression of FTS5; in quotes nothing is an operator. */
QString expressionOf(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words) {
        if (word.toUcs4().size() >= ShortestIndexed)
            quoted.append(u'"' + word.remove(QChar::Null).replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u" AND "_s);
}

} // namespace

SearchIndex::SearchIndex(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<SearchSubject>> SearchIndex::subjects()
{
    auto subjects = m_connection.read<SearchSubject>(Subjects, {}, subjectOf);
    const Result<FurtherTexts> further = FurtherTexts::readFrom(m_connection);
    if (!subjects || !further)
        return tl::unexpected(subjects ? further.error() : subjects.error());
    if (!further->isEmpty()) {
        for (SearchSubject &subject : *subjects)
            translate(subject, *further);
    }
    return subjects;
}

Result<QList<qsizetype>> SearchIndex::containing(const QStringList &words, int most)
{
    const QString expression = expressionOf(words);
    if (expression.isEmpty())
        return QList<qsizetype>();
    return m_connection.read<qsizetype>(
        Containing, {expression, most}, [](const Row &row) { return qsizetype(row.integer(0)); });
}

} // namespace atlas
