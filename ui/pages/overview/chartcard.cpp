// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/chartcard.h"

#include "ui/charts/chartwidget.h"
#include "ui/charts/keptscale.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace atlas
{

ChartCard::ChartCard(const QString &name, Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_chart(new ChartWidget(this))
{
    auto *cell = new QGridLayout(this);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    cell->addWidget(m_chart, 0, 0);
    m_chart->setObjectName(name);
    keepScale(*m_chart, session);
    connectChart();
    connect(&session, &Session::viewChanged, this, [this](const ViewState &before, const ViewState &after) {
        if (isAnotherChart(before, after))
            refresh();
        else if (before.year != after.year)
            showYear();
    });
}

void ChartCard::connectChart()
{
    connect(m_chart, &ChartWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_chart, &ChartWidget::yearPicked, this, [this](int year) { m_session.show(withYear(view(), year)); });
    connect(m_chart, &ChartWidget::lineClicked, this,
        [this](const QString &id) { m_session.show(withStateToggled(view(), id)); });
    connect(m_chart, &ChartWidget::choiceCleared, this, [this] { m_session.show(withoutStates(view())); });
}

bool ChartCard::isAnotherChart(const ViewState &before, const ViewState &after) const
{
    return before.states != after.states;
}

void ChartCard::layOverFooter(QWidget *controls)
{
    static_cast<QGridLayout *>(layout())->addWidget(controls, 0, 0, Qt::AlignRight | Qt::AlignBottom);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_chart->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

void ChartCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    m_chart->setTheme(theme());
    m_chart->setTransition(motion::duration(appearance));
    refresh();
}

} // namespace atlas
