// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedswitch.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/switchaccessible.h"
#include "ui/widgets/textline.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr int SidePadding = 10;
constexpr int Height = 30;

/** Words are measured bold, so that the choice moves nothing. */
int widthOf(const QString &word)
{
    return int(std::ceil(textWidth(word, TextRole::Label))) + 2 * SidePadding;
}

} // namespace

SegmentedSwitch::SegmentedSwitch(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeSwitchAccessible), true);
}

void SegmentedSwitch::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void SegmentedSwitch::setWords(const QStringList &words)
{
    if (words == m_words)
        return; // or a reader would hear the chosen one again
    m_words = words;
    m_current = std::clamp(m_current, 0, std::max(0, int(words.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void SegmentedSwitch::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_words.size())
        return;
    m_current = index;
    describe();
    update();
}

QRect SegmentedSwitch::wordRect(int index) const
{
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += widthOf(m_words[i]);
    return {left, 0, widthOf(m_words[index]), height()};
}

QSize SegmentedSwitch::sizeHint() const
{
    int width = 0;
    for (const QString &word : m_words)
        width += widthOf(word);
    return {width, Height};
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.border, hasFocus() ? theme.focusWidth : 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(frame, spacing::CardRadius, spacing::CardRadius);
    for (int i = 0; i < m_words.size(); ++i) {
        const bool chosenWord = i == m_current;
        const QRect box = wordRect(i);
        if (chosenWord) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(
                QRectF(box).adjusted(3, 3, -3, -3), spacing::CardRadius - 3, spacing::CardRadius - 3);
        }
        const TextRole role = chosenWord ? TextRole::Label : TextRole::Body;
        painter.setFont(atlas::font(role));
        painter.setPen(chosenWord ? theme.text : theme.textMuted);
        // On a base line and not in a box: a box asks where Thai may break, and that reads a dictionary of 250 KB.
        const QFontMetricsF metrics(painter.font());
        const double left = box.left() + (box.width() - textWidth(m_words[i], role)) / 2;
        const double line = QRectF(box).center().y() + (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(left, line), m_words[i]);
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_words.size(); ++i) {
        if (event->button() == Qt::LeftButton && wordRect(i).contains(event->position().toPoint()))
            choose(i);
    }
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_current + 1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current + 1 < m_words.size() ? m_current + 1 : 0);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/** The chosen word is said, and not the group alone: after Qt has told of the group. */
void SegmentedSwitch::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { sayFocus(*this, m_current); }, Qt::QueuedConnection);
}

void SegmentedSwitch::choose(int index)
{
    if (index == m_current || index < 0 || index >= m_words.size())
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void SegmentedSwitch::describe()
{
    setAccessibleDescription(m_words.value(m_current));
    sayFocus(*this, m_current);
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent state(this, checked);
    state.setChild(m_current);
    QAccessible::updateAccessibility(&state);
}

} // namespace atlas
