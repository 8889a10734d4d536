// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas::test
{

/** One source file of the project, read whole. */
struct SourceFile
{
    QString path; ///< from the root, with forward slashes
    QStringList lines;
};

/** Every .h and .cpp of the rooms `app`, `ui`, `data` and `tests`. */
[[nodiscard]] QList<SourceFile> sourceTree();

} // namespace atlas::test
