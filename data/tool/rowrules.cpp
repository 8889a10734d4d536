// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/rowrules.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 40;
    return u'“' + (text.size() > longest ? text.first(longest) + u'…' : text) + u'”';
}

QString plainNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/** The whole text as a number; from_chars would also take "nan", "inf" and nothing but a beginning. */
template <typename Number>
std::optional<Number> parse(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    const bool isPlain = std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < 128 && (c.isDigit() || u"+-.eE"_s.contains(c)); });
    Number number{};
    const auto [end, error] = std::from_chars(bytes.begin(), bytes.end(), number);
    if (!isPlain || error != std::errc() || end != bytes.end())
        return std::nullopt;
    return number;
}

tl::expected<QVariant, QString> toReal(const QString &text)
{
    const std::optional<double> number = parse<double>(text);
    if (!number || !std::isfinite(*number))
        return tl::unexpected(u"must be a number, not %1"_s.arg(quoted(text)));
    return *number;
}

tl::expected<QVariant, QString> toInteger(const QString &text)
{
    const std::optional<qint64> number = parse<qint64>(text);
    if (!number)
        return tl::unexpected(u"must be a whole number, not %1"_s.arg(quoted(text)));
    return QVariant::fromValue(*number);
}

void examineReference(const ColumnFormat &column, const QString &text, const KnownKeys &keys,
    const std::function<void(const QString &)> &object)
{
    const QStringList ids = column.isList ? text.split(u';') : QStringList(text);
    for (const QString &id : ids) {
        if (!keys.has(column.refersTo, id))
            object(u"there is no %1 %2"_s.arg(column.refersTo, quoted(id)));
    }
}

/** The table a subject_type of `conflict` points into. */
QString subjectTable(const QString &type)
{
    return type == "country"_L1 || type == "region"_L1 ? u"entity"_s : type;
}

QString fillIn(QString reason, const QString &value)
{
    static const QRegularExpression leadingYear(u"^\\d{1,4}"_s);
    const int year = leadingYear.match(value).captured().toInt();
    const bool namesValue = reason.contains("{value}"_L1);
    reason.replace("{value-543}"_L1, QString::number(year - 543)).replace("{value}"_L1, value);
    return namesValue || value.isEmpty() ? reason : QString(reason + u", not "_s + quoted(value));
}

Objection duplicateOf(const TableFormat &table, const QStringList &row, const QString &columns)
{
    QStringList key;
    qsizetype last = 0;
    for (const QString &part : columns.split(u", "_s)) {
        last = table.indexOf(part.section(u'.', 1));
        key.append(row.at(last));
    }
    const QString what = key.size() == 1 ? u"%1 is given twice"_s : u"two values for one key (%1)"_s;
    return {last, what.arg(key.size() == 1 ? quoted(key.constFirst()) : key.join(u", "_s))};
}

/** The rules of single tables. */
class RowExaminer
{
public:
    RowExaminer(const TableFormat &table, const QStringList &row, const KnownKeys &keys,
        const std::function<void(const Objection &)> &object)
        : m_table(table)
        , m_row(row)
        , m_keys(keys)
        , m_object(object)
    {
    }

    void run() const
    {
        if (m_table.name == "observation"_L1)
            examineValue();
        else if (m_table.name == "conflict"_L1)
            examineSubject();
        else if (m_table.name == "network_stat"_L1)
            examineScope();
        else if (m_table.name == "translation"_L1)
            examineTranslation();
    }

private:
    [[nodiscard]] QString field(QLatin1String name) const { return m_row.at(m_table.indexOf(QString(name))); }
    void objectTo(QLatin1String name, const QString &why) const { m_object({m_table.indexOf(QString(name)), why}); }

    void examineValue() const
    {
        const std::optional<ValidRange> range = m_keys.rangeOf(field("indicator_id"_L1));
        const double value = field("value"_L1).toDouble();
        if (range && (value < range->min || value > range->max))
            objectTo("value"_L1,
                u"must lie between %1 and %2 for %3, not %4"_s.arg(plainNumber(range->min), plainNumber(range->max),
                    field("indicator_id"_L1), quoted(field("value"_L1))));
    }

    void examineSubject() const
    {
        const QString type = field("subject_type"_L1);
        if (!m_keys.has(subjectTable(type), field("subject_id"_L1)))
            objectTo("subject_id"_L1, u"there is no %1 %2"_s.arg(type, quoted(field("subject_id"_L1))));
    }

    void examineScope() const
    {
        const QString scope = field("scope"_L1);
        if (scope != "network"_L1 && !m_keys.has(u"state"_s, scope) && !m_keys.has(u"area"_s, scope))
            objectTo("scope"_L1, u"must be network, a state_id or an area_id, not %1"_s.arg(quoted(scope)));
    }

    void examineTranslation() const
    {
        const QString table = field("table_name"_L1);
        const QString column = field("column_name"_L1);
        const QString text = field("text_en"_L1);
        if (!isEnglishColumn(table, column))
            objectTo("column_name"_L1, u"%1.%2 is no column whose texts are translated"_s.arg(table, column));
        else if (!m_keys.hasText(table, column, text))
            objectTo("text_en"_L1, u"no row of %1 has this %2 any more: %3"_s.arg(table, column, quoted(text)));
    }

    const TableFormat &m_table;
    const QStringList &m_row;
    const KnownKeys &m_keys;
    const std::function<void(const Objection &)> &m_object;
};

} // namespace

tl::expected<QVariant, QString> toValue(const ColumnFormat &column, const QString &text)
{
    if (text.isEmpty()) {
        if (column.required)
            return tl::unexpected(u"must not be empty"_s);
        return QVariant();
    }
    switch (column.type) {
    case ColumnFormat::Type::Integer:
        return toInteger(text);
    case ColumnFormat::Type::Real:
        return toReal(text);
    case ColumnFormat::Type::Text:
        break;
    }
    return text;
}

void examineRow(const TableFormat &table, const QStringList &row, const KnownKeys &keys,
    const std::function<void(const Objection &)> &object)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!table.columns.at(i).refersTo.isEmpty() && !row.at(i).isEmpty())
            examineReference(table.columns.at(i), row.at(i), keys, [&](const QString &why) { object({i, why}); });
    }
    RowExaminer(table, row, keys, object).run();
}

Objection objectionOf(const TableFormat &table, const QStringList &row, const QString &sqliteMessage)
{
    constexpr auto check = "CHECK constraint failed: "_L1;
    constexpr auto unique = "UNIQUE constraint failed: "_L1;
    if (sqliteMessage.startsWith(unique))
        return duplicateOf(table, row, sqliteMessage.mid(unique.size()));
    if (sqliteMessage.startsWith(check)) {
        const QString name = sqliteMessage.mid(check.size());
        const qsizetype column = table.indexOf(name.section(u": "_s, 0, 0));
        if (column >= 0)
            return {column, fillIn(name.section(u": "_s, 1), row.at(column))};
    }
    return {0, sqliteMessage};
}

} // namespace atlas
