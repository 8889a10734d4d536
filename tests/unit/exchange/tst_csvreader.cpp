// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvreader.h"

#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

using Item = tl::expected<CsvRecord, CsvProblem>;

/** Hands out few bytes at a time, as a pipe may. */
class Trickle : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *data, qint64 size) override { return QBuffer::readData(data, std::min<qint64>(size, 3)); }
};

QList<Item> readAll(QIODevice &device)
{
    QList<Item> items;
    CsvReader reader(device);
    for (auto item = reader.next(); item; item = reader.next())
        items.append(*item);
    return items;
}

QList<Item> readAll(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer);
}

QStringList texts(const Item &item)
{
    QStringList texts;
    for (const CsvField &field : item.value())
        texts.append(field.text);
    return texts;
}

QString described(const Item &item)
{
    if (!item)
        return u"%1:%2 %3"_s.arg(item.error().line).arg(item.error().column).arg(item.error().reason);
    QStringList fields;
    for (const CsvField &field : *item)
        fields.append(u"%1:%2 %3"_s.arg(field.line).arg(field.column).arg(field.text));
    return fields.join(u" | "_s);
}

/** A table of random texts, written with random quoting, and where each field begins by an account of its own. */
struct RandomTable
{
    QList<CsvRecord> records;
    QByteArray bytes;
};

RandomTable randomTable(QRandomGenerator &random)
{
    static const QStringList pieces
        = {u"a"_s, u"ก"_s, u"ำ"_s, u"é"_s, u"🌏"_s, u" "_s, u"'"_s, u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u";"_s};
    RandomTable table;
    int line = 1;
    const bool crlf = random.bounded(2) == 0;
    const auto rows = random.bounded(1, 8);
    for (int row = 0; row < rows; ++row) {
        CsvRecord record;
        int column = 1;
        const auto fields = random.bounded(1, 6);
        for (int i = 0; i < fields; ++i) {
            QString text;
            for (int length = random.bounded(6); length > 0; --length)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            if (i > 0) {
                table.bytes += ',';
                ++column;
            }
            record.append({text, line, column});
            const bool mustQuote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
            QString written = text;
            if (mustQuote || random.bounded(3) == 0)
                written = u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
            table.bytes += written.toUtf8();
            for (const char32_t c : written.toUcs4()) {
                column = c == U'\n' ? 1 : column + 1;
                line += c == U'\n' ? 1 : 0;
            }
        }
        table.bytes += crlf ? "\r\n" : "\n";
        ++line;
        table.records.append(record);
    }
    // A last record of one empty field without an end would be no record at all.
    const bool lastIsEmpty
        = table.records.constLast().size() == 1 && table.records.constLast().constFirst().text.isEmpty();
    if (!lastIsEmpty && random.bounded(3) == 0)
        table.bytes.chop(crlf ? 2 : 1);
    return table;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheRuleAllows_data();
    void readsWhatTheRuleAllows();
    void namesThePlaceOfWhatIsBroken_data();
    void namesThePlaceOfWhatIsBroken();
    void goesOnAfterABrokenRecord();
    void anEmptyFileHasNoRecord();
    void aFieldWithoutEndIsGivenUp();
    void whatIsWrittenIsReadBackWithItsPlaces();
    void anyBytesComeToAnEnd();
};

void TestCsvReader::readsWhatTheRuleAllows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("expected");
    using Table = QList<QStringList>;
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no end of the last line") << QByteArray("a\nb") << Table{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty fields") << QByteArray(",,\n") << Table{{QString(), QString(), QString()}};
    QTest::newRow("empty line") << QByteArray("a\n\nb\n") << Table{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"say \"\"hi\"\"\",\"\"\n")
                            << Table{{u"a,b"_s, u"say \"hi\""_s, QString()}};
    QTest::newRow("line in a field") << QByteArray("\"a\nb\",c\n") << Table{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("blanks stay") << QByteArray(" a , b \n") << Table{{u" a "_s, u" b "_s}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFก,b\n") << Table{{u"ก"_s, u"b"_s}};
    QTest::newRow("apostrophe") << QByteArray("Viet Nam’s,'x'\n") << Table{{u"Viet Nam’s"_s, u"'x'"_s}};
}

void TestCsvReader::readsWhatTheRuleAllows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, expected);
    QList<QStringList> found;
    for (const Item &item : readAll(bytes)) {
        QVERIFY2(item, qPrintable(described(item)));
        found.append(texts(item));
    }
    QCOMPARE(found, expected);
}

