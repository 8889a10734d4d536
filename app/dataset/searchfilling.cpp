// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the search tables of an edition come from its other tables.
#include "app/dataset/connection.h"
#include "app/dataset/furthertexts.h"
#include "app/dataset/searchindex.h"
#include "app/format/fold.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SearchIndex)
};

constexpr auto Insert
    = "INSERT INTO search_text (kind, subject_id, title_en, title_th, detail_en, detail_th, year, state_id, city_id,"
      " area_id, indicator_id, name, alias, body, context) "_L1;
/** Around each statement of data/search, which names and folds nothing. */
constexpr auto Before = "WITH found (kind, subject_id, title_en, title_th, detail_en, detail_th, year, state_id,"
                        " city_id, area_id, indicator_id, alias, body, context) AS ("_L1;
constexpr auto After = ") SELECT kind, subject_id, title_en, title_th, detail_en, detail_th, year, state_id, city_id,"
                       " area_id, indicator_id, folded_lines(concat_lines(title_en, title_th)), folded_lines(alias),"
                       " folded_lines(body), folded_lines(concat_lines(context, detail_en, detail_th)) FROM found"_L1;
constexpr auto Stored = "SELECT kind, subject_id, title_en, title_th, detail_en, detail_th, year, state_id, city_id,"
                        " area_id, indicator_id, name, alias, body, context FROM search_text ORDER BY search_id"_L1;
/** By their names only: long enough to notice an index of other texts, short enough to be asked for every row. */
constexpr auto FoundByName
    = "SELECT count(*) FROM search_index WHERE search_index MATCH 'name : ' || ? AND rowid = ?"_L1;
constexpr int Columns = 15;
constexpr int NameColumn = 11;
constexpr qsizetype LettersAsked = 12;

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? QString::fromUtf8(bytes, sqlite3_value_bytes(value)) : QString();
}

void answer(sqlite3_context *context, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        sqlite3_result_null(context);
    else
        sqlite3_result_text(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void concatLines(sqlite3_context *context, int count, sqlite3_value **values)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        if (const QString line = textOf(values[i]); !line.isEmpty())
            lines.append(line);
    }
    answer(context, lines.join(u'\n'));
}

/** folded_lines(text): each line as it is compared, and what an edition in further languages says beside the English.
 */
void foldLines(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &texts = *static_cast<const FurtherTexts *>(sqlite3_user_data(context));
    answer(context, foldedLines(texts.addedTo(textOf(values[0]))));
}

/** By "table.column", then by the English. */
using ThaiTexts = QHash<QString, QHash<QString, QString>>;

/** thai('table', 'column', text): the Thai of a text that is English only; null where the edition has none. */
void thai(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &texts = *static_cast<const ThaiTexts *>(sqlite3_user_data(context));
    answer(context, texts.value(textOf(values[0]) + u'.' + textOf(values[1])).value(textOf(values[2])));
}

constexpr int Pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;

/** A function that looks things up in `kept`, which goes away with it. */
template <typename Kept>
void addLookUp(Connection &connection, const char *name, int arguments, std::unique_ptr<Kept> kept,
    void (*call)(sqlite3_context *, int, sqlite3_value **))
{
    sqlite3_create_function_v2(connection.native(), name, arguments, Pure, kept.release(), call, nullptr, nullptr,
        [](void *owned) { delete static_cast<Kept *>(owned); });
}

Result<> addThai(Connection &connection)
{
    auto texts = std::make_unique<ThaiTexts>();
    const Result<> read = connection.forEach(u"SELECT table_name, column_name, text_en, text_th FROM translation"_s, {},
        [&texts](const Row &row) { (*texts)[row.text(0) + u'.' + row.text(1)].insert(row.text(2), row.text(3)); });
    if (read)
        addLookUp(connection, "thai", 3, std::move(texts), thai);
    return read;
}

