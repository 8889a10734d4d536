// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frametimer.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace atlas::bench
{

namespace
{

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double Samples::median() const
{
    if (m_times.isEmpty())
        return 0;
    QList<double> sorted = m_times;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

double Samples::worst() const
{
    return m_times.isEmpty() ? 0 : std::ranges::max(m_times);
}

FrameTimer::FrameTimer()
{
    QCoreApplication::instance()->installEventFilter(this);
}

FrameTimer::~FrameTimer() = default;

double FrameTimer::frame(const std::function<void()> &input)
{
    m_paints = 0;
    const double usedBefore = processorTime();
    m_timer.start();
    input();
    // The paint is a posted event; a change of language posts others first, whose updates come a turn later.
    for (int turn = 0, before = -1; turn < 4 && before != m_paints; ++turn) {
        before = m_paints;
        QCoreApplication::processEvents();
    }
    m_processorTime = processorTime() - usedBefore;
    return m_paints > 0 ? m_lastPaint : milliseconds(m_timer);
}

double FrameTimer::lastPaintWithin(int limit)
{
    m_paints = 0;
    m_lastPaint = 0;
    m_timer.start();
    QEventLoop loop;
    QTimer::singleShot(limit, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    return m_lastPaint;
}

bool FrameTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest || !watched->isWidgetType())
        return false;
    // The whole of a frame happens in the handling of this one event: painting of all widgets, then the flush.
    watched->event(event);
    ++m_paints;
    m_lastPaint = milliseconds(m_timer);
    return true;
}

Reference::Reference(QSize size)
    : m_source(size, QImage::Format_ARGB32_Premultiplied)
    , m_target(size, QImage::Format_ARGB32_Premultiplied)
{
    m_target.fill(Qt::white);
}

double Reference::once()
{
    QElapsedTimer timer;
    timer.start();
    m_source.fill(QColor(40, 90, 160, 200));
    QPainter painter(&m_target);
    painter.drawImage(0, 0, m_source);
    painter.end();
    return milliseconds(timer);
}

double processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

} // namespace atlas::bench
