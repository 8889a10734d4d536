// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Is this file an edition, can this program read it, and is everything in it sound?
#pragma once

#include "app/model/language.h"
#include "app/model/result.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QStringList>

namespace atlas
{

class Connection;

/**
 * Reads the first bytes of a database, before SQLite sees them: says so when `bytes` (of which the first hundred are
 * enough) are no database, torn (`size` is what there is), of another program, of a newer format, or not at rest.
 * `name` is what the sentence calls it.
 */
[[nodiscard]] Result<> inspectEdition(const QString &name, QByteArrayView bytes, qint64 size);

/** The same for a file, which must exist and must not have an unfinished change beside it. */
[[nodiscard]] Result<> inspectEditionFile(const QString &path);

/** What differs between the tables of this database and those of the format; empty when nothing does. Columns of
 * further languages (furthercolumns.h) are no difference. */
[[nodiscard]] Result<QStringList> schemaDifferences(Connection &connection);

struct EditionReport
{
    struct Count
    {
        QString table;
        qint64 rows = 0;
    };

    QString number;
    QString date;
    QStringList problems; ///< one sentence each; empty for a sound edition
    QList<Count> counts;
    qint64 translationsToReview = 0; ///< of the texts that the tables give in English only
    QMap<Language, qint64> furtherTexts; ///< how many texts it has in each language that it has columns of
    QStringList untranslated; ///< "table.column: text" of those that a Thai reader meets in English; no problem
};

/**
 * Everything that can be wrong with an open edition: schema, pages and constraints, references, lists of ids, values
 * outside the range of their indicator; where all that is sound, also what is searched. Takes as long as reading the
 * whole file. SQLite forgets CHECK constraints of a file that it opens for reading only, so they are looked at only
 * when the connection was opened in place.
 */
[[nodiscard]] EditionReport checkEdition(Connection &connection);

/** Reads the file into memory, looks at its header and at everything in it; the error says why that is not possible. */
[[nodiscard]] Result<EditionReport> checkEditionFile(const QString &path);

} // namespace atlas