Result<> addFunctions(Connection &connection)
{
    sqlite3_create_function(connection.native(), "concat_lines", -1, Pure, nullptr, concatLines, nullptr, nullptr);
    Result<FurtherTexts> further = FurtherTexts::readFrom(connection);
    if (!further)
        return tl::unexpected(further.error());
    addLookUp(connection, "folded_lines", 1, std::make_unique<FurtherTexts>(std::move(*further)), foldLines);
    return addThai(connection);
}

/** The statements of data/search, each of which gives the rows of one kind. */
Result<QStringList> statements()
{
    QStringList all;
    const QDir folder(u":/search"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Unreadable, file.errorString(), file.fileName());
        all += QString::fromUtf8(file.readAll()).split(u"\n;\n"_s, Qt::SkipEmptyParts);
    }
    return all;
}

using SearchRow = QStringList; ///< the columns of Stored

SearchRow rowOf(const Row &row)
{
    SearchRow fields;
    for (int column = 0; column < Columns; ++column)
        fields.append(row.text(column));
    return fields;
}

Result<QList<SearchRow>> derived(Connection &connection)
{
    if (const Result<> added = addFunctions(connection); !added)
        return tl::unexpected(added.error());
    const Result<QStringList> all = statements();
    if (!all)
        return tl::unexpected(all.error());
    QList<SearchRow> rows;
    for (const QString &statement : *all) {
        const Result<> read
            = connection.forEach(Before + statement + After, {}, [&rows](const Row &row) { rows.append(rowOf(row)); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return rows;
}

QString nameOf(const SearchRow &row)
{
    return row.at(0) + u' ' + row.at(1);
}

/** What is to be asked of the index about a row: the beginning of its first name. */
QString beginningOf(const SearchRow &row)
{
    const QString name = row.at(NameColumn).section(u'\n', 0, 0);
    return QString(u'"' + QString(name).remove(u'"').first(std::min(LettersAsked, name.size())) + u'"');
}

Result<QStringList> lostNames(Connection &connection, const QList<SearchRow> &rows)
{
    QStringList lost;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).at(NameColumn).section(u'\n', 0, 0).size() < 3)
            continue; // shorter than what the index holds
        const Result<qint64> found = connection.number(FoundByName, {beginningOf(rows.at(i)), i + 1});
        if (!found)
            return tl::unexpected(found.error());
        if (*found != 1)
            lost.append(Words::tr("search_index: %1 is not found by its name.").arg(nameOf(rows.at(i))));
    }
    return lost;
}

} // namespace

Result<> fillSearchIndex(Connection &connection)
{
    if (const Result<> added = addFunctions(connection); !added)
        return added;
    const Result<QStringList> all = statements();
    if (!all)
        return tl::unexpected(all.error());
    for (const QString &statement : *all) {
        if (const Result<> filled = connection.run(Insert + Before + statement + After); !filled)
            return filled;
    }
    return connection.runScript("INSERT INTO search_index (search_index) VALUES ('rebuild');"
                                "INSERT INTO search_index (search_index) VALUES ('optimize');");
}

Result<QStringList> searchIndexFaults(Connection &connection)
{
    const Result<QList<SearchRow>> expected = derived(connection);
    const Result<QList<SearchRow>> found = connection.read<SearchRow>(Stored, {}, rowOf);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    QStringList faults;
    if (expected->size() != found->size())
        faults.append(
            Words::tr("search_text: %1 rows, but the facts give %2.").arg(found->size()).arg(expected->size()));
    for (qsizetype i = 0; i < std::min(expected->size(), found->size()); ++i) {
        if (expected->at(i) != found->at(i))
            faults.append(Words::tr("search_text: row %1 is not what the facts give for %2.")
                              .arg(i + 1)
                              .arg(nameOf(expected->at(i))));
    }
    if (!faults.isEmpty())
        return faults;
    return lostNames(connection, *found);
}

} // namespace atlas
