// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSize>

#include <functional>

namespace atlas::bench
{

/** Times of many frames, in milliseconds. */
class Samples
{
public:
    void add(double milliseconds) { m_times.append(milliseconds); }
    [[nodiscard]] qsizetype count() const { return m_times.size(); }
    /** One after the other. */
    [[nodiscard]] const QList<double> &all() const { return m_times; }
    /** 0 where there are none, as with worst(). */
    [[nodiscard]] double median() const;
    [[nodiscard]] double worst() const;

private:
    QList<double> m_times;
};

/** Times what a person waits for: from an input until the last widget it concerns is painted and flushed. */
class FrameTimer final : public QObject
{
    Q_OBJECT

public:
    /** Watches every paint of the program while it lives. */
    FrameTimer();
    ~FrameTimer() override;

    /** How long `input` and the frame after it took, in milliseconds. */
    double frame(const std::function<void()> &input);
    /** Whether the last frame painted anything. */
    [[nodiscard]] bool hasPainted() const { return m_paints > 0; }
    /** Processor time the last frame used: what it would have taken on a machine that does nothing else. */
    [[nodiscard]] double lastFrameProcessorTime() const { return m_processorTime; }
    /** Lets the event loop run so long and tells when its last paint was over, in milliseconds; 0 without one. */
    double lastPaintWithin(int milliseconds);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_paints = 0;
    QElapsedTimer m_timer;
    double m_lastPaint = 0;
    double m_processorTime = 0;
};

/** The unit of work that frames are compared with in the same run: a window-sized picture filled and copied. */
class Reference
{
public:
    explicit Reference(QSize size);

    /** One unit, in milliseconds. */
    double once();

private:
    QImage m_source;
    QImage m_target;
};

/** Processor time this process has used so far, in milliseconds. */
[[nodiscard]] double processorTime();

} // namespace atlas::bench
