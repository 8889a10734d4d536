// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace atlas
{

/** Times the phases of a start, from the first line of main. */
class StartupClock
{
public:
    StartupClock();

    /** The phase that ends now. */
    void mark(const QString &phase);
    /** `{"phases": {…ms each…}, "firstPaintMs": …, "completeMs": …, "residentMiB": …}` */
    [[nodiscard]] QByteArray toJson() const;

private:
    struct Mark
    {
        QString phase;
        qint64 nanoseconds; ///< since the start
    };

    QElapsedTimer m_timer;
    QList<Mark> m_marks;
};

/** The phases that the report names besides what leads up to them. */
inline const QString FirstPaintPhase = QStringLiteral("firstPaint");
inline const QString CompletePhase = QStringLiteral("complete");

/** The memory of this process that lies in RAM, in MiB; 0 where the system does not tell. */
[[nodiscard]] double residentMiB();

} // namespace atlas
