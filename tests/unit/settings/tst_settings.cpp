// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using atlas::Option;
using atlas::Settings;

namespace
{
const Option<QString> language{"language"_L1, QString()};
const Option<bool> motion{"motion"_L1, true};
} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionHasItsDefaultUntilItIsSet();
    void whatIsSavedComesBack();
    void whatAnOlderProgramDoesNotKnowStays();
    void aDamagedFileIsSetAside();
    void unreadableSettingsStayAsTheyAre();
    void aFolderThatCannotBeMadeIsNamed();
};

void TestSettings::anOptionHasItsDefaultUntilItIsSet()
{
    Settings settings;
    QVERIFY(settings.get(motion));
    settings.set(motion, false);
    QVERIFY(!settings.get(motion));
}

void TestSettings::whatIsSavedComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/settings.json"_s);
    Settings first(path);
    first.set(language, u"th"_s);
    QVERIFY(first.save());
    Settings second(path);
    QVERIFY(second.load());
    QCOMPARE(second.get(language), u"th"_s);
}

void TestSettings::whatAnOlderProgramDoesNotKnowStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"fromTheFuture": [1, 2], "language": 7})");
    file.close();
    Settings settings(path);
    QVERIFY(settings.load());
    QCOMPARE(settings.get(language), QString()); // of another type: the default
    settings.set(motion, false);
    QVERIFY(settings.save());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("fromTheFuture"));
}

void TestSettings::aDamagedFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"language\": ");
    file.close();
    Settings settings(path);
    const auto loaded = settings.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(path));
    QVERIFY(QFile::exists(path + u".damaged"));
    QVERIFY(settings.get(motion));
}

/** Larger than any settings are: it is not read, and whatever it is, it is not written over. */
void TestSettings::unreadableSettingsStayAsTheyAre()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    const QByteArray bytes = "{\"language\": \"th\"}" + QByteArray(2 << 20, ' ');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Settings settings(path);
    const auto loaded = settings.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(path));
    QCOMPARE(settings.get(language), QString());
    settings.set(motion, false);
    QVERIFY(settings.save());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSettings::aFolderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in-the-way"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Settings settings(folder.filePath(u"in-the-way/settings.json"_s));
    settings.set(motion, false);
    const auto saved = settings.save();
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"in-the-way"_s));
}

ATLAS_TEST(TestSettings)

#include "tst_settings.moc"
