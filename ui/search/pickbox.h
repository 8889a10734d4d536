// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QKeySequence>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace atlas
{

class PickCard;
class PickSource;

/**
 * A card over the dimmed window in which a person types and picks: opened and closed by keys, and closed by a click
 * beside it. While it is open every key is its own. It covers its window, whatever size that takes, and gives the focus
 * back where it was.
 */
class PickBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PickBox(QWidget &window);

    void setAppearance(const Appearance &appearance);
    /** Keys that the box leaves to the actions of the window, which open and close it. */
    void setOpenKeys(const QList<QKeySequence> &keys) { m_openKeys = keys; }

    /** Opens with an empty field; where it is open, offers this instead. */
    void open(PickSource &source);
    void dismiss();
    /** Whether it is open and offers this. */
    [[nodiscard]] bool offers(const PickSource &source) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void coverWindow();
    void takeWindow();
    void placeCard();
    void keepFocus(QWidget *now);
    void giveFocusBack();

    QWidget &m_window;
    PickCard *m_card;
    PickSource *m_source = nullptr;
    QList<QKeySequence> m_openKeys;
    QPointer<QWidget> m_focusBefore;
    QPixmap m_behind; ///< the window as it was when the box opened: nothing is painted behind a key
    Appearance m_appearance;
};

} // namespace atlas
