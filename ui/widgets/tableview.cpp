// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int RowPadding = 8; ///< pixels at 100 %, above and below the words together
constexpr int CellMargin = 8;

/** The head of a table in the calm of the cards: words and one line below them. */
class TableHead final : public QHeaderView
{
public:
    explicit TableHead(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setHighlightSections(false);
        setMinimumSectionSize(2 * CellMargin);
        setFont(atlas::font(TextRole::Caption));
    }

    void setTheme(const Theme &theme)
    {
        m_theme = &theme;
        viewport()->update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), lineHeight(TextRole::Caption) + RowPadding};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, m_theme->surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme->border);
        const QString words = model()->headerData(section, Qt::Horizontal).toString();
        const QVariant aligned = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        painter->setFont(QHeaderView::font());
        painter->setPen(m_theme->textMuted);
        const QRect room = rect.adjusted(CellMargin, 0, -CellMargin, 0);
        const int alignment = aligned.isValid() ? aligned.toInt() : int(defaultAlignment());
        painter->drawText(room, alignment, painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(viewport()->rect(), m_theme->surface);
        QHeaderView::paintEvent(event);
    }

private:
    const Theme *m_theme = &Theme::of(Appearance::Scheme::Light);
};

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new TableHead(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight(TextRole::Body) + RowPadding);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
}

void TableView::setAppearance(const Appearance &appearance)
{
    static_cast<TableHead *>(horizontalHeader())->setTheme(Theme::of(appearance.scheme));
    viewport()->update();
}

void TableView::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT opened(index);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const QModelIndex index = indexAt(static_cast<QHelpEvent *>(event)->pos());
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool isCut = fontMetrics().horizontalAdvance(words) > visualRect(index).width() - 2 * CellMargin;
    const QString tip = own.isEmpty() && isCut ? tooltipText(words, {}) : own;
    if (!tip.isEmpty())
        showTooltip(*viewport(), visualRect(index), tip);
    return true;
}

} // namespace atlas
