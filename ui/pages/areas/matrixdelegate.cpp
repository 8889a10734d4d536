// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/matrixdelegate.h"

#include "app/items/itemroles.h"
#include "app/items/matrixmodel.h"
#include "app/model/record.h"
#include "ui/theme/fonts.h"
#include "ui/theme/patterns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double BarWidth = 26;
constexpr double BarHeight = 11;
constexpr double BarRadius = 3;
constexpr double Gap = 3;
constexpr double MarkSize = 13;
constexpr double PointedTint = 0.08;

QString cityOf(const QModelIndex &index)
{
    return index.siblingAtColumn(MatrixModel::CityColumn).data(RecordRole).value<RecordRef>().id;
}

} // namespace

void MatrixDelegate::setChosen(const QString &cityId, const QString &areaId)
{
    m_city = cityId;
    m_area = areaId;
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QRect box = option.rect.adjusted(spacing::Small, 0, -spacing::Small, 0);
    const int column = index.column();
    const QString note = index.data(MatrixModel::NoteRole).toString();
    if (column < MatrixModel::FirstAreaColumn) {
        paintName(*painter, box, index);
    } else if (!note.isEmpty()) {
        paintNote(*painter, box, index);
    } else {
        const QColor colour = theme.area[std::size_t(column - MatrixModel::FirstAreaColumn)];
        const auto statuses = index.data(MatrixModel::StatusesRole).value<QList<ProjectStatus>>();
        if (m_marks == MatrixChoice::Marks::Status && !statuses.isEmpty())
            paintStatuses(*painter, box, statuses, colour);
        else
            paintBars(*painter, box, index.data(MatrixModel::CountRole).toInt(), colour);
    }
    if (m_hasRing && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focus, theme.focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(1, 1, -1, -1), spacing::FocusRadius, spacing::FocusRadius);
    }
    painter->restore();
}

void MatrixDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const bool isRow = !m_city.isEmpty() && cityOf(index) == m_city;
    const bool isColumn = !m_area.isEmpty() && index.data(MatrixModel::AreaRole).toString() == m_area;
    const bool isCell = isRow && isColumn;
    const bool isName = index.column() == MatrixModel::CityColumn;
    if (isCell || (isRow && isName))
        painter.fillRect(option.rect, theme.accentSoft);
    else if (isRow && index.column() > MatrixModel::CityColumn)
        painter.fillRect(option.rect, mixed(theme.accentSoft, theme.surface, 0.5));
    else if (isColumn)
        painter.fillRect(option.rect,
            mixed(theme.area[std::size_t(index.column() - MatrixModel::FirstAreaColumn)], theme.surface, PointedTint));
    if (option.state.testFlag(QStyle::State_MouseOver) && index.column() != MatrixModel::StateColumn && !isCell)
        painter.fillRect(option.rect, theme.accentSoft);
    const bool isGroup = index.data(MatrixModel::GroupRole).toBool();
    if (index.row() > 0 && (isGroup || index.column() != MatrixModel::StateColumn))
        painter.fillRect(QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.border);
    if (isCell) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), spacing::FocusRadius, spacing::FocusRadius);
    }
}

void MatrixDelegate::paintName(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const bool isState = index.column() == MatrixModel::StateColumn;
    const bool isChosen = cityOf(index) == m_city;
    const TextRole role = isState ? TextRole::Caption : isChosen ? TextRole::Label : TextRole::Body;
    paintLine(painter, box, role, isState ? theme.textMuted : theme.text, index.data().toString());
}

void MatrixDelegate::paintNote(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QVariant hole = index.data(MatrixModel::HoleRole);
    QRectF words = box;
    if (hole.isValid()) {
        const double top = std::floor(box.center().y() + 1 - BarHeight / 2) + 0.5; // in whole pixels: a sharp edge
        paintPattern(
            painter, {box.left() + 0.5, top, BarWidth - 1, BarHeight - 1}, patternOf(Hole(hole.toInt())), theme);
        words.setLeft(box.left() + BarWidth + 2 * Gap);
    }
    paintLine(painter, words, TextRole::Caption, theme.textMuted, index.data(MatrixModel::NoteRole).toString());
}

void MatrixDelegate::paintBars(QPainter &painter, const QRect &box, int count, const QColor &colour) const
{
    if (count == 0)
        return;
    const double room = (box.width() - (count - 1) * Gap) / count;
    const double width = std::min(BarWidth, room);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < count; ++i)
        painter.drawRoundedRect(
            QRectF(box.left() + i * (width + Gap), box.center().y() + 1 - BarHeight / 2, width, BarHeight), BarRadius,
            BarRadius);
}

void MatrixDelegate::paintStatuses(
    QPainter &painter, const QRect &box, const QList<ProjectStatus> &statuses, const QColor &colour) const
{
    const Theme &theme = Theme::of(m_scheme);
    const double room = box.width() + spacing::Small - 1; // the last may come nearer to the edge than words
    const auto count = double(statuses.size());
    const double size = std::min(MarkSize, (room - (count - 1)) / count); // a pixel between two: none hides another
    const double step = std::min(size + 2 * Gap, (room - size) / std::max(1.0, count - 1));
    double x = box.left() + 1;
    for (const ProjectStatus status : statuses) {
        const QRectF mark(x, box.center().y() + 1 - size / 2, size, size);
        paintStatusMark(painter, status, mark, {colour, theme.surface, theme.text});
        x += step;
    }
}

} // namespace atlas
