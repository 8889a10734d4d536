// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/citycard.h"
#include "app/analysis/maptexts.h"
#include "app/model/appearance.h"
#include "ui/widgets/figurebearer.h"

#include <QVariantAnimation>
#include <QWidget>

#include <memory>

class QLabel;

namespace atlas
{

class IconButton;
class LinkButton;

/** The card of a selected city, which lies on the map beside what it speaks of. */
class CityCard final : public QWidget, public FigureBearer
{
    Q_OBJECT

public:
    explicit CityCard(QWidget *parent = nullptr);
    ~CityCard() override;

    /** Fills the card anew; at most `room` pixels high. */
    void showCity(const CityCardDescription &card, const Catalogue &catalogue, const MapTexts &texts,
        const Appearance &appearance, int room);

    /** The words may have changed: nothing that was written holds. */
    void forgetWords() { m_rows.reset(); }
    /** The figure the card tells: the people of its city. */
    void setFigure(const FigureRef &figure) { m_figure = figure; }
    [[nodiscard]] std::optional<FigureRef> figureAsked() const override { return m_figure; }
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &) override { return m_figure; }
    /** Shows the card; one that was not there fades in over so many milliseconds. */
    void appear(int milliseconds);

Q_SIGNALS:
    void closed();
    /** A person wants the sheet of the city. */
    void sheetWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /** A project's row: the area's icon and the title, below them the status with its mark, and the area. */
    struct Row
    {
        QLabel *mark;
        QLabel *title;
        QLabel *dot;
        QLabel *status;
    };

    /** What the rows were made for: they are kept while the years or the camera move. */
    struct Rows
    {
        QList<CardProject> projects;
        Appearance appearance;
        int top = 0;
        int room = 0;

        bool operator==(const Rows &) const = default;
    };

    int placeNames(int room);
    int showProjects(const CityCardDescription &card, const Catalogue &catalogue, const MapTexts &texts,
        const Appearance &appearance, int top, int room);
    [[nodiscard]] Row makeRow(
        const CardProject &shown, const Catalogue &catalogue, const MapTexts &texts, const Appearance &appearance);
    /** Places the row at `top`; the result is its bottom. */
    int placeRow(const Row &row, int top);
    /** Places the way to the sheet below `bottom` where there is room; the result is the new bottom. */
    int placeOpen(int bottom, int room);
    /** Places a label over the card's width at `top`; the result is its bottom, `top` where it has no text. */
    int place(QLabel *label, int left, int top, int width);

    QLabel *m_name;
    QLabel *m_otherNames;
    QLabel *m_facts;
    QLabel *m_heading;
    QLabel *m_more;
    IconButton *m_close;
    LinkButton *m_open;
    std::optional<FigureRef> m_figure;
    QVariantAnimation m_appearing{this};
    std::unique_ptr<QWidget> m_projects; ///< holds the rows
    std::optional<Rows> m_rows; ///< what they say
    int m_rowsBottom = 0;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
