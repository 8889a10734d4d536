// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figuredesk.h"

#include "ui/widgets/figurebearer.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QWidget>

namespace atlas
{

namespace
{

/** Keys that go from one thing to the next; the letters of shortcuts do not. */
bool movesTheFocus(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

FigureDesk::FigureDesk(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

std::optional<FigureRef> FigureDesk::meant() const
{
    const QWidget *focused = QApplication::focusWidget();
    const bool isOurs = focused && focused->window() == &m_window;
    const auto byKeys = isOurs ? figureAskedIn(focused) : std::nullopt;
    const auto byPointer = figureUnder(m_window, QCursor::pos());
    if (m_pointerWasLast)
        return byPointer ? byPointer : byKeys;
    return byKeys ? byKeys : byPointer;
}

bool FigureDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        m_pointerWasLast = true;
    else if (event->type() == QEvent::KeyPress && movesTheFocus(*static_cast<QKeyEvent *>(event)))
        m_pointerWasLast = false;
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
