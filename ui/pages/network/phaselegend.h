// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/programme.h"

#include <QList>
#include <QPointF>
#include <QWidget>

namespace atlas
{

/** What the marks of a map of provinces mean: the form of each phase that names places, and its years of the plan. */
class PhaseLegend final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setPhases(const QList<ProgrammePhase> &phases, const Appearance &appearance);

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
        int position = 0;
        QString words;
    };

    /** Where each entry begins at this width. */
    [[nodiscard]] QList<QPointF> places(double width) const;

    QList<Entry> m_entries;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
