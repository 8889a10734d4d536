// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QColor;
class QTableView;

namespace atlas
{

class ElidedLabel;

/** Says in a table whose filter leaves no row that there is none. */
class NothingFound final
{
    Q_DECLARE_TR_FUNCTIONS(atlas::NothingFound)

public:
    /** The table lives longer. */
    explicit NothingFound(QTableView &table);

    void setColour(const QColor &colour);
    /** What was typed into the filter of the table, once its rows are those that are left; also for another language.
     */
    void follow(const QString &typed);

private:
    QTableView &m_table;
    ElidedLabel *m_words;
};

} // namespace atlas