void TestCsvReader::namesThePlaceOfWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("stray quote") << QByteArray("a,b\nก,b\"c\n") << 2 << 4 << u"stray quote"_s;
    QTest::newRow("text after the quote") << QByteArray("\"a\"b,c\n") << 1 << 4 << u"after a closing quote"_s;
    QTest::newRow("never closed") << QByteArray("a\nb,\"c\nd\n") << 2 << 3 << u"never closed"_s;
    QTest::newRow("broken UTF-8") << QByteArray("a,กข\xFFz\n") << 1 << 5 << u"UTF-8"_s;
    QTest::newRow("broken UTF-8 in quotes") << QByteArray("\"a\"\"b\nกข\"\"\xFF\"\n") << 2 << 5 << u"UTF-8"_s;
    QTest::newRow("NUL") << QByteArray("a,b\0c\n", 6) << 1 << 4 << u"NUL"_s;
    QTest::newRow("lone carriage return") << QByteArray("a,b\rc,d\n") << 1 << 4 << u"carriage return"_s;
}

void TestCsvReader::namesThePlaceOfWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, reason);
    const QList<Item> items = readAll(bytes);
    const Item last = items.constLast();
    QVERIFY2(!last, qPrintable(described(last)));
    QCOMPARE(last.error().line, line);
    QCOMPARE(last.error().column, column);
    QVERIFY2(last.error().reason.contains(reason), qPrintable(last.error().reason));
}

void TestCsvReader::goesOnAfterABrokenRecord()
{
    const QList<Item> items = readAll("a,b\nx\"y,\"z\nc\xFF,d\ne,f\n");
    QCOMPARE(items.size(), 4);
    QVERIFY(items.at(0) && !items.at(1) && !items.at(2) && items.at(3));
    QCOMPARE(items.at(1).error().line, 2);
    QCOMPARE(items.at(2).error().line, 3);
    QCOMPARE(texts(items.at(3)), (QStringList{u"e"_s, u"f"_s}));
    QCOMPARE(items.at(3)->constFirst().line, 4);
}

void TestCsvReader::anEmptyFileHasNoRecord()
{
    QVERIFY(readAll("").isEmpty());
    QVERIFY(readAll("\xEF\xBB\xBF").isEmpty());
}

void TestCsvReader::aFieldWithoutEndIsGivenUp()
{
    const QByteArray endless(CsvReader::LargestField + 2, 'x');
    const QList<Item> plain = readAll(endless + "\na\n");
    QCOMPARE(plain.size(), 2);
    QVERIFY(!plain.at(0) && plain.at(1));
    const QList<Item> quoted = readAll('"' + endless);
    QCOMPARE(quoted.size(), 1);
    QVERIFY(!quoted.at(0));
    const QList<Item> wide = readAll(QByteArray(CsvReader::MostFields, ',') + "\na\n");
    QCOMPARE(wide.size(), 2);
    QVERIFY(!wide.at(0) && wide.at(1));
}

void TestCsvReader::whatIsWrittenIsReadBackWithItsPlaces()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2000; ++round) {
        const RandomTable table = randomTable(random);
        Trickle device;
        device.setData(table.bytes);
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const QList<Item> items = readAll(device);
        QCOMPARE(items.size(), table.records.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            QCOMPARE(described(items.at(i)), described(table.records.at(i)));
    }
}

void TestCsvReader::anyBytesComeToAnEnd()
{
    QRandomGenerator random(7);
    constexpr QByteArrayView alphabet("ab,\"\n\r\0\xFF\xE0\xB8\x81", 11);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int length = random.bounded(40); length > 0; --length)
            bytes += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const QList<Item> items = readAll(bytes);
        const auto lines = bytes.count('\n') + 1;
        QVERIFY2(items.size() <= lines, bytes.toHex().constData());
        for (const Item &item : items) {
            const int line = item ? item->constFirst().line : item.error().line;
            const int column = item ? item->constFirst().column : item.error().column;
            QVERIFY(line >= 1 && line <= lines && column >= 1);
        }
    }
}

ATLAS_TEST(TestCsvReader)

#include "tst_csvreader.moc"
