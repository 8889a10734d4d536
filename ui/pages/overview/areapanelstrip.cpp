// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanelstrip.h"

#include "app/analysis/areacoverage.h"
#include "app/analysis/areatable.h"
#include "ui/pages/overview/areapanel.h"
#include "ui/pages/overview/areastriphead.h"
#include "ui/pages/overview/areavalues.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

AreaPanelStrip::AreaPanelStrip(Session &session, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_head(new AreaStripHead(session, catalogue, this))
    , m_rows(new QGridLayout)
{
    setObjectName(u"areaPanels"_s);
    m_head->setObjectName(u"areaStripHead"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Hair);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(6);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    for (const Area &area : catalogue.areas) {
        auto *panel = new AreaPanel(catalogue, area, this);
        panel->setObjectName(u"areaPanel-"_s + area.id);
        connect(panel, &AreaPanel::areaPressed, this,
            [this](const QString &id) { m_session.show(withAreaToggled(m_session.view(), id)); });
        connect(panel, &AreaPanel::cityPressed, this, &AreaPanelStrip::toggleCity);
        QSizePolicy room = panel->sizePolicy();
        room.setRetainSizeWhenHidden(true); // for the table in their place
        panel->setSizePolicy(room);
        m_panels.append(panel);
    }
    setColumns(int(m_panels.size()));
    connect(&session, &Session::viewChanged, this, &AreaPanelStrip::follow);
    refresh();
    emphasise();
}

void AreaPanelStrip::toggleCity(const QString &cityId)
{
    ViewState view = m_session.view();
    view.city = view.city == cityId ? QString() : cityId;
    m_session.show(view);
}

void AreaPanelStrip::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_head->setAppearance(appearance);
    for (AreaPanel *panel : std::as_const(m_panels))
        panel->setAppearance(appearance);
    chooseWords();
    placeValues();
}

/** What is so in every panel or in none: the rows of a long name, statuses in words, names in the other language. */
void AreaPanelStrip::chooseWords()
{
    const bool wraps = std::ranges::any_of(m_panels, &AreaPanel::nameWraps);
    for (AreaPanel *panel : std::as_const(m_panels))
        panel->setAnyNameWraps(wraps);
    const bool words = std::ranges::all_of(m_panels, &AreaPanel::hasRoomForWords);
    const bool otherNames = std::ranges::all_of(m_panels, &AreaPanel::hasRoomForOtherName);
    for (AreaPanel *panel : std::as_const(m_panels)) {
        panel->setWords(words);
        panel->setOtherName(otherNames);
    }
}

void AreaPanelStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    chooseWords();
    placeValues();
}

void AreaPanelStrip::setDensity(Density density)
{
    for (AreaPanel *panel : std::as_const(m_panels))
        panel->setDensity(density);
    layout()->activate();
    updateGeometry(); // at once, not when the event loop comes round
    chooseWords();
    placeValues();
}

void AreaPanelStrip::setColumns(int columns)
{
    for (int i = 0; i < int(m_panels.size()); ++i) {
        m_rows->removeWidget(m_panels[i]);
        m_rows->addWidget(m_panels[i], i / columns, i % columns);
        m_rows->setColumnStretch(i, i < columns ? 1 : 0);
    }
    layout()->activate();
    updateGeometry(); // at once, not when the event loop comes round
    placeValues();
}

void AreaPanelStrip::follow(const ViewState &before, const ViewState &after)
{
    if (before.year != after.year || before.states != after.states)
        refresh();
    if (before.area != after.area || before.city != after.city)
        emphasise();
}

void AreaPanelStrip::refresh()
{
    const NetworkCoverage network = networkCoverage(m_catalogue, m_session.view());
    m_head->setCoverage(network);
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        m_panels[i]->setCoverage(network, network.areas[i]);
    chooseWords();
    placeValues();
}

void AreaPanelStrip::emphasise()
{
    const ViewState &view = m_session.view();
    for (AreaPanel *panel : std::as_const(m_panels)) {
        panel->setEmphasis(view.area.isEmpty()  ? AreaPanel::Emphasis::Plain
                : view.area == panel->area().id ? AreaPanel::Emphasis::Chosen
                                                : AreaPanel::Emphasis::Dimmed);
        panel->setChosenCity(view.city);
    }
}

void AreaPanelStrip::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (isShown)
        showTable();
    else
        showPanels();
}

/** The panels are hidden, so that Tab does not stop at what lies below the table. */
void AreaPanelStrip::showTable()
{
    const auto left = std::ranges::find_if(m_panels, &AreaPanel::hasFocus);
    m_left = left == m_panels.end() ? 0 : left - m_panels.begin();
    m_values = new AreaValues(this);
    connect(m_values, &AreaValues::closed, this, [this] { setTableShown(false); });
    connect(m_values, &AreaValues::cityPressed, this, &AreaPanelStrip::toggleCity);
    placeValues();
    m_values->show();
    m_values->setFocus();
    for (AreaPanel *panel : std::as_const(m_panels))
        panel->hide();
}

void AreaPanelStrip::showPanels()
{
    for (AreaPanel *panel : std::as_const(m_panels))
        panel->show();
    takeTableAway(*m_panels[m_left], *std::exchange(m_values, nullptr));
}

/** The table stands where the panels would; the line above them stays. */
void AreaPanelStrip::placeValues()
{
    if (m_values == nullptr)
        return;
    const NetworkCoverage network = networkCoverage(m_catalogue, m_session.view());
    m_values->setGeometry(m_rows->geometry());
    m_values->setAppearance(m_appearance);
    m_values->setAreas(m_head->sentence(), areaTable(m_catalogue, network, Format(m_appearance)));
}

} // namespace atlas
