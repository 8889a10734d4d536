// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/utf8.h"

#include "tests/support/testrunner.h"

#include <QStringDecoder>

using namespace atlas;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstBrokenByte_data();
    void findsTheFirstBrokenByte();
    void agreesWithQtOnEveryPairAndTriple();
    void countsCharactersNotBytes();
};

void TestUtf8::findsTheFirstBrokenByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("ASCII") << QByteArray("Bangkok") << -1;
    QTest::newRow("Thai") << QByteArray("กรุงเทพฯ") << -1;
    QTest::newRow("beyond the first plane") << QByteArray("a\xF0\x9F\x8C\x8F") << -1;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << 3;
    QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("cut short") << QByteArray("\xE0\xB8") << 0;
    QTest::newRow("overlong slash") << QByteArray("x\xC0\xAF") << 1;
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\x80") << 0;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("FF") << QByteArray("\xFF") << 0;
}

void TestUtf8::findsTheFirstBrokenByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    QCOMPARE(firstBrokenUtf8(bytes), at);
}

void TestUtf8::agreesWithQtOnEveryPairAndTriple()
{
    const auto isSoundForQt = [](const QByteArray &bytes) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
    };
    QByteArray bytes(3, 'a');
    for (int lead = 0x80; lead <= 0xFF; ++lead) {
        for (int second = 0; second <= 0xFF; second += 3) {
            for (const int third : {0x41, 0x7F, 0x80, 0x9F, 0xBF, 0xC2}) {
                bytes[0] = static_cast<char>(lead);
                bytes[1] = static_cast<char>(second);
                bytes[2] = static_cast<char>(third);
                if (bytes == QByteArray("\xEF\xBF\xBD") || bytes == QByteArray("\xEF\xBB\xBF"))
                    continue; // U+FFFD itself, and the mark a decoder takes away
                QVERIFY2((firstBrokenUtf8(bytes) < 0) == isSoundForQt(bytes), bytes.toHex().constData());
            }
        }
    }
}

void TestUtf8::countsCharactersNotBytes()
{
    QCOMPARE(countCharacters(QByteArray("ไทย")), 3);
    QCOMPARE(countCharacters(QByteArray("Hà Nội")), 6);
    QCOMPARE(countCharacters(QByteArray()), 0);
}

ATLAS_TEST(TestUtf8)

#include "tst_utf8.moc"
