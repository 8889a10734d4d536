// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace atlas::test
{

/** The edition that was built from the facts of the source tree. */
[[nodiscard]] QString builtEdition();

/**
 * A copy of the facts that a test may spoil, with the first thousand observations only, and an empty folder beside it
 * for what is built from them.
 */
class FactsFolder
{
public:
    FactsFolder();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("facts")); }
    [[nodiscard]] QString outFolder() const { return m_folder.filePath(QStringLiteral("out")); }
    [[nodiscard]] QString out() const { return m_folder.filePath(QStringLiteral("out/atlas.sqlite")); }
    [[nodiscard]] QString file(const QString &table) const;

    /** Adds bytes at the end of a table file; returns the line they begin on. */
    int append(const QString &table, const QByteArray &bytes) const;
    void replace(const QString &table, const QByteArray &before, const QByteArray &after) const;
    void write(const QString &table, const QByteArray &bytes) const;
    /** Adds a column at the end: its name in the header, in each line the text for what the line begins with, or none.
     */
    void addColumn(const QString &table, const QByteArray &column, const QMap<QByteArray, QByteArray> &texts) const;
    /** What lies in the folder for results, hidden files too. */
    [[nodiscard]] QStringList results() const;

private:
    QTemporaryDir m_folder;
};

} // namespace atlas::test
