// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoveragetext.h"
#include "app/model/appearance.h"

#include <QWidget>

#include <variant>

namespace atlas
{

struct Theme;

/** What the marks of the statuses mean, in one line, and below it the patterns of rows without cells. Shown where
 * either has something to explain. */
class StatusLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLegend(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Without `marks` the patterns alone; a standing that is no hole has none. */
    void setContent(const AreaCoverageText &text, bool marks, const QList<CityDot::Standing> &holes);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** A mark or a pattern, and what it means. */
    struct Entry
    {
        std::variant<ProjectStatus, Hole> sign;
        QString words;
    };

    [[nodiscard]] static double widthOf(const QList<Entry> &row);
    static void paintSign(QPainter &painter, const Entry &entry, double left, double middle, const Theme &theme);

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    QList<QList<Entry>> m_rows; ///< none is empty
};

} // namespace atlas
