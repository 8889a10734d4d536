// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/panelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurebearer.h"
#include "ui/widgets/tablebearer.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace atlas
{

class ChartValues;

/**
 * One chart as a grid of small ones on common axes, a panel for each line, with the finding on top and the source
 * below. Each panel names its line and its value in the year of the view, or in the year that is read; the head of a
 * chosen one is tinted. The panels are one picture that is painted again only when what they show, the theme or the
 * size changes.
 */
class SmallMultiples final : public QWidget, public FigureBearer, public ChartBearer, public TableBearer
{
    Q_OBJECT

public:
    using Cell = PanelCell;

    explicit SmallMultiples(QWidget *parent = nullptr);

    /** Texts come in the language of the description; a change of language is a new description. */
    void setDescription(const ChartDescription &description, const QList<QString> &order);
    /** What the panels of later descriptions compare their line with. */
    void setBackdrop(PanelBackdrop backdrop) { m_backdrop = backdrop; }
    void setTheme(const Theme &theme);
    /** Keeps the right end of the footer free for what the owner lays there; the footer is at least as high. */
    void setFooterRoom(const QSize &room);
    /** Puts the values of all panels on the clipboard, as a table for a spreadsheet. */
    void copyValues();

    [[nodiscard]] const ChartDescription &description() const { return m_description; }
    [[nodiscard]] const QList<ChartPanel> &panels() const { return m_panels; }
    /** Of each panel, in their order. */
    [[nodiscard]] const QList<Cell> &cells();
    /** The year under the pointer or read by keyboard; none where nothing is read. */
    [[nodiscard]] std::optional<int> readingYear() const { return m_readingYear; }

    /** The panels as they are shown, with a margin, on the ground of a card. */
    [[nodiscard]] QImage picture();

    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;
    /** Shows the values as a table in place of the panels, or the panels again. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }

    // For assistive technology
    [[nodiscard]] const ChartDescription &drawnChart() const override { return m_description; }
    [[nodiscard]] bool showsTable() const override { return isTableShown(); }
    [[nodiscard]] QRectF placeOf(const QString &lineId, int year, double value) override;
    [[nodiscard]] std::optional<int> yearRead() const override { return m_readingYear; }
    [[nodiscard]] QString lineRead() const override { return m_readingLine; }
    void pickYear(int year) override { Q_EMIT yearPicked(year); }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** A year was clicked, or entered while it was read. */
    void yearPicked(int year);
    /** The name of a panel was clicked. */
    void linePicked(const QString &id);
    /** The keyboard came or went. */
    void focusChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ensureLayout();
    void renderPanels();
    void setReading(std::optional<int> year, const QString &lineId = {});
    void readByKey(int year, const QString &lineId);
    [[nodiscard]] QString panelBeside(int step) const;
    void announce();
    void placeValues();
    [[nodiscard]] int shownYear() const;
    [[nodiscard]] std::optional<qsizetype> panelAt(const QPointF &position);

    ChartDescription m_description;
    QList<ChartPanel> m_panels;
    PanelBackdrop m_backdrop = PanelBackdrop::Everyone;
    const Theme *m_theme; ///< one of the two that live as long as the program
    QSize m_footerRoom;
    ChartFrame m_frame;
    QList<Cell> m_cells; ///< empty while they must be placed
    QPixmap m_picture; ///< of all panels; null while it must be painted again
    std::optional<int> m_readingYear;
    QString m_readingLine; ///< of the panel that is read by keyboard; empty: all of them
    ChartValues *m_values = nullptr; ///< while the table is shown
};

} // namespace atlas
