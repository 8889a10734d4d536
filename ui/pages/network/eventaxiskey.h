// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QList>
#include <QPointF>
#include <QWidget>

namespace atlas
{

/** What the marks on the axis of events mean: how exactly a date is known, and what lasts longer than a day. */
class EventAxisKey final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /** In as many lines as the entries need. */
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        bool isExact = false;
        double length = 0; ///< of the mark, pixels
        QString words;
    };

    /** Where each entry begins at this width. */
    [[nodiscard]] QList<QPointF> places(double width) const;

    QList<Entry> m_entries;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
