// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way a file is written: whole or not at all.
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QString>

namespace atlas
{

/**
 * Writes `bytes` to `path` under a temporary name beside it and renames. On failure the old file stands untouched and
 * the error names the file and the reason.
 */
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

/** Makes a folder for the owner alone, where it is missing. */
[[nodiscard]] Result<> makePrivateFolder(const QString &folder);

/** The bytes of a file of at most `limit` bytes. */
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace atlas
