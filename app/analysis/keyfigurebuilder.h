// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The making of the key figures: what they share in keyfigurebuilder.cpp, the figures by subject in
// keyfigurepeople.cpp, keyfigurerank.cpp and keyfigurenetwork.cpp.
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/analysis/combinedvalue.h"
#include "app/analysis/keyfigures.h"

#include <QCoreApplication>

namespace atlas
{

struct RankEnds;

/** Builds the figures one by one; lives for one call. */
class KeyFigureBuilder
{
    Q_DECLARE_TR_FUNCTIONS(atlas::KeyFigures)

public:
    /** What is given outlives the builder. */
    KeyFigureBuilder(
        const Catalogue &catalogue, const ViewState &view, const SeriesReader &series, const Format &format);

    [[nodiscard]] KeyFigure population() const;
    [[nodiscard]] KeyFigure urbanShare() const;
    [[nodiscard]] KeyFigure under35() const;
    [[nodiscard]] KeyFigure gdpRank() const;
    [[nodiscard]] KeyFigure cities() const;
    [[nodiscard]] KeyFigure projects() const;

private:
    /** One series of ASEAN or of the chosen states. */
    struct Scoped
    {
        Series series;
        QString indicatorId;
        QList<QString> states; ///< that it counts; empty: ASEAN
        QList<QString> missing; ///< chosen, but without a value
        Combine how = Combine::Sum;
    };

    /** A share of the people: what it is called and how it reads. */
    struct Share
    {
        KeyFigure::Id id;
        QString name; ///< of a label
        QString shortName; ///< of a label, where room is short
        QString reading; ///< a sentence: %1 whose, %2 year, %3 share, %4 kind
    };

    [[nodiscard]] bool isAsean() const { return m_states.isEmpty(); }
    [[nodiscard]] Series asean(const QString &indicatorId) const { return m_series(indicatorId)->of(AseanId); }
    [[nodiscard]] Scoped scoped(const QString &indicatorId, Combine how) const;
    [[nodiscard]] KeyFigure share(const Share &share, const Scoped &shown, const Scoped &line) const;

    [[nodiscard]] const Claim *claim(const QString &id) const;
    [[nodiscard]] QString kindWord(ValueKind kind) const;
    void label(KeyFigure &figure, const QString &name, const QString &shortName, const Observation &shown) const;
    [[nodiscard]] QString stateNames(const QList<QString> &states) const;
    [[nodiscard]] QString whose(const Scoped &scoped) const;
    [[nodiscard]] KeyFigure without(KeyFigure::Id id, const QString &name, const Series &series) const;
    [[nodiscard]] QList<KeyFigure::Point> line(const Series &series) const;
    [[nodiscard]] QString borrowed(const Observation &shown) const;
    [[nodiscard]] QStringList works(const QString &indicatorId, const QList<QString> &states, int year) const;

    void name(KeyFigure &figure, const QList<QString> &states) const;
    void refer(KeyFigure &figure, const QString &indicatorId, const QList<QString> &states) const;
    void grow(KeyFigure &figure, const Series &series, const Observation &shown) const;
    void shift(KeyFigure &figure, const Series &series, const Observation &shown) const;
    void take(KeyFigure &figure, const Observation &shown) const;
    void explain(KeyFigure &figure, const QString &reading, const Scoped &scoped) const;
    void weigh(KeyFigure &figure, const Claim *claim, const QString &shortForm, bool differs) const;

    [[nodiscard]] QString statedShare(double share) const;
    [[nodiscard]] QString rankReading(const RankEnds &ends) const;
    [[nodiscard]] QString between(const RankEnds &ends) const;
    void judgeRank(KeyFigure &figure, const RankEnds &ends) const;
    [[nodiscard]] QList<KeyFigure::Point> projectLine() const;
    void tellProjects(KeyFigure &figure, const NetworkCoverage &network) const;

    const Catalogue &m_catalogue;
    const ViewState &m_view;
    const SeriesReader &m_series;
    const Format &m_format;
    QList<QString> m_states; ///< the chosen ones that the edition knows
};

} // namespace atlas
