// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/cardsplitter.h"

#include "ui/theme/theme.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace atlas
{

namespace
{

constexpr double Least = 0.15; ///< no card is shut by accident
constexpr double Most = 0.85;
constexpr int KeyStep = 16; ///< pixels; with Shift one
constexpr double GripLength = 28;
constexpr double GripWidth = 3;

/** The gap: a short quiet line that shows what can be moved. */
class Handle final : public QSplitterHandle
{
public:
    explicit Handle(CardSplitter *cards)
        : QSplitterHandle(cards->orientation(), cards)
        , m_cards(*cards)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(m_cards.appearance().scheme);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hasFocus() ? theme.focus : underMouse() ? theme.accent : theme.border);
        QRectF grip(0, 0, GripWidth, GripLength);
        if (orientation() == Qt::Vertical)
            grip = grip.transposed();
        grip.moveCenter(QRectF(rect()).center());
        painter.drawRoundedRect(grip, GripWidth / 2, GripWidth / 2);
    }

    void mouseDoubleClickEvent(QMouseEvent *) override { m_cards.reset(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        const int step = event->modifiers() & Qt::ShiftModifier ? 1 : KeyStep;
        const int place = across ? x() : y();
        if (event->key() == (across ? Qt::Key_Left : Qt::Key_Up))
            moveSplitter(place - step);
        else if (event->key() == (across ? Qt::Key_Right : Qt::Key_Down))
            moveSplitter(place + step);
        else if (event->key() == Qt::Key_Home)
            m_cards.reset();
        else
            QSplitterHandle::keyPressEvent(event);
    }

private:
    CardSplitter &m_cards;
};

} // namespace

CardSplitter::CardSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second, double share, QWidget *parent)
    : QSplitter(orientation, parent)
    , m_share(share)
    , m_firstShare(share)
{
    setHandleWidth(spacing::Medium);
    setChildrenCollapsible(false);
    addWidget(first);
    addWidget(second);
    apply();
    connect(this, &QSplitter::splitterMoved, this, [this] {
        read(sizes());
        m_applied = keptSizes();
    });
}

void CardSplitter::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    handle(1)->update();
}

void CardSplitter::setWords(const QString &name, const QString &help)
{
    handle(1)->setAccessibleName(name);
    handle(1)->setAccessibleDescription(help);
    handle(1)->setToolTip(help);
}

void CardSplitter::reset()
{
    m_share = m_firstShare;
    apply();
    Q_EMIT splitterMoved(sizes().first(), 1);
    m_share = m_firstShare; // exactly, whatever the pixels say
}

/** What saveState would keep, which `sizes` follows only when there is room: empty where it cannot be read. */
QList<int> CardSplitter::keptSizes() const
{
    QDataStream stream(saveState());
    qint32 marker = 0;
    qint32 version = 0;
    QList<int> sizes;
    stream >> marker >> version >> sizes;
    return stream.status() == QDataStream::Ok && sizes.size() == 2 ? sizes : QList<int>();
}

QSplitterHandle *CardSplitter::createHandle()
{
    return std::make_unique<Handle>(this).release(); // the splitter owns it
}

void CardSplitter::resizeEvent(QResizeEvent *event)
{
    if (const QList<int> kept = keptSizes(); kept != m_applied)
        read(kept);
    QSplitter::resizeEvent(event);
    apply();
}

void CardSplitter::apply()
{
    const int room = (orientation() == Qt::Horizontal ? width() : height()) - handleWidth();
    const int first = int(std::round(room * m_share));
    if (sizes().first() != first || m_applied.isEmpty())
        setSizes({first, room - first});
    m_applied = keptSizes();
}

void CardSplitter::read(const QList<int> &sizes)
{
    const int room = sizes.value(0) + sizes.value(1);
    if (room > 0)
        m_share = std::clamp(double(sizes.first()) / room, Least, Most);
}

} // namespace atlas
