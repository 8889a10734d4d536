// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/pickbox.h"

#include "ui/search/pickcard.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int WidestCard = 680;
constexpr int SideRoom = 24;
constexpr double TopShare = 0.11; ///< of the height of the window, above the card
constexpr int LeastTop = 40;
constexpr int MostTop = 110;
constexpr int HighestCard = 560;
constexpr int BottomRoom = 32;
constexpr int ShadowReach = 14;
constexpr double DimInLight = 0.42;
constexpr double DimInDark = 0.58;
constexpr double ShadowLayer = 0.035; ///< of the dark that each layer adds

/** What lies over the window and around the card, so much of it. */
QColor shade(const Theme &theme, double share)
{
    QColor colour = theme.veil;
    colour.setAlphaF(float(share));
    return colour;
}

/** A soft edge around the card, a little lower than it. */
void paintShadow(QPainter &painter, const QRectF &card, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(theme, ShadowLayer));
    for (int reach = ShadowReach; reach > 0; reach -= 2)
        painter.drawRoundedRect(card.adjusted(-reach, -reach / 2.0, reach, reach * 1.3), spacing::CardRadius + reach,
            spacing::CardRadius + reach);
}

} // namespace

PickBox::PickBox(QWidget &window)
    : QWidget(&window)
    , m_window(window)
    , m_card(new PickCard(this))
{
    setObjectName(u"pickBox"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window.installEventFilter(this);
    m_card->field().installEventFilter(this);
    connect(m_card, &PickCard::leaveWanted, this, &PickBox::dismiss);
    connect(m_card, &PickCard::heightChanged, this, &PickBox::placeCard);
    connect(m_card, &PickCard::picked, this, [this](const std::function<void()> &deed) {
        dismiss(); // first: what is done may open a dialog, or want the focus
        deed();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
}

void PickBox::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_card->setAppearance(appearance);
    if (isVisible())
        coverWindow();
}

void PickBox::open(PickSource &source)
{
    m_source = &source;
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        coverWindow();
    }
    m_card->offer(source);
    placeCard();
    show();
    raise();
    m_card->field().setFocus(Qt::ShortcutFocusReason);
}

void PickBox::dismiss()
{
    if (!isVisible())
        return;
    m_source = nullptr;
    giveFocusBack(); // before the field goes, which would hand it to whoever comes next
    hide();
    m_behind = {};
    m_card->offerNothing();
}

void PickBox::giveFocusBack()
{
    QWidget *before = m_focusBefore.data();
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        m_window.setFocus(Qt::OtherFocusReason);
}

bool PickBox::offers(const PickSource &source) const
{
    return isVisible() && m_source == &source;
}

/** A dialog over the window may have the focus; nothing else of the window may. */
void PickBox::keepFocus(QWidget *now)
{
    if (m_source && now && now != &m_card->field() && now->window() == window() && !isAncestorOf(now))
        m_card->field().setFocus(Qt::OtherFocusReason);
}

void PickBox::coverWindow()
{
    setGeometry(m_window.rect());
    takeWindow();
    placeCard();
    update();
}

/** The window without the box; parts that are pictures of their own paint themselves only once. */
void PickBox::takeWindow()
{
    m_behind = QPixmap(size() * devicePixelRatio());
    m_behind.setDevicePixelRatio(devicePixelRatio());
    QPainter painter(&m_behind);
    painter.fillRect(rect(), Theme::of(m_appearance.scheme).ground);
    for (QObject *child : m_window.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && part != this && !part->isWindow() && part->isVisible())
            part->render(&painter, part->pos(), {}, DrawChildren | IgnoreMask);
    }
    const Theme &theme = Theme::of(m_appearance.scheme);
    painter.fillRect(rect(), shade(theme, theme.isDark() ? DimInDark : DimInLight));
}

void PickBox::placeCard()
{
    const int top = std::clamp(int(height() * TopShare), LeastTop, MostTop);
    const int wide = std::min(WidestCard, width() - 2 * SideRoom);
    const QRect before = m_card->geometry();
    const QRect now(
        (width() - wide) / 2, top, wide, m_card->heightWithin(std::min(HighestCard, height() - top - BottomRoom)));
    if (now == before)
        return;
    m_card->setGeometry(now);
    constexpr int reach = 2 * ShadowReach;
    update(before.united(now).adjusted(-reach, -reach, reach, reach));
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        coverWindow();
    if (watched == &m_card->field() && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!m_openKeys.contains(QKeySequence(key->keyCombination())))
            event->accept();
        return event->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

void PickBox::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_behind);
    paintShadow(painter, m_card->geometry(), Theme::of(m_appearance.scheme));
}

void PickBox::mousePressEvent(QMouseEvent *) { }

void PickBox::mouseReleaseEvent(QMouseEvent *)
{
    dismiss();
}

void PickBox::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // what the field has no use for is for nobody behind it
}

void PickBox::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

} // namespace atlas
