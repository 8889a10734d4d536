// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/search/keycap.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/textline.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int Side = 32;
constexpr int Wide = 220;
constexpr double IconSize = 16;
constexpr double Padding = 10;
} // namespace

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setCompact(false);
}

void SearchButton::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void SearchButton::setWords(const QString &words, const QString &key)
{
    setText(words);
    m_key = key;
    setAccessibleName(words);
    setToolTip(u"%1 (%2)"_s.arg(words, key));
    describeOnlyBy(*this, key);
    update();
}

void SearchButton::setCompact(bool compact)
{
    m_isCompact = compact;
    setFixedSize(sizeHint());
    update();
}

QSize SearchButton::sizeHint() const
{
    return {m_isCompact ? Side : Wide, Side};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const bool isLit = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    if (!m_isCompact || isLit) {
        painter.setPen(m_isCompact ? QPen(Qt::NoPen) : QPen(isLit ? theme.accent : theme.border, 1));
        painter.setBrush(m_isCompact ? theme.accentSoft : theme.ground);
        painter.drawRoundedRect(box, spacing::ControlRadius, spacing::ControlRadius);
    }
    const double left = m_isCompact ? (Side - IconSize) / 2.0 : Padding;
    paintIcon(painter, Icon::Search, {left, (Side - IconSize) / 2.0, IconSize, IconSize},
        m_isCompact ? theme.text : theme.textMuted);
    if (!m_isCompact) {
        const QRectF inner = box.adjusted(Padding + IconSize + spacing::Medium, 0, -spacing::Small, 0);
        const QRectF rest = paintKeycap(painter, inner, m_key, theme);
        paintLine(painter, rest, TextRole::Body, theme.textMuted, text());
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), spacing::ControlRadius, spacing::ControlRadius);
    }
}

void SearchButton::enterEvent(QEnterEvent *)
{
    update();
}

void SearchButton::leaveEvent(QEvent *)
{
    update();
}

} // namespace atlas
