// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/shell/actions.h"

#include <QMenuBar>

namespace atlas
{

/** The menus of the window as words in a line of other things. It is as wide as its words and paints no ground. */
class MenuStrip final : public QMenuBar
{
    Q_OBJECT

public:
    /** Fills itself and its menus from the table of the actions, which outlive it. */
    explicit MenuStrip(const Actions &actions, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    [[nodiscard]] QMenu &menu(Menu menu) const { return *m_menus[menu]; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leave();

    QHash<Menu, QMenu *> m_menus;
    Appearance m_appearance;
};

} // namespace atlas
