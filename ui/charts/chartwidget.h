// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartlayout.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace atlas
{

/**
 * One chart with its finding on top and its source below. The plot is a picture that is painted again only when what
 * it shows, the theme or the size changes; the year of the view and the year that is read move over it.
 */
class ChartWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /** Texts come in the language of the description; a change of language is a new description. */
    void setDescription(const ChartDescription &description);
    void setTheme(const Theme &theme);
    /** Keeps the right end of the footer free for what the owner lays there; the footer is at least as high. */
    void setFooterRoom(const QSize &room);

    [[nodiscard]] const ChartDescription &description() const { return m_description; }
    /** Where things stand, in coordinates of the widget moved by plotOrigin(). */
    [[nodiscard]] const ChartLayout &chartLayout() const;
    [[nodiscard]] QPointF plotOrigin() const;
    /** The year whose values are shown, under the pointer or by keyboard; none where nothing is read. */
    [[nodiscard]] std::optional<int> readingYear() const { return m_readingYear; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** A year was clicked, or entered while it was read. */
    void yearPicked(int year);
    /** The line or the name of a state was clicked. */
    void lineClicked(const QString &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /** The layout is made when it is first asked for: sizes and descriptions change several times before a paint. */
    void forgetLayout();
    void ensureLayout() const;
    [[nodiscard]] double footerHeight() const;
    void renderPlot();
    void setReading(std::optional<int> year, const QString &lineId);
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QString lineAt(const QPointF &position) const;
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;
    void paintHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter) const;

    ChartDescription m_description;
    const Theme *m_theme; ///< one of the two that live as long as the program
    mutable double m_headerHeight = 0;
    QSize m_footerRoom;
    mutable ChartLayout m_layout;
    mutable bool m_layoutIsFresh = false;
    QPixmap m_plot; ///< null while it must be painted again
    std::optional<int> m_readingYear;
    QString m_hoveredLine;
};

} // namespace atlas
