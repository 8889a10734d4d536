// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QWidget>

namespace atlas
{

class TableView;

/** A table that stands in place of a picture, until Esc or T asks for the picture again. Who has it fills it. */
class PictureTable : public QWidget
{
    Q_OBJECT

public:
    /** `name` is the object name of the table, which takes the keyboard. */
    PictureTable(const QString &name, QWidget *picture);

    void setAppearance(const Appearance &appearance);

Q_SIGNALS:
    /** The picture is wanted back. */
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] TableView &table() const { return *m_table; }

private:
    TableView *m_table;
};

} // namespace atlas
