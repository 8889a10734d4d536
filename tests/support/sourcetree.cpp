// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas::test
{

QList<SourceFile> sourceTree()
{
    const QDir root(QStringLiteral(ATLAS_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &room : {u"app"_s, u"ui"_s, u"data"_s, u"tests"_s}) {
        QDirIterator found(root.filePath(room), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace atlas::test
