// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/panelspane.h"

#include "ui/charts/smallmultiples.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace atlas
{

PanelsPane::PanelsPane(const QString &name, QWidget *parent)
    : Card(parent)
    , m_panels(new SmallMultiples(this))
{
    m_panels->setObjectName(name);
    m_panels->setBackdrop(PanelBackdrop::Main);
    auto *cell = new QVBoxLayout(this);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    cell->addWidget(m_panels);
    connect(m_panels, &SmallMultiples::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_panels, &SmallMultiples::yearPicked, this, &PanelsPane::yearPicked);
    connect(m_panels, &SmallMultiples::linePicked, this, &PanelsPane::linePicked);
}

void PanelsPane::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_panels->setTheme(theme());
}

void PanelsPane::setDescription(const ChartDescription &description, const QList<QString> &order)
{
    m_panels->setDescription(description, order);
}

const ChartDescription &PanelsPane::description() const
{
    return m_panels->description();
}

void PanelsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_panels->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

} // namespace atlas
