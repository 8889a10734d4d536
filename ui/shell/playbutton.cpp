// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/playbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int Side = 36;
}

PlayButton::PlayButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(&Theme::of(Appearance::Scheme::Light))
{
    setFixedSize(Side, Side);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void PlayButton::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void PlayButton::setPlaying(bool playing)
{
    m_playing = playing;
    update();
}

void PlayButton::setWords(const QString &words, const QString &key)
{
    setAccessibleName(words);
    setToolTip(u"%1 (%2)"_s.arg(words, key));
    describeOnlyBy(*this, key);
}

void PlayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(m_theme->text, m_theme->focusWidth) : QPen(Qt::NoPen));
    painter.setBrush(isDown() || underMouse() ? m_theme->accent.darker(112) : m_theme->accent);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    paintSign(painter, QRectF(rect()).center());
}

void PlayButton::enterEvent(QEnterEvent *)
{
    update();
}

void PlayButton::leaveEvent(QEvent *)
{
    update();
}

/** Filled, unlike the icons: a triangle, centred a little to the right as the eye wants it, or two bars. */
void PlayButton::paintSign(QPainter &painter, const QPointF &centre) const
{
    painter.setPen(QPen(m_theme->onAccent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(m_theme->onAccent);
    if (m_playing) {
        painter.drawRect(QRectF(centre.x() - 5, centre.y() - 5.5, 3, 11));
        painter.drawRect(QRectF(centre.x() + 2, centre.y() - 5.5, 3, 11));
    } else {
        painter.drawPolygon(QPolygonF({centre + QPointF(-4, -6), centre + QPointF(7, 0), centre + QPointF(-4, 6)}));
    }
}

} // namespace atlas
