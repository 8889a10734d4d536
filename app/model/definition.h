// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QList>
#include <QString>

namespace atlas
{

/** What an indicator measures, in full; Indicator is the short form that the program starts with. */
struct Definition
{
    enum class Topic {
        Population,
        Demography,
        Urbanisation,
        Economy,
        Society,
        Health,
        Safety,
        Environment,
        Infrastructure,
        Digital,
        Innovation,
    };

    enum class HigherIsBetter { Yes, No, Neutral };

    QString id; ///< of the indicator
    LocalizedText name;
    LocalizedText unit;
    LocalizedText description;
    Topic topic = Topic::Population;
    int decimals = 0; ///< what the source supports
    HigherIsBetter higherIsBetter = HigherIsBetter::Neutral;
    double validMin = 0; ///< every value lies between the two
    double validMax = 0;
    QString preferredSourceId; ///< shown where several sources give a value for one entity and year

    bool operator==(const Definition &) const = default;
};

/** Two series that belong together: "`relatedId` is the `relation` of `indicatorId`". */
struct RelatedIndicator
{
    enum class Relation {
        Lower80, ///< bound of the prediction interval of 80 %
        Upper80,
        Lower95,
        Upper95,
        VariantLow,
        VariantHigh,
        Vintage, ///< what an older edition said before the year was over
        OtherEdition,
        Scenario,
        SameMeasureOtherSource,
        PerCapitaOf,
        RankOf,
    };

    QString indicatorId;
    QString relatedId;
    Relation relation = Relation::OtherEdition;
    bool relatedIsPreferred = false; ///< show `relatedId` instead unless the reader asks otherwise
    LocalizedText note;
    bool inArticle = false;
    QString sourceId;

    bool operator==(const RelatedIndicator &) const = default;
};

/** What is measured and how the measures belong together. */
struct Definitions
{
    QList<Definition> definitions; ///< as the facts list them
    QList<RelatedIndicator> related; ///< as the facts list them

    /** Null for an unknown id. */
    [[nodiscard]] const Definition *definition(const QString &indicatorId) const;
    /** The relations of an indicator: those in which it is `indicatorId`, then those in which it is `relatedId`. */
    [[nodiscard]] QList<RelatedIndicator> relationsOf(const QString &indicatorId) const;
};

} // namespace atlas
