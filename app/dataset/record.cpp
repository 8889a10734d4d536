// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/record.h"

#include "app/dataset/connection.h"
#include "app/dataset/furthercolumns.h"
#include "app/dataset/translations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

RecordColumns::RecordColumns(const QList<QByteArray> &names)
    : m_names(names)
{
    QStringList columns;
    for (const QByteArray &name : names)
        columns.append(QString::fromUtf8(name));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (const auto further = furtherColumn(columns.at(i), columns))
            m_further.append({int(columns.indexOf(further->thai)), int(i), further->language});
    }
}

int RecordColumns::indexOf(QLatin1String name, QLatin1String suffix) const
{
    const auto isIt = [&](const QByteArray &column) {
        return column.size() == name.size() + suffix.size() && std::equal(name.begin(), name.end(), column.begin())
            && std::equal(suffix.begin(), suffix.end(), column.begin() + name.size());
    };
    const auto behind = m_names.begin() + m_next;
    auto found = std::find_if(behind, m_names.end(), isIt);
    if (found == m_names.end()) {
        found = std::find_if(m_names.begin(), behind, isIt);
        Q_ASSERT_X(found != behind, "RecordColumns", name.data());
        if (found == behind)
            return int(m_names.size()); // no column, which SQLite reads as NULL
    }
    const auto place = std::distance(m_names.begin(), found);
    m_next = place + 1;
    return int(place);
}

bool Record::isNull(QLatin1String column) const
{
    return m_row.isNull(m_columns.indexOf(column));
}

QString Record::text(QLatin1String column) const
{
    return m_row.text(m_columns.indexOf(column));
}

int Record::integer(QLatin1String column) const
{
    return static_cast<int>(m_row.integer(m_columns.indexOf(column)));
}

std::optional<int> Record::maybeInteger(QLatin1String column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

double Record::real(QLatin1String column) const
{
    return m_row.real(m_columns.indexOf(column));
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
    const int english = m_columns.indexOf(stem, "_en"_L1);
    return localized(english, m_columns.indexOf(stem, "_th"_L1));
}

LocalizedText Record::pair(QLatin1String english, QLatin1String thai) const
{
    const int place = m_columns.indexOf(english);
    return localized(place, m_columns.indexOf(thai));
}

LocalizedText Record::translated(QLatin1String column) const
{
    return m_translations.of(column, text(column));
}

QGeoCoordinate Record::coordinate() const
{
    return QGeoCoordinate(real("latitude"_L1), real("longitude"_L1));
}

Confidence Record::confidence(QLatin1String column) const
{
    return choice<Confidence>(column, {"sourced"_L1, "recalled"_L1});
}

LocalizedText Record::localized(int english, int thai) const
{
    LocalizedText text{m_row.text(english), m_row.text(thai)};
    for (const RecordColumns::Further &further : m_columns.further()) {
        if (further.thai == thai && !m_row.isNull(further.column))
            text.others.insert(further.language, m_row.text(further.column));
    }
    return text;
}

int Record::placeAmong(QLatin1String column, std::initializer_list<QLatin1String> words) const
{
    const QString word = text(column);
    const auto found = std::ranges::find(words, word);
    Q_ASSERT_X(found != words.end(), "Record", qPrintable(word));
    return found == words.end() ? 0 : static_cast<int>(std::distance(words.begin(), found));
}

} // namespace atlas
