// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/matrixhead.h"

#include "app/items/matrixmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int IconSize = 18;
constexpr int Edge = 3;
constexpr int NameMargin = 1;
constexpr int MostNameLines = 3;
constexpr double ChosenTint = 0.10;

} // namespace

MatrixHead::MatrixHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(IconSize);
    setMouseTracking(true);
}

void MatrixHead::setAppearance(const Appearance &appearance)
{
    m_scheme = appearance.scheme;
    m_format = Format(appearance);
    updateGeometry();
    viewport()->update();
}

void MatrixHead::setChosenArea(const QString &areaId)
{
    m_chosenArea = areaId;
    viewport()->update();
}

void MatrixHead::setCurrent(int section)
{
    m_current = section;
    viewport()->update();
}

bool MatrixHead::hasRoomForNames(int columnWidth) const
{
    for (int section = MatrixModel::FirstAreaColumn; section < count(); ++section) {
        const QStringList lines = nameOf(section, columnWidth);
        if (std::ranges::any_of(lines, [columnWidth](const QString &line) {
                return textWidth(line, TextRole::Caption) > columnWidth - 2 * NameMargin;
            }))
            return false;
    }
    return true;
}

void MatrixHead::setNamesShown(bool shown)
{
    m_areNamesShown = shown;
    updateGeometry();
    viewport()->update();
}

QSize MatrixHead::sizeHint() const
{
    qsizetype lines = m_areNamesShown ? 1 : 0;
    for (int section = MatrixModel::FirstAreaColumn; m_areNamesShown && model() && section < count(); ++section)
        lines = std::max(lines, nameOf(section, sectionSize(section)).size());
    const int names = int(lines) * lineHeight(TextRole::Caption);
    return {QHeaderView::sizeHint().width(), spacing::Small + IconSize + spacing::Hair + names + spacing::Small + Edge};
}

/** The lines of the name of an area in a column of this width. */
QStringList MatrixHead::nameOf(int section, int columnWidth) const
{
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    return linesWithin(name, atlas::font(TextRole::Caption), columnWidth - 2 * NameMargin, MostNameLines);
}

void MatrixHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString areaId = model()->headerData(section, Qt::Horizontal, MatrixModel::AreaRole).toString();
    const int line = lineHeight(TextRole::Caption);
    painter->save();
    if (areaId.isEmpty()) {
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
        const QRectF words(rect.left() + spacing::Small, rect.bottom() - Edge - spacing::Small - line + 1,
            rect.width() - 2 * spacing::Small, line);
        paintLine(*painter, words, TextRole::Caption, theme.textMuted, name);
        painter->restore();
        return;
    }
    const QColor colour = theme.area[std::size_t(section - MatrixModel::FirstAreaColumn)];
    if (areaId == m_chosenArea)
        painter->fillRect(rect, mixed(colour, theme.surface, ChosenTint));
    painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - Edge, rect.width() - spacing::Hair, Edge), colour);
    const QRectF icon(rect.left() + NameMargin, rect.top() + spacing::Small, IconSize, IconSize);
    if (const auto picture = areaIcon(areaId))
        paintIcon(*painter, *picture, icon, colour);
    const int sum = model()->headerData(section, Qt::Horizontal, MatrixModel::CountRole).toInt();
    if (sum > 0) {
        const QRectF number(icon.right() + spacing::Small, icon.center().y() - line / 2.0,
            rect.right() - icon.right() - 2 * spacing::Small, line);
        paintLine(*painter, number, TextRole::Label, theme.text, m_format.count(sum)); // the icon has the colour
    }
    if (m_areNamesShown) {
        const int lines = int(nameOf(section, rect.width()).size());
        const QRectF words(
            rect.left() + NameMargin, icon.bottom() + spacing::Hair, rect.width() - 2 * NameMargin, lines * line);
        paintLines(*painter, words, TextRole::Caption, theme.text, name, lines);
    }
    if (section == m_current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, theme.focusWidth));
        painter->drawRoundedRect(
            QRectF(rect).adjusted(1, 1, -1 - spacing::Hair, -1), spacing::FocusRadius, spacing::FocusRadius);
    }
    painter->restore();
}

/** A name that is not there, or not all of it, is the tool tip. */
bool MatrixHead::viewportEvent(QEvent *event)
{
    const int section = event->type() != QEvent::ToolTip ? -1 : logicalIndexAt(static_cast<QHelpEvent *>(event)->pos());
    if (section < 0)
        return QHeaderView::viewportEvent(event);
    if (!m_areNamesShown || !hasRoomForNames(sectionSize(MatrixModel::FirstAreaColumn)))
        showTooltip(*viewport(), {sectionViewportPosition(section), 0, sectionSize(section), height()},
            tooltipText(model()->headerData(section, Qt::Horizontal).toString(), {}));
    return true;
}

void MatrixHead::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), Theme::of(m_scheme).surface);
    QHeaderView::paintEvent(event);
}

} // namespace atlas
