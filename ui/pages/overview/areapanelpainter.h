// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/areapanellayout.h"
#include "ui/pages/overview/statuscounts.h"

#include <QColor>
#include <QString>
#include <QStringList>

class QPainter;

namespace atlas
{

struct Theme;

/** What is written on an area panel. */
struct AreaPanelWords
{
    QString areaId; ///< for the icon
    QString name;
    QString otherName; ///< in the other language; empty where it is not shown
    QStringList contents; ///< of the area
    QString projects; ///< how many
    QString cities; ///< in how many
    QString shortCities; ///< the same in fewer words, where there is less room
    QString instead; ///< why the list has no status; empty where it has
    StatusCounts counts;
    StatusLabel label; ///< of a status: its number, or number and word
};

/** Paints all of a panel but its card and its dots. */
void paintAreaPanel(QPainter &painter, const AreaPanelLayout &layout, const AreaPanelWords &words, const QColor &colour,
    const Theme &theme);

} // namespace atlas
