// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <optional>

class QPainter;
class QRectF;

namespace atlas
{

/** The pictures of the interface by meaning; `resources/icons` holds their drawings. */
enum class Icon {
    CivicSocial,
    HealthWellbeing,
    SafetySecurity,
    QualityEnvironment,
    BuiltInfrastructure,
    IndustryInnovation,
    ChevronDown,
    Overview,
    Cities,
    Areas,
    Urbanisation,
    Economy,
    Network,
    Sources,
    Data,
    Search,
    LightTheme,
    DarkTheme,
    Back,
    Forward,
    Close,
    Place,
    Plus,
    Minus,
    Fit,
    Info,
    Year,
    Event,
    State,
    World,
    Series,
    Project,
    People,
    Partner,
    Objective,
    Challenge,
    Part,
    Figure,
    Claim,
    Conflict,
    Citation,
    Command,
    Keys,
    Program, ///< in colours of its own, whatever colour is asked for
};

/** The icon of an area of the framework; empty for an unknown id. */
[[nodiscard]] std::optional<Icon> areaIcon(const QString &areaId);

/** Paints `icon` into `target` in `colour`: from a cached picture on a screen, as curves on paper. */
void paintIcon(QPainter &painter, Icon icon, const QRectF &target, const QColor &colour);

/** A picture of `pixels` × `pixels` (at 100 %) for a screen of this ratio. Cached. */
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &colour, int pixels, qreal devicePixelRatio);

/** The same as a QIcon for buttons and actions, sharp at every ratio up to 2. */
[[nodiscard]] QIcon icon(Icon icon, const QColor &colour, int pixels);

} // namespace atlas
