// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QList>
#include <QRectF>
#include <QWidget>

namespace atlas
{

struct Area;

/** The areas, sign and name, one after the other over as many lines as they need: for columns too narrow to be named.
 */
class AreaKey final : public QWidget
{
    Q_OBJECT

public:
    /** `areas` outlive the key. */
    explicit AreaKey(const QList<Area> &areas, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRectF> boxes(double width) const;

    const QList<Area> &m_areas;
    Appearance m_appearance;
};

} // namespace atlas
