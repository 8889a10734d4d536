// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/archiverows.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

QList<FactRow> archiveRows(Archive &archive, const QString &table)
{
    return placeRows(archive, table) + projectRows(archive, table) + networkRows(archive, table)
        + wordRows(archive, table);
}

QString cell(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

QString cell(int value)
{
    return QString::number(value);
}

QString cell(double value)
{
    return QString::number(value, 'g', 15);
}

QString cell(std::optional<int> value)
{
    return value ? cell(*value) : QString();
}

QString cell(Confidence value)
{
    return word(value, {{Confidence::Sourced, u"sourced"_s}, {Confidence::Recalled, u"recalled"_s}});
}

QString cell(ProjectStatus value)
{
    return word(value,
        {{ProjectStatus::Planning, u"planning"_s}, {ProjectStatus::Ongoing, u"ongoing"_s},
            {ProjectStatus::Completed, u"completed"_s}, {ProjectStatus::Unresolved, u"unresolved"_s},
            {ProjectStatus::Reported, u"reported"_s}});
}

QString cell(const QStringList &ids)
{
    return ids.join(u';');
}

QString cell(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = QString::number(date->year);
    if (date->month)
        text += u'-' + two(*date->month);
    return date->day ? text + u'-' + two(*date->day) : text;
}

QString cell(const LocalizedText &english)
{
    return english.en;
}

void put(FactRow &row, const QString &stem, const LocalizedText &text)
{
    row[stem + u"_en"_s] = text.en;
    row[stem + u"_th"_s] = text.th;
    putOthers(row, stem, text);
}

void putOthers(FactRow &row, const QString &stem, const LocalizedText &text)
{
    for (const auto &[language, words] : text.others.asKeyValueRange())
        row[stem + u'_' + language.tag()] = words;
}

} // namespace atlas::test
