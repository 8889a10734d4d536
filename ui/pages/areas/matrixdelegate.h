// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/project.h"
#include "app/view/viewstate.h"

#include <QStyledItemDelegate>

namespace atlas
{

struct Theme;

/** Paints the cells of the matrix: a bar or a status mark a project, nothing where there is none, across a row
 * without cells the pattern of its hole and why. */
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAppearance(const Appearance &appearance) { m_scheme = appearance.scheme; }
    void setMarks(MatrixChoice::Marks marks) { m_marks = marks; }
    /** Whether the cell under the keyboard has its ring; not while the keyboard is in the heads. */
    void setRing(bool hasRing) { m_hasRing = hasRing; }
    /** The row of the city, and in it the cell of the area, stand out. */
    void setChosen(const QString &cityId, const QString &areaId);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintNote(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintBars(QPainter &painter, const QRect &box, int count, const QColor &colour) const;
    void paintStatuses(
        QPainter &painter, const QRect &box, const QList<ProjectStatus> &statuses, const QColor &colour) const;

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    MatrixChoice::Marks m_marks = MatrixChoice::Marks::Projects;
    bool m_hasRing = true;
    QString m_city;
    QString m_area;
};

} // namespace atlas
