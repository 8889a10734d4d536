// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schemename.h"

#include <QTest>

namespace atlas::test
{

/** A row for each scheme there is, in the column `scheme`. */
inline void everyScheme()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    for (const Appearance::Scheme scheme : AllSchemes)
        QTest::newRow(qPrintable(schemeName(scheme))) << scheme;
}

} // namespace atlas::test
