// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages in the smallest window there is, in each language and era.
#pragma once

#include "app/model/appearance.h"

#include <QSize>
#include <QTest>

namespace atlas::test
{

inline constexpr QSize InSmallest(876, 450); ///< the page in a window of 960 x 540

/** A row of data for each language and era. */
inline void addLanguagesAndEras()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Era>("era");
    for (const Era era : {Era::Common, Era::Buddhist, Era::Both}) {
        QTest::addRow("English, era %d", int(era)) << Language::English << era;
        QTest::addRow("Thai, era %d", int(era)) << Language::Thai << era;
    }
}

/** What the row of data asks for. */
[[nodiscard]] inline Appearance appearanceOfRow()
{
    QFETCH(const Language, language);
    QFETCH(const Era, era);
    Appearance appearance;
    appearance.language = language;
    appearance.era = era;
    return appearance;
}

} // namespace atlas::test
