// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"

#include <QObject>

#include <optional>

class QWidget;

namespace atlas
{

/**
 * Knows which figure is meant when the window is asked who says so: that under the pointer where the pointer was used
 * last, that of the keyboard where a key was; else the other of the two.
 */
class FigureDesk final : public QObject
{
    Q_OBJECT

public:
    explicit FigureDesk(QWidget &window);

    /** Empty where nothing that shows figures is meant. */
    [[nodiscard]] std::optional<FigureRef> meant() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    bool m_pointerWasLast = false;
};

} // namespace atlas
