// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/citypopulation.h"
#include "app/format/format.h"
#include "app/model/places.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{

/** Something two cities have in common. */
struct PeerTrait
{
    enum class Kind {
        Capital, ///< of its state
        People, ///< the same class of people in the agglomeration the UN follows; not where it follows none
        LowLying, ///< at most LowMetres above the sea
        HighLying, ///< HighMetres above the sea or more
        FocusAreas, ///< two or more of the areas that their plans of 2018 put first
    };

    Kind kind = Kind::Capital;
    int peopleClass = 0; ///< into peopleClasses(); for People only
    QStringList areaIds; ///< for FocusAreas only

    bool operator==(const PeerTrait &) const = default;
};

/** A city like another one, and why. */
struct Peer
{
    QString cityId;
    QList<PeerTrait> traits; ///< two or more

    bool operator==(const Peer &) const = default;
};

inline constexpr int LowMetres = 10;
inline constexpr int HighMetres = 100;

/** The lower bounds of the classes of people, the first 0. */
[[nodiscard]] QList<double> peopleClasses();

/**
 * At most `most` members that have two or more things in common with a city in a year: those with the most in common
 * first, then in the order of protocol. None for an unknown city.
 */
[[nodiscard]] QList<Peer> peersOf(const Catalogue &catalogue, const Places &places,
    const IndicatorSeries &agglomerations, const QString &cityId, int year, int most);

/** The words for what cities have in common. */
class PeerText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::PeerText)

public:
    PeerText(const Catalogue &catalogue, const Format &format)
        : m_catalogue(catalogue)
        , m_format(format)
    {
    }

    /** `capital; 1 to 3 million people`. */
    [[nodiscard]] QString reasons(const Peer &peer) const;

private:
    [[nodiscard]] QString trait(const PeerTrait &trait) const;
    [[nodiscard]] QString people(int peopleClass) const;
    /** `500,000`, `3 million`. */
    [[nodiscard]] QString roundPeople(double people) const;

    const Catalogue &m_catalogue;
    Format m_format;
};

} // namespace atlas
