// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QHeaderView>

#include <functional>

namespace atlas
{

/** The head of a table in the calm of the cards: words and one line below them. */
class TableHead final : public QHeaderView
{
public:
    explicit TableHead(QWidget *parent);

    void setTheme(const Theme &theme);
    /** Paints the head of a column, in place of its words. */
    void setPainter(int column, const std::function<void(QPainter &, const QRect &)> &painter);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    const Theme *m_theme = &Theme::of(Appearance::Scheme::Light);
    QHash<int, std::function<void(QPainter &, const QRect &)>> m_painters;
};

} // namespace atlas
