// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/pyramidcard.h"

#include "ui/charts/pyramidwidget.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace atlas
{

PyramidCard::PyramidCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_pyramid(new PyramidWidget(this))
{
    m_pyramid->setObjectName(name);
    auto *cell = new QVBoxLayout(this);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    cell->addWidget(m_pyramid);
    connect(m_pyramid, &PyramidWidget::focusChanged, this, QOverload<>::of(&QWidget::update));
}

void PyramidCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_pyramid->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

void PyramidCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_pyramid->setTheme(theme());
    m_pyramid->setTransition(motion::duration(appearance));
}

} // namespace atlas
