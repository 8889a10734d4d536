// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the facts that the program speaks of by name. A test keeps that each is in the edition; AseanId stands with
// the entities.
#pragma once

#include <QList>
#include <QString>

namespace atlas::wellknown
{

/** Claims of the article. */
inline const QString PopulationClaim = QStringLiteral("c01"); ///< 647 million people
inline const QString EconomyRankClaim = QStringLiteral("c03"); ///< its rank when the article was written
inline const QString GrowthForecastClaim = QStringLiteral("c04"); ///< growth forecast when the article was written
inline const QString GrowthOutcomeClaim = QStringLiteral("c05"); ///< the same forecast beside what happened
inline const QString LaterEconomyRankClaim = QStringLiteral("c06"); ///< its rank to come
inline const QString LargerEconomiesClaim = QStringLiteral("c07"); ///< who alone is to be larger then
inline const QString YouthClaim = QStringLiteral("c09"); ///< the share below 35
inline const QString QuarterUrbanClaim = QStringLiteral("c11");
inline const QString HalfUrbanClaim = QStringLiteral("c12");
inline const QString TwoThirdsUrbanClaim = QStringLiteral("c13");
inline const QString LargeCitiesClaim = QStringLiteral("c14"); ///< how many people will move to large cities
inline const QString PilotCitiesClaim = QStringLiteral("c15"); ///< how many cities the network began with

/** Levels of output, and growth. */
inline const QString NominalGdp = QStringLiteral("gdp_nominal");
inline const QString PurchasingPowerGdp = QStringLiteral("gdp_ppp");
inline const QString PathwayGdp = QStringLiteral("gdp_ppp_ssp%1"); ///< %1: 1 to 5
inline const QString PwcGdp = QStringLiteral("gdp_ppp_pwc");
inline const QString NominalPerHead = QStringLiteral("gdp_pc_nominal");
inline const QString PurchasingPowerPerHead = QStringLiteral("gdp_pc_ppp");
inline const QString GdpGrowth = QStringLiteral("gdp_growth");
inline const QString EarlierGdpGrowth = QStringLiteral("gdp_growth_weo2019"); ///< as published in April 2019
inline const QString EarlierNominalGdp = QStringLiteral("gdp_nominal_weo2019");
inline const QString EarlierPopulation = QStringLiteral("pop_weo2019");

/** Projections that come with intervals. */
inline const QString Population = QStringLiteral("pop_total");
inline const QString LifeExpectancy = QStringLiteral("life_expectancy");
/** Shares of age groups in the people, every five years. */
inline const QString UnderThirtyFiveShare = QStringLiteral("pop_under35_share");
inline const QString WorkingAgeShare = QStringLiteral("pop_15_64_share");
inline const QString OlderShare = QStringLiteral("pop_65p_share");
/** How the ids of people by age and sex begin; `00_04` or `80p` follows. */
inline const QString MenByAge = QStringLiteral("pop_m_");
inline const QString WomenByAge = QStringLiteral("pop_f_");

/** Indicators of urbanisation, beside UrbanShareId. */
inline const QString UrbanShareOfWorldBank = QStringLiteral("urban_share_wdi");
inline const QString UrbanPeople = QStringLiteral("pop_urban"); ///< every five years

/** The source that is the article itself. */
inline const QString ArticleSource = QStringLiteral("article-2562");

/** Events of the year bar. */
inline const QString AseanFounded = QStringLiteral("ev001");
inline const QString NetworkFounded = QStringLiteral("ev007");

/** The only bloc among the economies: its members are ranked each for itself. */
inline const QString EuropeanUnionId = QStringLiteral("EU");
/** Its members that stand among the economies by themselves. */
inline const QList<QString> EuropeanUnionMembers{QStringLiteral("DEU"), QStringLiteral("FRA"), QStringLiteral("ITA"),
    QStringLiteral("ESP"), QStringLiteral("NLD"), QStringLiteral("POL")};

} // namespace atlas::wellknown
