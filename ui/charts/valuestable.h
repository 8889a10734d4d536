// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace atlas
{

class TableView;
struct Theme;

/** A table that stands in place of the drawing of a chart. Keys that are the chart's go to the chart. */
class ValuesTable : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesTable(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    /** The drawing is wanted back. */
    void closed();
    /** The values are wanted on the clipboard. */
    void copyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] TableView &table() { return *m_table; }

private:
    TableView *m_table;
};

} // namespace atlas
