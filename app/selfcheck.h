// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace atlas
{

class Edition;

/** What a self-check found: one line a matter, and whether all is well. */
struct SelfCheckReport
{
    QStringList lines;
    bool isWell = true;
};

/** Looks at edition, fonts, translations, line breaking and the number locale. Needs a QGuiApplication. */
[[nodiscard]] SelfCheckReport selfCheck(Edition &edition);

} // namespace atlas
