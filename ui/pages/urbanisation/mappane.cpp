// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/mappane.h"

#include "app/analysis/urbanmaps.h"
#include "app/dataset/edition.h"
#include "ui/map/mapwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

MapPane::MapPane(const QString &name, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_session(context.session.view())
    , m_year(new ElidedLabel(TextRole::Figure, this))
    , m_map(std::make_unique<MapWidget>(context.edition.catalogue(), context.series, context.basemap, m_session, this))
{
    m_map->setObjectName(name);
    m_map->setHasLegend(false);
    m_year->setObjectName(name + u"Year"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Small);
    column->addWidget(m_year);
    column->addWidget(m_map.get(), 1);
    connect(m_map.get(), &MapWidget::descriptionChanged, this, [this] {
        showYear();
        Q_EMIT descriptionChanged();
    });
    connect(&m_session, &Session::viewChanged, this, [this](const ViewState &before, const ViewState &after) {
        if (!m_isFollowing)
            Q_EMIT viewWanted(after, before.camera != after.camera);
    });
}

MapPane::~MapPane() = default;

void MapPane::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_year->setColour(Theme::of(appearance.scheme).text);
    m_map->setAppearance(appearance);
    showYear();
}

void MapPane::follow(const ViewState &view)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_session.show(view, Session::Step::Continue);
}

void MapPane::showYear()
{
    m_year->setText(mapYearInWords(m_map->description(), Format(m_appearance)));
}

} // namespace atlas
