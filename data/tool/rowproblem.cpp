// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/rowproblem.h"

using namespace Qt::StringLiterals;

namespace atlas
{

QString RowProblem::toString() const
{
    QString place = file;
    if (line > 0)
        place += u":%1:%2"_s.arg(line).arg(column);
    const QString what = columnName.isEmpty() ? reason : QString(columnName + u": "_s + reason);
    return place + u": "_s + what;
}

void RowProblems::add(const RowProblem &problem)
{
    ++m_count;
    if (m_kept.size() < Most)
        m_kept.append(problem);
}

QStringList RowProblems::lines() const
{
    QStringList lines;
    for (const RowProblem &problem : m_kept)
        lines.append(problem.toString());
    if (m_count > m_kept.size())
        lines.append(u"… and %1 more"_s.arg(m_count - m_kept.size()));
    return lines;
}

} // namespace atlas
