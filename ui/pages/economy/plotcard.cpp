// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/plotcard.h"

#include "app/view/session.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/keptscale.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace atlas
{

PlotCard::PlotCard(const QString &name, Session &session, QWidget *parent, const ChartScale &start)
    : Card(parent)
    , m_chart(new ChartWidget(this))
{
    m_chart->setObjectName(name);
    keepScale(*m_chart, session, start);
    auto *cell = new QGridLayout(this);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    cell->addWidget(m_chart, 0, 0);
    connect(m_chart, &ChartWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_chart, &ChartWidget::yearPicked, this,
        [&session](int year) { session.show(withYear(session.view(), year)); });
    connect(m_chart, &ChartWidget::lineClicked, this,
        [&session](const QString &id) { session.show(withStateToggled(session.view(), id)); });
    connect(m_chart, &ChartWidget::choiceCleared, this, [&session] { session.show(withoutStates(session.view())); });
}

void PlotCard::setControls(QWidget *controls)
{
    if (!m_controls) {
        m_controls = controls;
        static_cast<QGridLayout *>(layout())->addWidget(controls, 0, 0, Qt::AlignRight | Qt::AlignBottom);
    }
    m_chart->setFooterRoom(m_controls->sizeHint());
}

void PlotCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_chart->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

void PlotCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_chart->setTheme(theme());
    m_chart->setTransition(motion::duration(appearance));
}

} // namespace atlas
