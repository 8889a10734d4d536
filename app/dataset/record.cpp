// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/record.h"

#include "app/dataset/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

bool Record::isNull(QLatin1String column) const
{
    return m_row.isNull(indexOf(column));
}

QString Record::text(QLatin1String column) const
{
    return m_row.text(indexOf(column));
}

int Record::integer(QLatin1String column) const
{
    return static_cast<int>(m_row.integer(indexOf(column)));
}

std::optional<int> Record::maybeInteger(QLatin1String column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

double Record::real(QLatin1String column) const
{
    return m_row.real(indexOf(column));
}

bool Record::flag(QLatin1String column) const
{
    return integer(column) == 1;
}

std::optional<QDate> Record::date(QLatin1String column) const
{
    return isNull(column) ? std::nullopt : std::optional(QDate::fromString(text(column), Qt::ISODate));
}

QStringList Record::ids(QLatin1String column) const
{
    return text(column).split(u';', Qt::SkipEmptyParts);
}

LocalizedText Record::pair(QLatin1String stem) const
{
    return {m_row.text(indexOf(stem, "_en"_L1)), m_row.text(indexOf(stem, "_th"_L1))};
}

LocalizedText Record::pair(QLatin1String english, QLatin1String thai) const
{
    return {text(english), text(thai)};
}

LocalizedText Record::translated(QLatin1String column) const
{
    const QString english = text(column);
    return {english, m_translations.value(QString(column)).value(english)};
}

QGeoCoordinate Record::coordinate() const
{
    return QGeoCoordinate(real("latitude"_L1), real("longitude"_L1));
}

Confidence Record::confidence(QLatin1String column) const
{
    return choice<Confidence>(column, {"sourced"_L1, "recalled"_L1});
}

int Record::indexOf(QLatin1String name, QLatin1String suffix) const
{
    const auto isIt = [&](const QByteArray &column) {
        return column.size() == name.size() + suffix.size() && column.startsWith(QByteArrayView(name))
            && column.endsWith(QByteArrayView(suffix));
    };
    const auto found = std::ranges::find_if(m_columns, isIt);
    Q_ASSERT_X(found != m_columns.end(), "Record", name.data());
    return static_cast<int>(std::distance(m_columns.begin(), found));
}

int Record::placeAmong(QLatin1String column, std::initializer_list<QLatin1String> words) const
{
    const QString word = text(column);
    const auto found = std::ranges::find(words, word);
    Q_ASSERT_X(found != words.end(), "Record", qPrintable(word));
    return found == words.end() ? 0 : static_cast<int>(std::distance(words.begin(), found));
}

} // namespace atlas
