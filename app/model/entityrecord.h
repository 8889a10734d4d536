// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entity.h"
#include "app/model/localizedtext.h"

#include <QString>

namespace atlas
{

/** Everything the edition knows of a place that has values; Entity is the short form that the program starts with. */
struct EntityRecord
{
    QString id;
    Entity::Type type = Entity::Type::Country;
    LocalizedText name;
    LocalizedText shortName;
    QString iso2; ///< ISO 3166 alpha-2, for cities that of their state; empty for regions
    bool inArticle = false;
    QString sourceId;
    QString thaiNameSourceId;
    LocalizedText note; ///< may be empty

    bool operator==(const EntityRecord &) const = default;
};

/** Another name under which a place is searched. */
struct PlaceName
{
    enum class Kind { Common, LocalScript, FormerName, Romanisation, Abbreviation };

    QString entityId; ///< empty for a place of the Thai programme
    QString programmePlaceId; ///< empty for an entity
    QString name;
    QString language; ///< BCP 47
    Kind kind = Kind::Common;
    bool inArticle = false;
    QString sourceId;

    bool operator==(const PlaceName &) const = default;
};

} // namespace atlas
