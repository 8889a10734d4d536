// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is told of the dots of an area.
#include "ui/pages/overview/areapanel.h"

namespace atlas
{

PaintedPart AreaPanel::partAt(int index)
{
    PaintedPart part;
    part.name = dotWords(index);
    part.box = dotRect(index).toAlignedRect();
    part.hasKeyboard = index == m_walkedDot;
    part.isChosen = !m_chosenCity.isEmpty() && m_coverage.dots[index].cityId == m_chosenCity;
    return part;
}

} // namespace atlas
