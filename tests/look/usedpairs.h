// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which colours of a theme lie on which: every pair that widgets, charts and map paint.
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QSet>
#include <QString>

namespace atlas::test
{

struct UsedPair
{
    enum class Kind {
        Text, ///< letters
        Mark, ///< lines, rings, icons and patterns that say something
    };

    Kind kind = Kind::Text;
    QString name; ///< the two tokens
    QColor front;
    QColor ground;
};

[[nodiscard]] QList<UsedPair> usedPairs(const Theme &theme);

/** The tokens that stand in some pair. */
[[nodiscard]] QSet<QString> judgedTokens();

/** The tokens that no contrast is asked of, each for a reason. */
[[nodiscard]] QSet<QString> exemptTokens();

} // namespace atlas::test
