// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project from report to report: what each year says of it, and in which years nobody says anything.
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/format/format.h"
#include "app/model/hole.h"
#include "app/model/projectrecord.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** What is known of a project in one year. */
struct LifeYear
{
    enum class Standing {
        Plan, ///< the action plan of its city has it
        Listed, ///< the list of the year has it, with `status`
        NotListed, ///< there is a list of the year, without it
        NoList, ///< there is no list of the year that anyone knows of
        TotalOnly, ///< projects were counted that year, but the list was not published
        Before, ///< a list without it, before any list or plan had it
    };

    int year = 0; ///< Common Era
    Standing standing = Standing::NoList;
    std::optional<ProjectStatus> status; ///< exactly where it is listed
    QString sourceId; ///< of the plan or the list that has it; empty otherwise

    bool operator==(const LifeYear &) const = default;
};

/** Why nothing is known of a project; empty where a list says something, that it leaves the project out too. */
[[nodiscard]] std::optional<Hole> holeOf(LifeYear::Standing standing);

/** The years in which plans or reports of the network appeared, in order; each is a report but the first, the plans. */
[[nodiscard]] QList<int> reportYears(const Catalogue &catalogue);

/** The years between them of which a total of all projects was published, but no list. */
[[nodiscard]] QList<int> yearsOfTotalsAlone(const Catalogue &catalogue);

/** Every year from the first list there is to the last one, gaps included. */
[[nodiscard]] QList<LifeYear> projectLife(
    const ProjectRecord &project, const QList<int> &reportYears, const QList<int> &totalsAlone);

/** The words for a life. */
class ProjectLifeText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectLifeText)

public:
    explicit ProjectLifeText(const Catalogue &catalogue, const Format &format)
        : m_catalogue(catalogue)
        , m_format(format)
    {
    }

    /** `planned 2018; ongoing 2022–2024; completed 2025`. */
    [[nodiscard]] QString whole(const QList<LifeYear> &life) const;
    /** `ongoing`, `in the action plan`, `not in the report`, `no report that year`, `not public, only a total`. */
    [[nodiscard]] QString standing(const LifeYear &year) const;
    /** `2024: ongoing`. */
    [[nodiscard]] QString tip(const LifeYear &year) const;
    /** Why some years are blank and what `unresolved` means: what a reader of the lives needs. */
    [[nodiscard]] QString explanation(const QList<int> &reportYears) const;

private:
    const Catalogue &m_catalogue;
    Format m_format;
};

} // namespace atlas
