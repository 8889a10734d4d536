// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/chartpane.h"

#include "ui/charts/chartwidget.h"
#include "ui/charts/keptscale.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace atlas
{

ChartPane::ChartPane(const QString &name, Session &session, QWidget *parent)
    : Card(parent)
    , m_chart(new ChartWidget(this))
    , m_text(new ElidedLabel(TextRole::Body, this))
{
    m_chart->setObjectName(name);
    keepScale(*m_chart, session);
    m_text->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addWidget(m_chart, 1);
    column->addWidget(m_text);
    connect(m_chart, &ChartWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_chart, &ChartWidget::yearPicked, this, &ChartPane::yearPicked);
    connect(m_chart, &ChartWidget::lineClicked, this, &ChartPane::lineClicked);
    connect(m_chart, &ChartWidget::choiceCleared, this, &ChartPane::choiceCleared);
}

void ChartPane::setChoosesOne()
{
    m_chart->setChoice(ChartChoice::One);
}

void ChartPane::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_chart->setTheme(theme());
    m_chart->setTransition(motion::duration(appearance));
    m_text->setColour(theme().text);
}

void ChartPane::setDescription(const ChartDescription &description)
{
    m_chart->setDescription(description);
}

void ChartPane::setText(const QString &text, int lines)
{
    m_text->setMostLines(lines);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

const ChartDescription &ChartPane::description() const
{
    return m_chart->description();
}

void ChartPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_chart->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

} // namespace atlas
