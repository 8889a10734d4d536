// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/mappane.h"

#include "app/dataset/edition.h"
#include "ui/map/mapwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace atlas
{

MapPane::MapPane(const QString &name, const PageContext &context, QWidget *parent)
    : Card(parent)
    , m_session(context.session.view())
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_controls(new QWidget(this))
    , m_map(std::make_unique<MapWidget>(context.edition.catalogue(), context.series, context.basemap, m_session, this))
{
    m_map->setObjectName(name);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    m_controls->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(spacing::Small, 0, spacing::Small, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_controls);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(line);
    column->addWidget(m_map.get(), 1);
    connect(m_map.get(), &MapWidget::descriptionChanged, this, &MapPane::retranslate);
    connect(&m_session, &Session::viewChanged, this, [this](const ViewState &before, const ViewState &after) {
        if (!m_isFollowing)
            Q_EMIT viewWanted(after, before.camera != after.camera);
    });
}

MapPane::~MapPane() = default;

void MapPane::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_title->setColour(theme().text);
    m_map->setAppearance(appearance);
    retranslate();
}

void MapPane::follow(const ViewState &view)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_session.show(view, Session::Step::Continue);
}

void MapPane::addControl(QWidget *control)
{
    m_controls->layout()->addWidget(control);
    m_controls->show();
}

void MapPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void MapPane::retranslate()
{
    m_title->setText(m_map->title());
}

} // namespace atlas
