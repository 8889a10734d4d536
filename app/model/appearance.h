// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <array>

namespace atlas
{

/** The sizes of text that a reader can choose, in percent of the usual one. */
inline constexpr std::array TextSizes{100, 125, 150, 175, 200};

/** What is as the desktop has it, and changes with it while the program runs; the rest the reader chose. */
struct FollowedParts
{
    bool scheme = false;
    bool motion = false;
    bool textSize = false;
    bool operator==(const FollowedParts &) const = default;
};

/** How things are shown: the reader's own, never part of a view, so that a colleague's link changes none of it. */
struct Appearance
{
    enum class Scheme { Light, Dark, HighContrast, Print };

    Language language = Language::English;
    Era era = Era::Common;
    Scheme scheme = Scheme::Light;
    bool reducedMotion = false;
    /** States and cities may be ordered and numbered by a figure; until then they stand in the order of protocol. */
    bool leagueTables = false;
    Digits digits = Digits::Arabic;
    /** In percent: one of TextSizes, or what the desktop has. Drawn from the next start of the program. */
    int textSize = TextSizes.front();
    FollowedParts follows = {};

    /** A choice by hand ends following. */
    void choose(Scheme chosen)
    {
        scheme = chosen;
        follows.scheme = false;
    }
    void chooseTextSize(int percent)
    {
        textSize = percent;
        follows.textSize = false;
    }

    /** This, with what it follows as `desktop` has it. */
    [[nodiscard]] Appearance following(const Appearance &desktop) const
    {
        Appearance appearance = *this;
        if (follows.scheme)
            appearance.scheme = desktop.scheme;
        if (follows.motion)
            appearance.reducedMotion = desktop.reducedMotion;
        if (follows.textSize)
            appearance.textSize = desktop.textSize;
        return appearance;
    }

    /** The same words, years and figures, whatever the colours. */
    [[nodiscard]] bool readsAs(const Appearance &other) const
    {
        return language == other.language && era == other.era && digits == other.digits;
    }
    bool operator==(const Appearance &) const = default;
};

} // namespace atlas
