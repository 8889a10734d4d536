// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back: what an Archive read, as rows of the table files, so that every cell can be compared with the facts.
#pragma once

#include "app/dataset/archive.h"

#include "tests/support/facts.h"

#include <QDate>

#include <initializer_list>
#include <utility>

namespace atlas::test
{

/** The rows of a table as the archive gives them back, with every column of the file; empty for an unknown table. */
[[nodiscard]] QList<FactRow> archiveRows(Archive &archive, const QString &table);

[[nodiscard]] QList<FactRow> placeRows(Archive &archive, const QString &table);
[[nodiscard]] QList<FactRow> projectRows(Archive &archive, const QString &table);
[[nodiscard]] QList<FactRow> networkRows(Archive &archive, const QString &table);
[[nodiscard]] QList<FactRow> wordRows(Archive &archive, const QString &table);

/** What the archive gives of the columns that are English only, by "table.column". */
[[nodiscard]] QHash<QString, QList<LocalizedText>> englishTexts(Archive &archive);

template <typename Enum>
[[nodiscard]] QString word(Enum value, std::initializer_list<std::pair<Enum, QString>> words)
{
    for (const auto &[known, text] : words) {
        if (known == value)
            return text;
    }
    return QStringLiteral("?");
}

[[nodiscard]] QString cell(bool value);
[[nodiscard]] QString cell(int value);
[[nodiscard]] QString cell(double value);
[[nodiscard]] QString cell(std::optional<int> value);
[[nodiscard]] QString cell(Confidence value);
[[nodiscard]] QString cell(ProjectStatus value);
[[nodiscard]] QString cell(const QStringList &ids);
[[nodiscard]] QString cell(const std::optional<PartialDate> &date);
/** What the file of the table has: the English. */
[[nodiscard]] QString cell(const LocalizedText &english);

/** Writes `stem`_en, `stem`_th and what there is in further languages. */
void put(FactRow &row, const QString &stem, const LocalizedText &text);
/** Only the last, for a pair of columns whose English has no `_en`. */
void putOthers(FactRow &row, const QString &stem, const LocalizedText &text);

} // namespace atlas::test
