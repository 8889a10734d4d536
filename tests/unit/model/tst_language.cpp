// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/localizedtext.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyATagIsALanguage_data();
    void onlyATagIsALanguage();
    void aTextComesInTheNearestLanguageThereIs();
    void englishStandsBesideEveryLanguageButItself();
};

void TestLanguage::onlyATagIsALanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLanguage");
    QTest::newRow("two letters") << u"vi"_s << true;
    QTest::newRow("three letters") << u"fil"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one letter") << u"v"_s << false;
    QTest::newRow("four letters") << u"viet"_s << false;
    QTest::newRow("capitals") << u"VI"_s << false;
    QTest::newRow("a path") << u"../"_s << false;
    QTest::newRow("Thai letters") << u"ไทย"_s << false;
}

void TestLanguage::onlyATagIsALanguage()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isLanguage);
    const auto language = Language::tagged(text);
    QCOMPARE(language.has_value(), isLanguage);
    if (language)
        QCOMPARE(language->tag(), text);
}

void TestLanguage::aTextComesInTheNearestLanguageThereIs()
{
    const Language vietnamese = *Language::tagged(u"vi");
    const LocalizedText three{u"Thailand"_s, u"ไทย"_s, {{vietnamese, u"Thái Lan"_s}}};
    QCOMPARE(three.in(vietnamese), u"Thái Lan"_s);
    QCOMPARE(three.in(Language::Thai), u"ไทย"_s);
    QCOMPARE(three.in(*Language::tagged(u"lo")), u"Thailand"_s);
    const LocalizedText two{u"Thailand"_s, u"ไทย"_s};
    QCOMPARE(two.in(vietnamese), u"Thailand"_s);
    QCOMPARE((LocalizedText{{}, u"ไทย"_s}).in(vietnamese), u"ไทย"_s);
    QCOMPARE((LocalizedText{u"Thailand"_s, {}}).in(Language::Thai), u"Thailand"_s);
}

void TestLanguage::englishStandsBesideEveryLanguageButItself()
{
    const Language vietnamese = *Language::tagged(u"vi");
    const LocalizedText name{u"Thailand"_s, u"ไทย"_s, {{vietnamese, u"Thái Lan"_s}}};
    QCOMPARE(name.beside(Language::English), u"ไทย"_s);
    QCOMPARE(name.beside(Language::Thai), u"Thailand"_s);
    QCOMPARE(name.beside(vietnamese), u"Thailand"_s);
    QCOMPARE((LocalizedText{u"Thailand"_s, u"ไทย"_s}).beside(vietnamese), u"ไทย"_s); // shown in English
}

ATLAS_TEST(TestLanguage)

#include "tst_language.moc"
