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
constexpr int MostTitleLines = 4;
constexpr int MostTextLines = 12;
constexpr double BulletRadius = 2;
constexpr double BulletRoom = 12;

} // namespace

PartCard::PartCard(const RecordRef &record, QWidget *parent)
    : QAbstractButton(parent)
    , m_record(record)
{
    setObjectName(u"part-"_s + record.id);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true); // a title is never cut
    setSizePolicy(policy);
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
    setToolTip(tooltipText(words.title, QStringList(words.text) + words.items));
    updateGeometry();
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
    const int icon = m_icon ? IconSize + lineHeight(TextRole::Caption) + 3 * spacing::Small : 0;
    return {NarrowestCard, 2 * Padding + 2 * lineHeight(TextRole::Label) + icon};
}

int PartCard::heightForWidth(int width) const
{
    const QSize least = minimumSizeHint();
    const int lines = int(titleLines(width - 2 * side()).size());
    return std::max(least.height(), least.height() + (lines - 2) * lineHeight(TextRole::Label));
}

int PartCard::wholeHeight(int width) const
{
    const double room = width - 2 * side();
    const int caption = lineHeight(TextRole::Caption);
    const int icon = m_icon ? IconSize + spacing::Small : 0;
    const int title = int(titleLines(room).size()) * lineHeight(TextRole::Label) + spacing::Small;
    const int tail = m_words.tail.isEmpty() ? 0 : caption + spacing::Hair;
    return 2 * Padding + icon + title + int(textLines(room).size()) * caption + tail;
}

bool PartCard::hasRoomForText() const
{
    return m_words.text.isEmpty() || wholeHeight(width()) <= height();
}

void PartCard::setTextShown(bool shown)
{
    if (shown == m_isTextShown)
        return;
    m_isTextShown = shown;
    update();
}

int PartCard::side() const
{
    return m_icon ? Padding : spacing::Large; // the cards of the areas are narrow
}

QStringList PartCard::titleLines(double width) const
{
    return linesWithin(m_words.title, atlas::font(TextRole::Label), width, MostTitleLines);
}

QStringList PartCard::textLines(double width) const
{
    if (m_words.text.isEmpty())
        return {};
    return linesWithin(m_words.text, atlas::font(TextRole::Caption), width, MostTextLines);
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
    QRectF room = QRectF(rect()).adjusted(side(), Padding, -side(), -Padding);
    const int caption = lineHeight(TextRole::Caption);
    if (m_icon) {
        paintIcon(painter, *m_icon, QRectF(room.left(), room.top(), IconSize, IconSize), look.edge);
        room.setTop(room.top() + IconSize + spacing::Small);
    }
    room.setTop(paintTitle(painter, room, theme.text));
    const QColor tail = m_position > 0 ? theme.textMuted : theme.accent; // areas have colours for forms, not words
    if (!m_words.tail.isEmpty() && m_words.items.isEmpty() && room.height() >= caption) {
        paintLine(painter, QRectF(room.left(), room.bottom() - caption, room.width(), caption), TextRole::Caption, tail,
            m_words.tail);
        room.setBottom(room.bottom() - caption - spacing::Hair);
    }
    room.setTop(paintText(painter, room, theme.textMuted));
    if (m_words.items.isEmpty() || room.height() < 2 * caption)
        return;
    paintLine(painter, QRectF(room.left(), room.top(), room.width(), caption), TextRole::Caption, tail, m_words.tail);
    paintItems(painter, room.adjusted(0, caption, 0, 0), theme);
}

/** Answers where the next words may begin. */
double PartCard::paintTitle(QPainter &painter, QRectF room, const QColor &colour) const
{
    const auto lines = titleLines(room.width()).size();
    room.setHeight(lineHeight(TextRole::Label) * double(lines));
    paintLines(painter, room, TextRole::Label, colour, m_words.title, int(lines));
    return room.bottom() + spacing::Small;
}

/** Words that are cut say less than none: they are painted whole, or left to the sheet. */
double PartCard::paintText(QPainter &painter, const QRectF &room, const QColor &colour) const
{
    const int caption = lineHeight(TextRole::Caption);
    const QStringList lines = m_isTextShown ? textLines(room.width()) : QStringList();
    QRectF line(room.left(), room.top(), room.width(), caption);
    if (lines.isEmpty() || double(lines.size() * caption) > room.height()
        || textWidth(lines.last(), TextRole::Caption) > room.width())
        return room.top();
    for (const QString &words : lines) {
        paintLine(painter, line, TextRole::Caption, colour, words);
        line.translate(0, caption);
    }
    return line.top() + spacing::Medium;
}

void PartCard::paintItems(QPainter &painter, QRectF room, const Theme &theme) const
{
    const int caption = lineHeight(TextRole::Caption);
    QRectF line(room.left(), room.top(), room.width(), caption);
    const auto fitting = std::min(m_words.items.size(), qsizetype(room.height() / caption));
    for (const QString &item : m_words.items.first(fitting)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.textMuted);
        painter.drawEllipse(QPointF(line.left() + BulletRadius, line.center().y()), BulletRadius, BulletRadius);
        paintLine(painter, line.adjusted(BulletRoom, 0, 0, 0), TextRole::Caption, theme.text, item);
        line.translate(0, caption);
    }
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
