// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagearea.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{

namespace
{

constexpr auto RunEnds = 400ms; ///< after the last turn of the wheel
constexpr int Settles = 3; ///< as often a page may change its mind about its height after a change of its width
constexpr int LineStep = 24; ///< pixels an arrow key scrolls

} // namespace

PageArea::PageArea(QWidget &page, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"pageArea"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(&page);
    page.setAutoFillBackground(false); // the window paints the ground
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(LineStep);
    m_run.setSingleShot(true);
    m_run.setInterval(RunEnds);
    connect(&m_run, &QTimer::timeout, this, &PageArea::endRun);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, spacing::Medium); // what is clicked is in sight, and stays where it is
    });
}

bool PageArea::scrollByKey(const QKeyEvent &event)
{
    using Action = QAbstractSlider::SliderAction;
    static const QHash<int, Action> actions{{Qt::Key_PageUp, Action::SliderPageStepSub},
        {Qt::Key_PageDown, Action::SliderPageStepAdd}, {Qt::Key_Up, Action::SliderSingleStepSub},
        {Qt::Key_Down, Action::SliderSingleStepAdd}, {Qt::Key_Home, Action::SliderToMinimum},
        {Qt::Key_End, Action::SliderToMaximum}};
    QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() == 0 || event.modifiers() != Qt::NoModifier || !actions.contains(event.key()))
        return false;
    bar->triggerAction(actions[event.key()]);
    return true;
}

/** At once, so that the first picture is right: a page of another width can need another height. */
void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    for (int i = 0; i < Settles; ++i) {
        QEvent request(QEvent::LayoutRequest);
        QScrollArea::event(&request);
    }
}

void PageArea::wheelEvent(QWheelEvent *event)
{
    QScrollArea::wheelEvent(event);
    if (verticalScrollBar()->maximum() == 0)
        return;
    if (!m_run.isActive())
        qApp->installEventFilter(this);
    m_run.start();
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isRun = event->type() == QEvent::Wheel && m_run.isActive();
    const auto *part = isRun ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!part || !widget()->isAncestorOf(part))
        return QScrollArea::eventFilter(watched, event);
    QCoreApplication::sendEvent(verticalScrollBar(), event);
    m_run.start();
    event->accept();
    return true;
}

void PageArea::endRun()
{
    qApp->removeEventFilter(this);
}

} // namespace atlas
