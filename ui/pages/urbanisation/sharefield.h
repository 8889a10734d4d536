// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/numberbox.h"

#include <QElapsedTimer>

namespace atlas
{

/** Where any share is typed or stepped to. A key or an arrow that is held, and a burst of the wheel, are one gesture.
 */
class ShareField final : public NumberBox
{
    Q_OBJECT

public:
    explicit ShareField(QWidget *parent = nullptr);

    /** Shows a share without saying so; tenths of a per cent, 1 to 1000. */
    void setShare(int tenths);

Q_SIGNALS:
    /** A person set a share; `goesOn` where it is one gesture with the share before. */
    void shareSet(int tenths, bool goesOn);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_goesOn = false; ///< something was set in this gesture
    QElapsedTimer m_sinceWheel; ///< turns close together are one gesture
};

} // namespace atlas
