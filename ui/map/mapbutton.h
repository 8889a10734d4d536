// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QAbstractButton>

namespace atlas
{

/** A small button that lies on the map: nearer, farther, all of it, the legend; on the legend it is a bare sign. */
class MapButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Sign { Nearer, Farther, Whole, Legend, Fold };

    explicit MapButton(Sign sign, QWidget *parent = nullptr);
    void setSign(Sign sign);
    void setScheme(Appearance::Scheme scheme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Sign m_sign;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
