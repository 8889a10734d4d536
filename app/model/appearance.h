// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

namespace atlas
{

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

    /** The same words, years and figures, whatever the colours. */
    [[nodiscard]] bool readsAs(const Appearance &other) const
    {
        return language == other.language && era == other.era && digits == other.digits;
    }
    bool operator==(const Appearance &) const = default;
};

} // namespace atlas
