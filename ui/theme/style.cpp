// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int TooltipPause = 500; ///< milliseconds
constexpr int MenuItemHeight = 28; ///< pixels at 100 %
constexpr int SmallIcon = 16;
constexpr int ScrollBarWidth = 10;
constexpr int ScrollHandleWidth = 6;
constexpr int ShortestHandle = 24;
constexpr double HandleOpacity = 0.45; ///< of the muted text, on the surface
constexpr double PointedHandleOpacity = 0.8;

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.textMuted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    return palette;
}

/** Where the handle of a scroll bar is, from the start of its groove. */
QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int wanted = range > 0 ? int(qint64(length) * bar.pageStep / (qint64(range) + bar.pageStep)) : length;
    const int handle = std::clamp(wanted, std::min(ShortestHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const QRect place
        = isHorizontal ? QRect(start, 0, handle, bar.rect.height()) : QRect(0, start, bar.rect.width(), handle);
    return place.translated(bar.rect.topLeft());
}

/** The part of the groove before the handle, or after it. */
QRect groovePart(const QStyleOptionSlider &bar, bool isBefore)
{
    QRect part = bar.rect;
    const QRect handle = scrollHandle(bar);
    if (bar.orientation == Qt::Horizontal)
        isBefore ? part.setRight(handle.left() - 1) : part.setLeft(handle.right() + 1);
    else
        isBefore ? part.setBottom(handle.top() - 1) : part.setTop(handle.bottom() + 1);
    return part;
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    painter.fillRect(bar.rect, bar.palette.base());
    if (bar.maximum <= bar.minimum)
        return;
    QRectF handle = scrollHandle(bar);
    const double air = (ScrollBarWidth - ScrollHandleWidth) / 2.0;
    handle.adjust(air, air, -air, -air);
    const bool isPointedAt = bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    QColor colour = bar.palette.color(QPalette::PlaceholderText);
    colour.setAlphaF(float(isPointedAt ? PointedHandleOpacity : HandleOpacity));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(handle, ScrollHandleWidth / 2.0, ScrollHandleWidth / 2.0);
    painter.restore();
}

/** A field or a button: a surface with a thin outline, or the ring of the focus. */
void paintControl(QPainter &painter, const QRect &area, const QColor &ground, const QColor &edge, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    const double half = width / 2;
    painter.drawRoundedRect(
        QRectF(area).adjusted(half, half, -half, -half), spacing::ControlRadius, spacing::ControlRadius);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    paintControl(painter, option.rect, option.palette.color(QPalette::Base),
        isFocused ? theme.focus : option.palette.color(QPalette::Mid), isFocused ? theme.focusWidth : 1);
}

void paintButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isDown = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
    const bool isFocused
        = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QPalette::ColorRole ground = isDown || isPointedAt ? QPalette::AlternateBase : QPalette::Button;
    const QPalette::ColorRole edge = isDefault ? QPalette::Highlight : QPalette::Mid;
    paintControl(painter, option.rect, option.palette.color(ground),
        isFocused ? theme.focus : option.palette.color(edge), isFocused ? theme.focusWidth : 1);
}

/** A small arrow that steps a number, up or down. */
void paintStep(QPainter &painter, const QRectF &button, bool isUp, const QColor &colour)
{
    constexpr double half = 3.5; // of its width
    constexpr double rise = 3.5;
    const QPointF centre = button.center();
    const double tip = isUp ? -rise / 2 : rise / 2;
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-half, -tip), centre + QPointF(0, tip), centre + QPointF(half, -tip)});
}

/** A field in which a number is typed or stepped to: that of a line of text, with two arrows. */
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, const Style &style, const QWidget *widget)
{
    paintField(painter, box, Theme::of(style.scheme()));
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool isUp : {true, false}) {
        const auto part = isUp ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const bool isThere
            = box.stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool isPointedAt = box.activeSubControls == part;
        painter.setOpacity(isThere ? 1 : HandleOpacity);
        paintStep(painter, QRectF(style.subControlRect(QStyle::CC_SpinBox, &box, part, widget)), isUp,
            box.palette.color(isPointedAt ? QPalette::Highlight : QPalette::PlaceholderText));
    }
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"atlas"_s);
}

void Style::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    if (palette == m_systemPalette)
        return;
    m_systemPalette = palette;
    Q_EMIT systemPaletteChanged();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return spacing::Small;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_SmallIconSize:
        return SmallIcon;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return ShortestHandle;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return TooltipPause;
    case SH_Widget_Animation_Duration: // Qt's own fades run timers; transitions are those of motion.h
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && item && item->menuItemType != QStyleOptionMenuItem::Separator)
        size.setHeight(std::max(size.height(), MenuItemHeight));
    else if (type == CT_PushButton)
        size.rwidth() += 2 * spacing::Small; // the words keep away from the outline
    return size;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    switch (part) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, scrollHandle(*bar));
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, groovePart(*bar, true));
    case SC_ScrollBarAddPage:
        return visualRect(bar->direction, bar->rect, groovePart(*bar, false));
    case SC_ScrollBarGroove:
        return bar->rect;
    default: // no arrows
        return {};
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        paintScrollBar(*painter, *bar);
    else if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && box)
        paintSpinBox(*painter, *box, *this, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        painter->setPen(QPen(option->palette.mid().color(), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            paintField(*painter, *option, Theme::of(m_scheme));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        paintButton(*painter, *option, Theme::of(m_scheme));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameMenu: // the outline is the panel's
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::of(m_scheme).focus, Theme::of(m_scheme).focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(option->rect).adjusted(1, 1, -1, -1), spacing::FocusRadius, spacing::FocusRadius);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void applyTheme(Appearance::Scheme scheme)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
    if (auto *style = qobject_cast<Style *>(QApplication::style()))
        style->setScheme(scheme);
    const QPalette palette = paletteOf(Theme::of(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(TextRole::Body));
    QToolTip::setFont(font(TextRole::Body));
}

} // namespace atlas
