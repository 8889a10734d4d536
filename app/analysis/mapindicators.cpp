// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mapindicators.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::IndicatorTopics)
};

struct Topic
{
    QLatin1StringView id;
    const char *name;
};

/** The topics of the edition in the order of the menu. */
constexpr std::array Topics{
    Topic{"urbanisation"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Urbanisation")},
    Topic{"population"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Population")},
    Topic{"demography"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Age of the population")},
    Topic{"economy"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Economy")},
    Topic{"society"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Society")},
    Topic{"health"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Health")},
    Topic{"safety"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Safety")},
    Topic{"environment"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Environment")},
    Topic{"infrastructure"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Infrastructure")},
    Topic{"digital"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Digital access")},
    Topic{"innovation"_L1, QT_TRANSLATE_NOOP("atlas::IndicatorTopics", "Innovation")},
};

bool isForMaps(const Indicator &indicator)
{
    const bool isAgeGroup = indicator.topic == "demography"_L1 && !indicator.unit.en.startsWith(u'%');
    return indicator.hasStates && !indicator.isVariant && !isAgeGroup;
}

} // namespace

QList<IndicatorTopic> mapIndicators(const Catalogue &catalogue)
{
    QList<IndicatorTopic> topics;
    for (const Topic &topic : Topics) {
        IndicatorTopic entry{topic.id, Words::tr(topic.name), {}};
        for (const Indicator &indicator : catalogue.indicators) {
            if (indicator.topic == topic.id && isForMaps(indicator))
                entry.indicators.append(&indicator);
        }
        if (!entry.indicators.isEmpty())
            topics.append(std::move(entry));
    }
    return topics;
}

} // namespace atlas
