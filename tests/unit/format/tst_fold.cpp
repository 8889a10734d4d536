// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/fold.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsFold_data();
    void textsFold();
    void whatIsFoldedFoldsToItself_data();
    void whatIsFoldedFoldsToItself();
    void everyLineOnce();
};

void TestFold::textsFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Phnom Penh"_s << u"phnom penh"_s;
    QTest::newRow("accents") << u"Đà Nẵng"_s << u"da nang"_s;
    QTest::newRow("accents apart") << u"Da\u0300 Na\u0306\u0303ng"_s << u"da nang"_s;
    QTest::newRow("dotted I") << u"İstanbul Türkiye"_s << u"istanbul turkiye"_s;
    QTest::newRow("letters of their own") << u"Łódź Ærø Straße"_s << u"lodz aero strasse"_s;
    QTest::newRow("abbreviation") << u"กทม."_s << u"กทม"_s;
    QTest::newRow("abbreviation with a blank") << u"สปป. ลาว"_s << u"สปป ลาว"_s;
    QTest::newRow("paiyannoi") << u"กรุงเทพฯ"_s << u"กรุงเทพ"_s;
    QTest::newRow("TP.HCM") << u"TP.HCM"_s << u"tphcm"_s;
    QTest::newRow("hyphen") << u"Timor-Leste"_s << u"timor leste"_s;
    QTest::newRow("apostrophe") << u"Lao People’s"_s << u"lao peoples"_s;
    QTest::newRow("Thai digits") << u"๔,๐๓๔ พ.ศ. ๒๕๘๓"_s << u"4034 พศ 2583"_s;
    QTest::newRow("point in a number") << u"PM2.5, 5.2 %."_s << u"pm2.5 5.2"_s;
    QTest::newRow("Khmer") << u"ភ្នំពេញ"_s << u"ភ្នំពេញ"_s;
    QTest::newRow("invisible") << u"Ba\u200Bng\u00ADkok\uFEFF"_s << u"bangkok"_s;
    QTest::newRow("wide letters") << u"ＡＳＥＡＮ"_s << u"asean"_s;
    QTest::newRow("control") << u"\t a\0b\u0001c \n"_s << u"a b c"_s;
    QTest::newRow("sara am") << u"กำหนด น้ำ"_s << u"ก\u0e4dาหนด น้\u0e4dา"_s;
    QTest::newRow("sara am apart") << u"ก\u0e4dาหนด น\u0e4d้า"_s << u"ก\u0e4dาหนด น้\u0e4dา"_s;
    QTest::newRow("sara am damaged") << u"ก าหนด น ้า"_s << u"ก\u0e4dาหนด น้\u0e4dา"_s;
    QTest::newRow("sign after a blank") << u"ที ่ดิน ของร ัฐ"_s << u"ที่ดิน ของรัฐ"_s;
    QTest::newRow("two sara e") << u"เเพร่"_s << u"แพร่"_s;
    QTest::newRow("whole sara aa") << u"ภาค่า ราคา"_s << u"ภาค่า ราคา"_s;
    QTest::newRow("nothing left") << u" \"'*()- "_s << QString();
}

void TestFold::textsFold()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestFold::whatIsFoldedFoldsToItself_data()
{
    textsFold_data();
}

void TestFold::whatIsFoldedFoldsToItself()
{
    QFETCH(const QString, expected);
    QCOMPARE(folded(expected), expected);
}

void TestFold::everyLineOnce()
{
    QCOMPARE(foldedLines(u"Singapore\n…\nSINGAPORE\nสิงคโปร์\n"_s), u"singapore\nสิงคโปร์"_s);
    QCOMPARE(joined(u"ho chi minh city"_s), u"hochiminhcity"_s);
}

ATLAS_TEST(TestFold)

#include "tst_fold.moc"
