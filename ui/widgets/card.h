// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QColor>
#include <QWidget>

namespace atlas
{

struct Theme;

/** What sets one card apart from the next. */
struct CardLook
{
    QColor edge; ///< a coloured edge along the top; invalid: none
    bool chosen = false; ///< outlined and tinted in the colour of the edge, or the accent
    bool pointedAt = false;
    bool focused = false;
};

/** Paints a rounded surface with its border into `area`, half a pixel inside it. */
void paintCard(QPainter &painter, const QRectF &area, const Theme &theme, const CardLook &look = {});

/** A rounded surface that holds other widgets. */
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** The card bears the ring of the focus for a part that shows none of its own, when keys brought it there. The part
     * is held by the card. */
    void bearFocusOf(QWidget &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] bool bearsFocus() const { return m_bearsFocus; }

private:
    bool m_bearsFocus = false;
    bool m_cameByKey = false; ///< the focus, when it came last
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

/** Halfway colours: `share` of `colour`, the rest `ground`. */
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &ground, double share);

} // namespace atlas
