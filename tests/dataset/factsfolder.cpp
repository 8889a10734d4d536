// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/factsfolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "read", qPrintable(path));
    return file.readAll();
}

QByteArray firstLines(const QByteArray &bytes, int lines)
{
    qsizetype end = 0;
    while (lines-- > 0)
        end = bytes.indexOf('\n', end) + 1;
    return bytes.first(end);
}

} // namespace

QString builtEdition()
{
    return QStringLiteral(ATLAS_BINARY_DIR "/data/atlas.sqlite");
}

FactsFolder::FactsFolder()
{
    const QDir source(QStringLiteral(ATLAS_SOURCE_DIR "/data/facts"));
    QDir().mkpath(path());
    QDir().mkpath(outFolder());
    for (const QString &name : source.entryList({u"*.csv"_s}, QDir::Files)) {
        if (name == "observation.csv"_L1)
            write(u"observation"_s, firstLines(read(source.filePath(name)), 1001));
        else
            QFile::copy(source.filePath(name), path() + u'/' + name);
    }
}

QString FactsFolder::file(const QString &table) const
{
    return path() + u'/' + table + u".csv"_s;
}

int FactsFolder::append(const QString &table, const QByteArray &bytes) const
{
    const QByteArray before = read(file(table));
    write(table, before + bytes);
    return static_cast<int>(before.count('\n')) + 1;
}

void FactsFolder::replace(const QString &table, const QByteArray &before, const QByteArray &after) const
{
    QByteArray bytes = read(file(table));
    const qsizetype at = bytes.indexOf(before);
    Q_ASSERT_X(at >= 0, "replace", before.constData());
    write(table, bytes.replace(at, before.size(), after));
}

void FactsFolder::addColumn(
    const QString &table, const QByteArray &column, const QMap<QByteArray, QByteArray> &texts) const
{
    QByteArrayList lines = read(file(table)).chopped(1).split('\n');
    lines.first() += ',' + column;
    qsizetype used = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto isAbout = [&line = lines.at(i)](const QByteArray &begin) { return line.startsWith(begin); };
        const auto begin = std::find_if(texts.keyBegin(), texts.keyEnd(), isAbout);
        used += begin == texts.keyEnd() ? 0 : 1;
        lines[i] += ',' + (begin == texts.keyEnd() ? QByteArray() : texts.value(*begin));
    }
    Q_ASSERT_X(used == texts.size(), "addColumn", column.constData());
    write(table, lines.join('\n') + '\n');
}

void FactsFolder::write(const QString &table, const QByteArray &bytes) const
{
    QFile::remove(file(table));
    QFile file(this->file(table));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
}

QStringList FactsFolder::results() const
{
    return QDir(outFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace atlas::test
