// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the facts that the program speaks of by name. A test keeps that each is in the edition; AseanId stands with
// the entities.
#pragma once

#include <QString>

namespace atlas::wellknown
{

/** Claims of the article. */
inline const QString PopulationClaim = QStringLiteral("c01"); ///< 647 million people
inline const QString EconomyRankClaim = QStringLiteral("c03"); ///< its rank when the article was written
inline const QString LaterEconomyRankClaim = QStringLiteral("c06"); ///< its rank to come
inline const QString YouthClaim = QStringLiteral("c09"); ///< the share below 35
inline const QString QuarterUrbanClaim = QStringLiteral("c11");
inline const QString HalfUrbanClaim = QStringLiteral("c12");
inline const QString TwoThirdsUrbanClaim = QStringLiteral("c13");
inline const QString PilotCitiesClaim = QStringLiteral("c15"); ///< how many cities the network began with

/** The source that is the article itself. */
inline const QString ArticleSource = QStringLiteral("article-2562");

/** Events of the year bar. */
inline const QString AseanFounded = QStringLiteral("ev001");
inline const QString NetworkFounded = QStringLiteral("ev007");

/** The only bloc among the economies: its members are ranked each for itself. */
inline const QString EuropeanUnionId = QStringLiteral("EU");

} // namespace atlas::wellknown
