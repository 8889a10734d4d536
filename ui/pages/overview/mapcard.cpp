// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/mapcard.h"

#include "app/analysis/legendtexts.h"
#include "app/analysis/mapindicators.h"
#include "ui/map/mapwidget.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

MapCard::MapCard(Session &session, const Catalogue &catalogue, const SeriesReader &series, const QByteArray &basemap,
    QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_indicator(new LinkButton(this))
    , m_map(new MapWidget(catalogue, series, basemap, session, this))
{
    m_indicator->setObjectName(u"mapIndicator"_s);
    m_indicator->setOffersChoice(true);
    m_map->setObjectName(u"map"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(spacing::Small, 0, spacing::Small, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_indicator);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(line);
    column->addWidget(m_map, 1);
    connect(m_indicator, &QAbstractButton::clicked, this, &MapCard::offerIndicators);
    connect(m_map, &MapWidget::descriptionChanged, this, &MapCard::retranslateUi);
}

void MapCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    m_title->setColour(Theme::of(appearance.scheme).text);
    m_indicator->setAppearance(appearance);
    m_map->setAppearance(appearance);
    retranslateUi();
}

void MapCard::offerIndicators()
{
    QMenu menu(this);
    for (const IndicatorTopic &topic : mapIndicators(m_catalogue)) {
        QMenu *submenu = menu.addMenu(topic.name);
        for (const Indicator *indicator : topic.indicators) {
            QAction *action = submenu->addAction(Format(m_appearance).dated(indicator->name.in(m_appearance.language)));
            action->setCheckable(true);
            action->setChecked(indicator->id == m_session.view().indicator);
            connect(action, &QAction::triggered, this, [this, id = indicator->id] {
                ViewState view = m_session.view();
                view.indicator = id;
                m_session.show(view);
            });
        }
    }
    menu.exec(m_indicator->mapToGlobal(QPoint(0, m_indicator->height())));
}

void MapCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

void MapCard::retranslateUi()
{
    m_title->setText(m_map->title());
    const Format format(m_appearance);
    m_title->setShorterTexts({LegendTexts(m_catalogue, m_map->description(), format).title()});
    m_indicator->setText(tr("Indicator"));
    m_indicator->setToolTip(tr("Choose what the states are coloured by"));
    const Indicator *chosen = m_catalogue.indicator(m_session.view().indicator);
    describeOnlyBy(*m_indicator, chosen ? format.dated(chosen->name.in(m_appearance.language)) : QString());
}

} // namespace atlas
