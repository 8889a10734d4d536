// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startupreport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

double milliseconds(qint64 nanoseconds)
{
    return std::round(double(nanoseconds) / 1e4) / 100;
}

} // namespace

StartupClock::StartupClock()
{
    m_timer.start();
}

void StartupClock::mark(const QString &phase)
{
    m_marks.append({phase, m_timer.nsecsElapsed()});
}

QByteArray StartupClock::toJson() const
{
    QJsonObject phases;
    QJsonObject report;
    qint64 before = 0;
    for (const Mark &mark : m_marks) {
        phases.insert(mark.phase, milliseconds(mark.nanoseconds - before));
        before = mark.nanoseconds;
        if (mark.phase == FirstPaintPhase || mark.phase == CompletePhase)
            report.insert(mark.phase + "Ms"_L1, milliseconds(mark.nanoseconds));
    }
    report.insert(u"phases"_s, phases);
    report.insert(u"residentMiB"_s, std::round(residentMiB() * 10) / 10);
    return QJsonDocument(report).toJson();
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace atlas
