// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/citiespage.h"

#include "app/dataset/edition.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "ui/pages/cities/memberpanel.h"
#include "ui/pages/cities/placepanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** How the room is shared between list and sheet. */
constexpr int ListShare = 60;
constexpr int SheetShare = 40;
constexpr int WidestList = 880; ///< more room is the sheet's

} // namespace

CitiesPage::CitiesPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_session(context.session)
    , m_catalogue(context.edition.catalogue())
    , m_members(new MemberPanel(context.edition.catalogue(), context.series, this))
    , m_place(new PlacePanel(context, this))
{
    arrange();
    const auto show = [this](const ViewState &view) { m_session.show(view); };
    connect(m_members, &MemberPanel::viewWanted, this, show);
    connect(m_place, &PlacePanel::viewWanted, this, show);
    connect(m_members, &MemberPanel::cityWanted, this, [this](const QString &id) { open({RecordKind::City, id}); });
    connect(m_place, &PlacePanel::recordWanted, this, &CitiesPage::open);
    connect(m_place, &PlacePanel::addressWanted, this, context.openAddress);
}

void CitiesPage::arrange()
{
    m_members->setObjectName(u"memberPanel"_s);
    m_place->setObjectName(u"placePanel"_s);
    m_members->setMaximumWidth(WidestList);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    line->setSpacing(spacing::Large);
    line->addWidget(m_members, ListShare);
    line->addWidget(m_place, SheetShare);
}

/** A series is opened for the place it was read of; from city to city the part of the sheet stays. */
void CitiesPage::open(const RecordRef &record)
{
    const ViewState before = m_session.view();
    ViewState wanted = withRecordOpen(before, record, m_catalogue);
    const bool wasCity = before.open && before.open->kind == RecordKind::City;
    const bool wasState = before.open && before.open->kind == RecordKind::State;
    if (record.kind == RecordKind::City && wasCity)
        wanted.section = before.section;
    if (record.kind == RecordKind::Indicator && (wasCity || wasState)) {
        wanted.series.entity = before.open->id;
        wanted.series.source.clear();
    }
    m_session.show(wanted);
}

void CitiesPage::setAppearance(const Appearance &appearance)
{
    m_members->setAppearance(appearance);
    m_place->setAppearance(appearance);
}

void CitiesPage::follow(const ViewState &view)
{
    m_members->follow(view);
    m_place->follow(view);
}

} // namespace atlas
