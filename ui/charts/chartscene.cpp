// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include "ui/charts/linestrokes.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr double Overhang = 3; ///< lines are not cut in half at the edge of the area
constexpr double ContextWidth = 1; ///< up to here Qt strokes three times quicker
constexpr double ColourWidth = 2.4;

/** Builds a chart whose plot area lies exactly where the layout has it. */
class SceneBuilder
{
public:
    SceneBuilder(const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
        : m_plot(plot)
        , m_layout(layout)
        , m_theme(theme)
        , m_chart(new QChart)
    {
        m_scene.addItem(m_chart); // the scene owns it
        m_chart->setMargins({});
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        addAxes();
        addLines();
        m_chart->setPlotArea(layout.area.adjusted(-Overhang, -Overhang, Overhang, Overhang));
    }

    void render(QPainter &painter)
    {
        const QRectF picture(QPointF(), m_layout.size);
        m_scene.setSceneRect(picture);
        m_scene.render(&painter, picture, picture, Qt::IgnoreAspectRatio);
    }

private:
    /** In pixels of the picture: what a value is on the axis is for the layout to say. */
    void addAxes()
    {
        const QRectF whole = m_layout.area.adjusted(-Overhang, -Overhang, Overhang, Overhang);
        m_years = new QValueAxis(m_chart);
        m_years->setRange(whole.left(), whole.right());
        hideAxis(m_years);
        m_chart->addAxis(m_years, Qt::AlignBottom);
        m_values = new QValueAxis(m_chart);
        m_values->setReverse(true);
        m_values->setRange(whole.top(), whole.bottom());
        hideAxis(m_values);
        m_chart->addAxis(m_values, Qt::AlignLeft);
    }

    static void hideAxis(QValueAxis *axis)
    {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }

    /** The first line lies on top. */
    void addLines()
    {
        for (auto line = m_plot.lines.rbegin(); line != m_plot.lines.rend(); ++line) {
            if (line->role == ChartLine::Role::Context)
                continue;
            for (const LineStroke &stroke : strokesOf(*line, m_plot.form))
                add(stroke, penOf(*line, stroke.isDashed, m_theme));
        }
    }

    void add(const LineStroke &stroke, const QPen &pen)
    {
        auto *series = new QLineSeries(m_chart);
        series->setPen(pen);
        series->replace(withoutStraightMiddles(stroke, m_layout));
        m_chart->addSeries(series);
        series->attachAxis(m_years);
        series->attachAxis(m_values);
    }

    const ChartPlot &m_plot;
    const ChartLayout &m_layout;
    const Theme &m_theme;
    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_years = nullptr;
    QValueAxis *m_values = nullptr;
};

} // namespace

QColor colourOf(const ChartLine &line, const Theme &theme)
{
    if (line.role == ChartLine::Role::Context)
        return theme.context;
    return theme.series[std::min(std::size_t(line.colour), theme.series.size() - 1)];
}

QPen penOf(const ChartLine &line, bool isDashed, const Theme &theme)
{
    const bool isContext = line.role == ChartLine::Role::Context;
    QPen pen(colourOf(line, theme), isContext ? ContextWidth : ColourWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    // Qt Charts draws a solid line piece by piece: flat ends would leave a seam at every year.
    pen.setCapStyle(isDashed ? Qt::FlatCap : Qt::RoundCap);
    if (isDashed)
        pen.setDashPattern(isContext ? QList<qreal>{4, 3} : QList<qreal>{2.6, 1.5});
    if (line.isSupposed) { // round dots, unlike anything a source gives
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 1.9});
    }
    return pen;
}

void paintScene(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    SceneBuilder(plot, layout, theme).render(painter);
}

} // namespace atlas
