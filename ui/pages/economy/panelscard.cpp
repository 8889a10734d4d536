// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/panelscard.h"

#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/charts/smallmultiples.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace atlas
{

PanelsCard::PanelsCard(const QString &name, Session &session, QWidget *parent)
    : Card(parent)
    , m_panels(new SmallMultiples(this))
{
    m_panels->setObjectName(name);
    m_panels->setBackdrop(PanelBackdrop::Main);
    auto *cell = new QGridLayout(this);
    cell->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    cell->addWidget(m_panels, 0, 0);
    connect(m_panels, &SmallMultiples::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_panels, &SmallMultiples::yearPicked, this,
        [&session](int year) { session.show(withYear(session.view(), year)); });
    connect(m_panels, &SmallMultiples::linePicked, this, [&session](const QString &id) {
        if (id != AseanId)
            session.show(withStateToggled(session.view(), id));
    });
}

void PanelsCard::setControls(QWidget *controls)
{
    if (m_controls != controls) {
        m_controls = controls;
        static_cast<QGridLayout *>(layout())->addWidget(controls, 0, 0, Qt::AlignRight | Qt::AlignBottom);
        controls->show();
    }
    m_panels->setFooterRoom(m_controls->sizeHint());
}

void PanelsCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_panels->setTheme(theme());
}

void PanelsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = m_panels->hasFocus();
    paintCard(painter, rect(), theme(), look);
}

} // namespace atlas
