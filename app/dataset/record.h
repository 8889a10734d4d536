// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/confidence.h"
#include "app/model/localizedtext.h"

#include <QByteArray>
#include <QDate>
#include <QGeoCoordinate>
#include <QLatin1String>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace atlas
{

class Row;
class Translations;

/** The columns of an answer by their names, and which of them are of further languages. */
class RecordColumns
{
public:
    /** Of a further language, by their places. */
    struct Further
    {
        int thai = 0; ///< the column it stands beside
        int column = 0;
        Language language;
    };

    RecordColumns() = default;
    explicit RecordColumns(const QList<QByteArray> &names);

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /** The place of the column `name` + `suffix`; cheapest where columns are asked for in their order. */
    [[nodiscard]] int indexOf(QLatin1String name, QLatin1String suffix = {}) const;
    [[nodiscard]] const QList<Further> &further() const { return m_further; } ///< none in most editions

private:
    QList<QByteArray> m_names;
    QList<Further> m_further;
    mutable qsizetype m_next = 0; ///< behind the column that was found last
};

/**
 * A row whose cells are asked for by the names of their columns, so that no two can be mistaken for each other. Valid
 * only as long as the row. To ask for a column that is not there is a mistake in the program.
 */
class Record
{
public:
    /** All of it outlives the record. */
    Record(const Row &row, const RecordColumns &columns, Translations &translations)
        : m_row(row)
        , m_columns(columns)
        , m_translations(translations)
    {
    }

    [[nodiscard]] bool isNull(QLatin1String column) const;
    [[nodiscard]] QString text(QLatin1String column) const; ///< empty for NULL
    [[nodiscard]] int integer(QLatin1String column) const; ///< 0 for NULL
    [[nodiscard]] std::optional<int> maybeInteger(QLatin1String column) const;
    [[nodiscard]] double real(QLatin1String column) const; ///< 0 for NULL
    [[nodiscard]] bool flag(QLatin1String column) const;
    [[nodiscard]] std::optional<QDate> date(QLatin1String column) const; ///< of YYYY-MM-DD
    [[nodiscard]] QStringList ids(QLatin1String column) const; ///< of a list joined by ";"; empty for NULL
    /** The columns `stem`_en and `stem`_th, with those of further languages that stand beside them. */
    [[nodiscard]] LocalizedText pair(QLatin1String stem) const;
    [[nodiscard]] LocalizedText pair(QLatin1String english, QLatin1String thai) const;
    /** A column that is English only, with its Thai and its words of further languages as the edition has them. */
    [[nodiscard]] LocalizedText translated(QLatin1String column) const;
    [[nodiscard]] QGeoCoordinate coordinate() const; ///< of the columns latitude and longitude
    [[nodiscard]] Confidence confidence(QLatin1String column = QLatin1String("confidence")) const;

    /** The value of an enum whose values stand in the order of these words; the schema allows no other word. */
    template <typename Enum>
    [[nodiscard]] Enum choice(QLatin1String column, std::initializer_list<QLatin1String> words) const
    {
        return static_cast<Enum>(placeAmong(column, words));
    }

private:
    [[nodiscard]] LocalizedText localized(int english, int thai) const;
    [[nodiscard]] int placeAmong(QLatin1String column, std::initializer_list<QLatin1String> words) const;

    const Row &m_row;
    const RecordColumns &m_columns;
    Translations &m_translations;
};

} // namespace atlas
