// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networksection.h"

#include "app/view/recordopening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Where the sheet of a row of this kind may be open, its home first; none for rows of other pages. */
QList<NetworkSection> homesOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Event:
        return {NetworkSection::Timeline, NetworkSection::Figures, NetworkSection::Thailand};
    case RecordKind::Objective:
    case RecordKind::Actor:
    case RecordKind::Partner:
        return {NetworkSection::People};
    case RecordKind::NetworkStat:
        return {NetworkSection::Figures};
    case RecordKind::ProgrammePhase:
    case RecordKind::ProgrammePlace:
        return {NetworkSection::Thailand};
    default:
        return {};
    }
}

NetworkSection named(const QString &name)
{
    const auto found = std::ranges::find(AllNetworkSections, name, networkSectionName);
    return found == AllNetworkSections.end() ? NetworkSection::Timeline : *found;
}

} // namespace

QString networkSectionName(NetworkSection section)
{
    switch (section) {
    case NetworkSection::Timeline:
        return u"timeline"_s;
    case NetworkSection::People:
        return u"people"_s;
    case NetworkSection::Figures:
        return u"figures"_s;
    case NetworkSection::Thailand:
        return u"thailand"_s;
    }
    Q_UNREACHABLE();
}

NetworkSection networkSectionOf(const ViewState &view)
{
    const NetworkSection wanted = named(view.section);
    if (!view.open)
        return wanted;
    const QList<NetworkSection> homes = homesOf(view.open->kind);
    return homes.isEmpty() || homes.contains(wanted) ? wanted : homes.first();
}

ViewState withNetworkRecord(const ViewState &view, const RecordRef &record, const Catalogue &catalogue)
{
    ViewState opened = withRecordOpen(view, record, catalogue);
    if (opened.page != Page::Network)
        return opened;
    opened.section = view.section;
    opened.section = networkSectionName(networkSectionOf(opened));
    return opened;
}

} // namespace atlas
