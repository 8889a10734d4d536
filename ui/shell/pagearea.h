// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>

class QKeyEvent;

namespace atlas
{

/**
 * A page in the room that the window has for it: as wide as the room, as high as the room or as its own smallest
 * height, whichever is more. What lies below the edge is scrolled to: by the wheel, by the keys, by the focus.
 *
 * The wheel over a map zooms the map. A run of the wheel that has begun to scroll goes on scrolling, whatever comes
 * under the pointer on the way.
 */
class PageArea final : public QScrollArea
{
    Q_OBJECT

public:
    /** Takes the page as its child. */
    explicit PageArea(QWidget &page, QWidget *parent = nullptr);

    /** Scrolls by a key that no part of the page had use for; false where it is not one, or all is in sight. */
    bool scrollByKey(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void endRun();

    QTimer m_run; ///< runs while the wheel turns
};

} // namespace atlas
