// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablehead.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QPainter>

namespace atlas
{

namespace
{
constexpr int RowPadding = 8; ///< pixels at 100 %, above and below the words together
} // namespace

TableHead::TableHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setMinimumSectionSize(2 * TableCellMargin);
    setFont(atlas::font(TextRole::Caption));
}

void TableHead::setTheme(const Theme &theme)
{
    m_theme = &theme;
    viewport()->update();
}

void TableHead::setPainter(int column, const std::function<void(QPainter &, const QRect &)> &painter)
{
    m_painters.insert(column, painter);
    viewport()->update();
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lineHeight(TextRole::Caption) + RowPadding};
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme->surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme->border);
    if (const auto own = m_painters.value(section))
        return own(*painter, rect.adjusted(0, 0, 0, -1));
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const QVariant aligned = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    painter->setFont(QHeaderView::font());
    painter->setPen(m_theme->textMuted);
    const int alignment = aligned.isValid() ? aligned.toInt() : int(defaultAlignment());
    const bool isTight = painter->fontMetrics().horizontalAdvance(words) > rect.width() - 2 * TableCellMargin;
    const int margin = isTight || alignment & int(Qt::AlignHCenter) ? spacing::Hair : TableCellMargin;
    const QRect room = rect.adjusted(margin, 0, -margin, 0);
    const bool endsInNumber = !words.isEmpty() && words.back().isDigit(); // a year, which says more than a name
    const Qt::TextElideMode mode = endsInNumber ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(room, alignment, painter->fontMetrics().elidedText(words, mode, room.width()));
}

void TableHead::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme->surface);
    QHeaderView::paintEvent(event);
}

/** Words that are cut have all of themselves as their tool tip, as those of cells have. */
bool TableHead::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const int section = logicalIndexAt(static_cast<QHelpEvent *>(event)->pos());
    const QString words = section < 0 ? QString() : model()->headerData(section, Qt::Horizontal).toString();
    const int width = section < 0 ? 0 : sectionSize(section);
    if (textWidth(words, TextRole::Caption) > width - 2 * TableCellMargin)
        showTooltip(*viewport(), {sectionViewportPosition(section), 0, width, height()}, tooltipText(words, {}));
    return true;
}

} // namespace atlas
