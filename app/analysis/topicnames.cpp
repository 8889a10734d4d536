// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/topicnames.h"

#include <QCoreApplication>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::IndicatorTopics)
};

} // namespace

QString topicName(Definition::Topic topic)
{
    using Topic = Definition::Topic;
    switch (topic) {
    case Topic::Population:
        return Words::tr("Population");
    case Topic::Demography:
        return Words::tr("Age of the population");
    case Topic::Urbanisation:
        return Words::tr("Urbanisation");
    case Topic::Economy:
        return Words::tr("Economy");
    case Topic::Society:
        return Words::tr("Society");
    case Topic::Health:
        return Words::tr("Health");
    case Topic::Safety:
        return Words::tr("Safety");
    case Topic::Environment:
        return Words::tr("Environment");
    case Topic::Infrastructure:
        return Words::tr("Infrastructure");
    case Topic::Digital:
        return Words::tr("Digital access");
    case Topic::Innovation:
        return Words::tr("Innovation");
    }
    Q_UNREACHABLE();
}

} // namespace atlas
