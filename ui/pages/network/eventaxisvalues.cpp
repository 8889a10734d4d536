// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is told of the axis of events, and the table that stands in its place.
#include "app/analysis/eventtext.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/network/recordvalues.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <utility>

namespace atlas
{

namespace
{

constexpr int WidestDate = 168; ///< pixels at 100 %: a day; two days take two lines

} // namespace

PaintedPart EventAxis::partAt(int index)
{
    PaintedPart part;
    part.name = sentence(m_events[index]);
    part.box = layoutNow().marks()[index].box.toAlignedRect();
    part.hasKeyboard = index == m_current;
    part.isChosen = m_events[index].id == m_open;
    return part;
}

void EventAxis::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (isShown) {
        m_values = new RecordValues({{0, WidestDate}, {3, 0}, {}, {2, 0}}, this);
        connect(m_values, &RecordValues::closed, this, [this] { setTableShown(false); });
        connect(m_values, &RecordValues::recordOpened, this, &EventAxis::eventOpened);
        placeValues();
        m_values->show();
        setFocusProxy(m_values);
        m_values->setFocus();
    } else {
        setFocusProxy(nullptr);
        takeTableAway(*this, *std::exchange(m_values, nullptr));
    }
    update();
}

/** The table stands where the axis would. */
void EventAxis::placeValues()
{
    if (m_values == nullptr)
        return;
    QList<EventRecord> shown;
    std::ranges::copy_if(
        m_events, std::back_inserter(shown), [this](const EventRecord &event) { return isShown(event); });
    m_values->setGeometry(rect());
    m_values->setAppearance(m_appearance);
    m_values->setRecords(accessibleName(), eventTable(shown, m_format));
    m_values->follow(m_year, m_open);
}

} // namespace atlas
