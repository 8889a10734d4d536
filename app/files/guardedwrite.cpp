// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/guardedwrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Files)
};

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return failure(
        Error::Kind::Unwritable, Words::tr("Cannot write %1: %2").arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

Result<> makePrivateFolder(const QString &folder)
{
    const bool isThere = QFileInfo::exists(folder)
        || (QDir().mkpath(folder)
            && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!isThere)
        return cannotWrite(folder, Words::tr("its folder cannot be created."));
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    // Qt 6.4 commits a short file when the disk is full, so size, flush and error state are looked at before.
    const bool isWhole = file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError;
    if (!isWhole) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return cannotWrite(path, reason);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind = file.exists() ? Error::Kind::Unreadable : Error::Kind::NotFound;
        return failure(kind, Words::tr("Cannot read %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > limit)
        return failure(
            Error::Kind::Invalid, Words::tr("Cannot read %1: it is too large.").arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

} // namespace atlas
