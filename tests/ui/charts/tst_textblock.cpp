// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textblock.h"

#include "app/format/compounds.h"
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/textline.h"

using namespace atlas;
using namespace Qt::StringLiterals;

class TestTextBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCompoundStandsOnOneLine();
    void aPrepositionEndsNoLine();
    void nothingIsLostBetweenTheLines();
    void aCompoundWiderThanTheRoomBreaksInside();
};

void TestTextBlock::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

/** Whatever the width: the projection's word never ends one line and begins the next. */
void TestTextBlock::aCompoundStandsOnOneLine()
{
    const QString text = u"อาเซียนและประเทศสมาชิก · ค่าคาดการณ์ของ World Urbanization Prospects"_s;
    for (int width = 110; width < 420; ++width) {
        const TextBlock block = breakText(text, font(TextRole::Caption), 18, width, 6);
        int whole = 0;
        for (const QString &line : block.lines)
            whole += line.contains(boundWords(u"ค่าคาดการณ์"_s)) ? 1 : 0;
        QVERIFY2(whole == 1, qPrintable(QString::number(width) + u": "_s + block.lines.join(u" / "_s)));
    }
}

void TestTextBlock::aPrepositionEndsNoLine()
{
    const QString text = u"อาเซียน (สมาชิกสิบประเทศ ณ พ.ศ. 2561) เส้นประ ค่าล่าสุดถึง พ.ศ. 2568 ความเป็นอยู่ที่ดี"_s;
    for (int width = 110; width < 420; ++width) {
        const QStringList lines = breakText(text, font(TextRole::Caption), 18, width, 9).lines;
        const QString broken = lines.join(u" / "_s);
        for (const QString &line : lines)
            QVERIFY2(!line.endsWith(u'ณ'), qPrintable(broken));
        for (const QString &word : {u"เส้นประ"_s, u"ล่าสุด"_s, u"ความเป็นอยู่"_s})
            QVERIFY2(broken.contains(boundWords(word)), qPrintable(QString::number(width) + u": "_s + broken));
    }
}

void TestTextBlock::nothingIsLostBetweenTheLines()
{
    const QString text = u"Share of people who live in cities, estimates and projections"_s;
    const TextBlock two = breakText(text, font(TextRole::Caption), 18, 220, 4);
    QVERIFY(two.lines.size() > 1);
    QVERIFY(!two.isShortened);
    QCOMPARE(two.lines.join(u' '), text);
    const TextBlock cut = breakText(text, font(TextRole::Caption), 18, 220, 1);
    QVERIFY(cut.isShortened);
    QCOMPARE(cut.lines.size(), 1);
}

void TestTextBlock::aCompoundWiderThanTheRoomBreaksInside()
{
    for (const double room : {-20.0, 0.0, 1.0, 12.0, 40.0}) {
        const QStringList lines = linesWithin(u"ค่าคาดการณ์ความเป็นอยู่"_s, font(TextRole::Body), room, 40);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(boundWords(lines.join(QString())).size(), boundWords(u"ค่าคาดการณ์ความเป็นอยู่"_s).size());
    }
}

ATLAS_TEST(TestTextBlock)

#include "tst_textblock.moc"
