// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/partcard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int IconSize = 22;
constexpr int Padding = 8;
constexpr int NarrowestCard = 90;
constexpr int TitleLines = 3;

} // namespace

PartCard::PartCard(const RecordRef &record, QWidget *parent)
    : QAbstractButton(parent)
    , m_record(record)
{
    setObjectName(u"part-"_s + record.id);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PartCard::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    update();
}

void PartCard::setWords(const PartWords &words)
{
    m_words = words;
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    setToolTip(tooltipText(words.title, {words.text}));
    update();
}

void PartCard::setArea(const QString &areaId, int position)
{
    m_icon = areaIcon(areaId);
    m_position = position;
}

void PartCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QSize PartCard::sizeHint() const
{
    return {NarrowestCard * 2, 2 * Padding + 2 * lineHeight(TextRole::Label) + 2 * lineHeight(TextRole::Caption)};
}

QSize PartCard::minimumSizeHint() const
{
    return {NarrowestCard, 2 * Padding + 2 * lineHeight(TextRole::Label) + (m_icon ? IconSize + spacing::Small : 0)};
}

void PartCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    CardLook look;
    look.chosen = m_chosen;
    look.pointedAt = underMouse();
    look.focused = hasFocus();
    if (m_position > 0)
        look.edge = theme.area[std::size_t(m_position - 1)];
    paintCard(painter, rect(), theme, look);
    QRectF room = QRectF(rect()).adjusted(Padding, Padding, -Padding, -Padding);
    const int label = lineHeight(TextRole::Label);
    const int caption = lineHeight(TextRole::Caption);
    if (m_icon) {
        paintIcon(painter, *m_icon, QRectF(room.left(), room.top(), IconSize, IconSize), look.edge);
        room.setTop(room.top() + IconSize + spacing::Small);
    }
    const auto lines = linesWithin(m_words.title, atlas::font(TextRole::Label), room.width(), TitleLines).size();
    paintLines(painter, QRectF(room.left(), room.top(), room.width(), label * double(lines)), TextRole::Label,
        theme.text, m_words.title, int(lines));
    room.setTop(room.top() + label * double(lines) + spacing::Small);
    if (!m_words.tail.isEmpty() && room.height() >= 2 * caption) {
        paintLine(painter, QRectF(room.left(), room.bottom() - caption, room.width(), caption), TextRole::Caption,
            m_position > 0 ? look.edge : theme.accent, m_words.tail);
        room.setBottom(room.bottom() - caption - spacing::Hair);
    }
    const int most = std::max(0, int(room.height()) / caption);
    if (most == 0)
        return;
    const auto said = linesWithin(m_words.text, atlas::font(TextRole::Caption), room.width(), most).size();
    paintLines(painter, QRectF(room.left(), room.top(), room.width(), caption * double(said)), TextRole::Caption,
        theme.textMuted, m_words.text, int(said));
}

void PartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PartCard::enterEvent(QEnterEvent *)
{
    update();
}

void PartCard::leaveEvent(QEvent *)
{
    update();
}

} // namespace atlas
