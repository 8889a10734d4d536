// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/urbancard.h"

#include "app/analysis/charttext.h"
#include "app/analysis/urbanchart.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

UrbanCard::UrbanCard(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_chart(new ChartWidget(this))
{
    m_chart->setObjectName(u"urbanChart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    column->addWidget(m_chart);
    connect(m_chart, &ChartWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_chart, &ChartWidget::yearPicked, this,
        [this](int year) { m_session.show(withYear(m_session.view(), year)); });
    connect(m_chart, &ChartWidget::lineClicked, this,
        [this](const QString &id) { m_session.show(withStateToggled(m_session.view(), id)); });
    connect(m_chart, &ChartWidget::choiceCleared, this, [this] {
        ViewState view = m_session.view();
        view.states.clear();
        m_session.show(view);
    });
    connect(&session, &Session::viewChanged, this, [this](const ViewState &before, const ViewState &after) {
        if (before.states != after.states)
            refresh();
        else if (before.year != after.year)
            showYear();
    });
}

void UrbanCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_chart->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

void UrbanCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    m_chart->setTheme(Theme::of(appearance.scheme));
    m_chart->setTransition(motion::duration(appearance));
    refresh();
}

void UrbanCard::refresh()
{
    const Format format(m_appearance.language, m_appearance.era);
    const auto series = m_series.read(UrbanShareId);
    ChartDescription chart
        = urbanChart(m_catalogue, series ? **series : IndicatorSeries{UrbanShareId, {}}, m_session.view(), format);
    if (!series)
        chart.emptyReason = cannotRead(series.error());
    m_chart->setDescription(chart);
}

void UrbanCard::showYear()
{
    const Format format(m_appearance.language, m_appearance.era);
    m_chart->setDescription(
        urbanChartInYear(m_chart->description(), m_catalogue, *m_series(UrbanShareId), m_session.view(), format));
}

} // namespace atlas
