// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/confidence.h"
#include "app/model/localizedtext.h"

#include <QByteArray>
#include <QDate>
#include <QGeoCoordinate>
#include <QHash>
#include <QLatin1String>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace atlas
{

class Row;

/** The Thai of what a table gives in English only, by the name of its column, then by the English. */
using Translations = QHash<QString, QHash<QString, QString>>;

/**
 * A row whose cells are asked for by the names of their columns, so that no two can be mistaken for each other. Valid
 * only as long as the row. To ask for a column that is not there is a mistake in the program.
 */
class Record
{
public:
    /** All of it outlives the record. */
    Record(const Row &row, const QList<QByteArray> &columns, const Translations &translations)
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
    /** The columns `stem`_en and `stem`_th. */
    [[nodiscard]] LocalizedText pair(QLatin1String stem) const;
    [[nodiscard]] LocalizedText pair(QLatin1String english, QLatin1String thai) const;
    /** A column that is English only, with its Thai as the edition has it; no Thai where it has none. */
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
    [[nodiscard]] int indexOf(QLatin1String name, QLatin1String suffix = {}) const;
    [[nodiscard]] int placeAmong(QLatin1String column, std::initializer_list<QLatin1String> words) const;

    const Row &m_row;
    const QList<QByteArray> &m_columns;
    const Translations &m_translations;
};

} // namespace atlas
