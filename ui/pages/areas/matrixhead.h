// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/appearance.h"

#include <QHeaderView>

namespace atlas
{

struct Theme;

/** The head of the matrix: each area with icon, projects below it, name, and an edge in its colour. Names stand on all
 * areas or on none. A click says so, and the keyboard of the matrix. */
class MatrixHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHead(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setChosenArea(const QString &areaId);
    /** The section that has the ring of the keyboard; -1: none. */
    void setCurrent(int section);
    [[nodiscard]] int current() const { return m_current; }

    /** Whether all areas can be named whole in columns of this width. */
    [[nodiscard]] bool hasRoomForNames(int columnWidth) const;
    void setNamesShown(bool shown);
    [[nodiscard]] bool areNamesShown() const { return m_areNamesShown; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList nameOf(int section, int columnWidth) const;

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    Format m_format;
    QString m_chosenArea;
    int m_current = -1;
    bool m_areNamesShown = true;
};

} // namespace atlas
