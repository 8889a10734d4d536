// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{

/** Why a row of a table file is refused, and where. Line and column count from 1; 0 means the file as a whole. */
struct RowProblem
{
    QString file;
    int line = 0;
    int column = 0;
    QString columnName; ///< empty where the fault is not one column's
    QString reason;

    /** "city.csv:3:41: latitude: must lie between -90 and 90, not 95" */
    [[nodiscard]] QString toString() const;
    bool operator==(const RowProblem &) const = default;
};

/** All problems of a run. The first ones are kept, the rest only counted, so that a wrong file cannot flood a screen.
 */
class RowProblems
{
public:
    static constexpr qsizetype Most = 200;

    void add(const RowProblem &problem);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] const QList<RowProblem> &kept() const { return m_kept; }
    /** One line a problem, in the order of file, line and column; at the end how many more there are. */
    [[nodiscard]] QStringList lines() const;

private:
    QList<RowProblem> m_kept;
    qsizetype m_count = 0;
};

} // namespace atlas
