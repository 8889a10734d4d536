// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filters of the list of members: what each says, what it offers, and the views they lead to.
#pragma once

#include "app/analysis/memberlist.h"
#include "app/format/format.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>

namespace atlas
{

enum class MemberFilter { State, Area, Status, Joined };

inline constexpr std::array AllMemberFilters{
    MemberFilter::State, MemberFilter::Area, MemberFilter::Status, MemberFilter::Joined};

/** One thing a filter offers. */
struct FilterChoice
{
    QString words;
    bool isChosen = false;
    ViewState wanted; ///< what the choice leads to

    bool operator==(const FilterChoice &) const = default;
};

/** The words and the choices of the filters in one language. Cheap to make; refers to the catalogue. */
class MemberFilterText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::MemberFilterText)

public:
    MemberFilterText(const Catalogue &catalogue, const Format &format)
        : m_catalogue(catalogue)
        , m_format(format)
    {
    }

    /** `State`: what is filtered by. */
    [[nodiscard]] static QString title(MemberFilter filter);
    /** What is chosen, such as `Thailand`; empty where the filter is off. */
    [[nodiscard]] QString value(MemberFilter filter, const ViewState &view) const;
    /** What the filter offers, the first being to be off. */
    [[nodiscard]] QList<FilterChoice> choices(MemberFilter filter, const ViewState &view) const;
    /** `38 members`, with those of the year looked at where some join later: `38 members (37 in 2025)`; of a part of
     * them `12 of 38 members`. */
    [[nodiscard]] QString count(const MemberList &list) const;

private:
    [[nodiscard]] static QString any(MemberFilter filter);
    [[nodiscard]] QList<FilterChoice> states(const ViewState &view) const;
    [[nodiscard]] QList<FilterChoice> areas(const ViewState &view) const;
    [[nodiscard]] QList<FilterChoice> statuses(const ViewState &view) const;
    [[nodiscard]] QList<FilterChoice> years(const ViewState &view) const;

    const Catalogue &m_catalogue;
    Format m_format;
};

/** The same view with this filter off. */
[[nodiscard]] ViewState withoutFilter(ViewState view, MemberFilter filter);
/** The same view with every filter off. */
[[nodiscard]] ViewState withoutFilters(ViewState view);

} // namespace atlas
