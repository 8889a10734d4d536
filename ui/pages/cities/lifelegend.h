// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The marks of the life of a project, and what they mean.
#pragma once

#include "app/analysis/projectlife.h"
#include "app/model/appearance.h"
#include "ui/widgets/statusmark.h"

#include <QModelIndex>
#include <QWidget>

namespace atlas
{

struct Theme;

/** What a cell of a ProjectLifeModel says of its year. */
[[nodiscard]] LifeYear lifeYearOf(const QModelIndex &index);

/**
 * Paints what a year says of a project into a cell: the mark of a status, a square for the plan, a dot for a text
 * without status, a short line where the list leaves it out, and the pattern of a year of which nothing is known.
 */
void paintLifeMark(
    QPainter &painter, const QRectF &cell, const LifeYear &year, const StatusColours &colours, const Theme &theme);

/** The marks with their words, in as many lines as they need; of patterns those that are shown. */
class LifeLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit LifeLegend(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** The standings that are shown with a pattern. */
    void setHoles(const QList<LifeYear::Standing> &holes);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        LifeYear year;
        QString words;
        QRectF box;
    };

    void describe();
    /** The entries laid out in a width, left to right. */
    [[nodiscard]] QList<Entry> entries(double width) const;

    const Catalogue &m_catalogue;
    Appearance m_appearance;
    QList<LifeYear::Standing> m_holes;
};

} // namespace atlas
