// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passingnotice.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QFontMetricsF>
#include <QPainter>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{

namespace
{
constexpr auto Stay = 4s; // a short sentence is read twice
constexpr int SidePadding = 16;
constexpr int Height = 36;
} // namespace

PassingNotice::PassingNotice(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"passingNotice"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_end.setSingleShot(true);
    m_end.setInterval(Stay);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void PassingNotice::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void PassingNotice::say(const QString &sentence)
{
    m_sentence = sentence;
    place();
    show();
    raise();
    update();
    m_end.start();
    announce(*this, sentence);
}

void PassingNotice::standIn(const QRect &area)
{
    m_area = area;
    place();
}

QSize PassingNotice::sizeHint() const
{
    const double words = QFontMetricsF(atlas::font(TextRole::Body)).horizontalAdvance(m_sentence);
    return {int(std::ceil(words)) + 2 * SidePadding, Height};
}

void PassingNotice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool standsOut = theme.scheme == Appearance::Scheme::Light; // elsewhere its ground is near the page's
    painter.setPen(standsOut ? QPen(Qt::NoPen) : QPen(theme.accent, 1));
    painter.setBrush(theme.railChosen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::CardRadius, spacing::CardRadius);
    const QRectF inner = QRectF(rect()).adjusted(SidePadding, 0, -SidePadding + 1, 0);
    painter.setFont(atlas::font(TextRole::Body));
    painter.setPen(theme.onRailChosen);
    painter.drawText(
        inner, Qt::AlignCenter, QFontMetricsF(painter.font()).elidedText(m_sentence, Qt::ElideMiddle, inner.width()));
}

void PassingNotice::place()
{
    const QSize size = sizeHint().boundedTo(m_area.size());
    const int top = m_area.top() + (m_area.height() - size.height()) / 2;
    setGeometry(QRect(QPoint(m_area.right() + 1 - size.width(), top), size));
}

} // namespace atlas
