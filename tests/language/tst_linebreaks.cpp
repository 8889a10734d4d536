// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/compounds.h"
#include "app/format/linebreaks.h"
#include "app/model/catalogue.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/sheet/sheetview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestLineBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsWithoutBlanksGetMarks_data();
    void wordsWithoutBlanksGetMarks();
    void otherTextsStayAsTheyAre_data();
    void otherTextsStayAsTheyAre();
    void aNumberKeepsItsUnit_data();
    void aNumberKeepsItsUnit();
    void thaiLinesEndBetweenWords();
    void theNameOfACityIsBoundTogether();
    void aCopyHasNoMarks();
};

namespace
{

constexpr QChar Mark(0x200b);
const QString Khmer = u"រាជធានីភ្នំពេញគឺជារដ្ឋធានីនៃប្រទេសកម្ពុជា"_s;

} // namespace

void TestLineBreaks::wordsWithoutBlanksGetMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // ends where a line may end
    QTest::newRow("Lao") << u"ນະຄອນຫຼວງວຽງຈັນເປັນເມືອງຫຼວງຂອງລາວ"_s << u"ເມືອງຫຼວງ"_s;
    QTest::newRow("Khmer") << Khmer << u"ប្រទេស"_s;
    QTest::newRow("Burmese") << u"နေပြည်တော်သည်မြန်မာနိုင်ငံ၏မြို့တော်ဖြစ်သည်"_s << u"နေပြည်တော်"_s;
}

void TestLineBreaks::wordsWithoutBlanksGetMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    const QString marked = withBreakMarks(text);
    QVERIFY2(marked.contains(word + Mark), qPrintable(QString(marked).replace(Mark, u'|')));
    QVERIFY(!marked.startsWith(Mark) && !marked.endsWith(Mark));
    QCOMPARE(withoutBreakMarks(marked), text);
}

void TestLineBreaks::otherTextsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("English") << u"Smart cities, as they are"_s;
    QTest::newRow("Thai") << u"เมืองอัจฉริยะอาเซียนเป็นเครือข่ายความร่วมมือ"_s;
    QTest::newRow("one Lao word among others") << u"Vientiane (ລາວ) in Laos"_s;
}

void TestLineBreaks::otherTextsStayAsTheyAre()
{
    QFETCH(const QString, text);
    QCOMPARE(withBreakMarks(text), text);
}

/** By the dictionary of libthai, which Qt opens by name. */
void TestLineBreaks::aNumberKeepsItsUnit_data()
{
    QTest::addColumn<QString>("text"); // with the blanks that are bound as underscores
    QTest::newRow("share") << u"from 17_% (2016) to 30_%"_s;
    QTest::newRow("surface") << u"20_m² of green, 115_km² in all"_s;
    QTest::newRow("Thai share") << u"ถนนเพิ่มจากร้อยละ_17 เป็นร้อยละ_30"_s;
    QTest::newRow("Thai surface") << u"พื้นที่ 115_ตร.กม. หรือ ๕_%"_s;
    QTest::newRow("neither") << u"Urban share, % of all; 11 km of road; 2 metres"_s;
}

void TestLineBreaks::aNumberKeepsItsUnit()
{
    QFETCH(const QString, text);
    const QString bound = withUnitsBound(QString(text).replace(u'_', u' '));
    QCOMPARE(bound, QString(text).replace(u'_', QChar::Nbsp));
}

void TestLineBreaks::thaiLinesEndBetweenWords()
{
    const QString sentence = u"เมืองอัจฉริยะเป็นเครือข่ายของเมือง"_s;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, sentence);
    QStringList words;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        words.append(sentence.sliced(from, to - from));
    QCOMPARE(words, (QStringList{u"เมือง"_s, u"อัจฉริยะ"_s, u"เป็น"_s, u"เครือข่าย"_s, u"ของ"_s, u"เมือง"_s}));
}

/** Where the dictionary would take a word of a Thai name apart, it is bound: lists, legends and titles keep it whole.
 */
void TestLineBreaks::theNameOfACityIsBoundTogether()
{
    constexpr QChar joiner(0x2060);
    int bound = 0;
    for (const City &city : test::factCatalogue().cities) {
        for (const QString &word : city.name.th.split(u' ')) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
            QString expected;
            for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
                expected += (from > 0 ? QString(joiner) : QString()) + word.sliced(from, to - from);
            bound += expected == word ? 0 : 1;
            QCOMPARE(boundWords(word), expected);
        }
    }
    QVERIFY(bound > 10);
}

void TestLineBreaks::aCopyHasNoMarks()
{
    Sheet sheet;
    sheet.title = u"Phnom Penh"_s;
    sheet.blocks.append(sheetParagraph(Khmer));
    const Catalogue catalogue;
    SheetView view(catalogue);
    view.setSheet(sheet);
    QVERIFY(view.toPlainText().contains(Mark));
    view.selectAll();
    view.copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(Khmer), qPrintable(copied));
    QVERIFY(!copied.contains(Mark));
}

ATLAS_TEST(TestLineBreaks)

#include "tst_linebreaks.moc"
