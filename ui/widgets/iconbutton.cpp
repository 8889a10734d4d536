// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int Side = 32;
constexpr int IconSize = 18;
} // namespace

IconButton::IconButton(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(Side, Side);
}

void IconButton::setIconMeaning(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void IconButton::setWords(const QString &words, const QString &shortcut)
{
    setToolTip(shortcut.isEmpty() ? words : u"%1 (%2)"_s.arg(words, shortcut));
    setAccessibleName(words);
    describeOnlyBy(*this, shortcut);
}

QSize IconButton::sizeHint() const
{
    return {Side, Side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown() || isChecked())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(rect(), spacing::ControlRadius, spacing::ControlRadius);
    }
    painter.setOpacity(isEnabled() ? 1.0 : 0.35);
    paintIcon(
        painter, m_icon, QRectF((Side - IconSize) / 2.0, (Side - IconSize) / 2.0, IconSize, IconSize), theme.text);
    painter.setOpacity(1);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::ControlRadius, spacing::ControlRadius);
    }
}

void IconButton::enterEvent(QEnterEvent *)
{
    update();
}

void IconButton::leaveEvent(QEvent *)
{
    update();
}

} // namespace atlas
