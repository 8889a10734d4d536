// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pyramid tells assistive technology of its bars.
#include "app/analysis/agepyramidtext.h"
#include "ui/charts/pyramidwidget.h"

namespace atlas
{

namespace
{

constexpr int Sides = 2;

PyramidPlace placeOf(int part)
{
    return {part / Sides, part % Sides == 0 ? Sex::Men : Sex::Women};
}

} // namespace

int PyramidWidget::partOf(const PyramidPlace &place)
{
    return int(place.group) * Sides + (place.sex == Sex::Men ? 0 : 1);
}

int PyramidWidget::partCount() const
{
    return m_pyramid.isEmpty() || isTableShown() ? 0 : int(m_pyramid.groups.size()) * Sides;
}

PaintedPart PyramidWidget::partAt(int index)
{
    const PyramidPlace place = placeOf(index);
    PaintedPart part;
    part.name = barInWords(m_pyramid, place.group, place.sex);
    const double people = m_pyramid.shown().of(place.group, place.sex);
    part.box = onWidget(pyramidLayout().bar(place, people)).intersected(rect());
    part.hasKeyboard = m_reading == place;
    return part;
}

void PyramidWidget::pressPart(int index)
{
    readByKey(placeOf(index));
}

} // namespace atlas
