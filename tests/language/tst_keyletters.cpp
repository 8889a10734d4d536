// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/charts/chartkeys.h"
#include "ui/shell/actions.h"
#include "ui/widgets/keyletters.h"
#include "ui/widgets/tablebearer.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace atlas;

// P plays whichever letter its key sends.
class TestKeyLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThaiLetterIsItsKey_data();
    void aThaiLetterIsItsKey();
    void aLatinLetterIsItself();
    void aKeyWithoutANameIsReadByItsText();
    void everyLetterShortcutAnswersItsThaiKey_data();
    void everyLetterShortcutAnswersItsThaiKey();
    void thaiLettersAreNotShownAsKeys();
    void theLettersOfAChartAreKeys();
};

namespace
{

/** The usual Thai keyboard as xkeyboard-config has it (symbols/th, basic): key, letter, letter with Shift. */
const QList<std::tuple<char, QString, QString>> &keyboard()
{
    static const QList<std::tuple<char, QString, QString>> keys{{'q', u"ๆ"_s, u"๐"_s}, {'w', u"ไ"_s, u"\""_s},
        {'e', u"ำ"_s, u"ฎ"_s}, {'r', u"พ"_s, u"ฑ"_s}, {'t', u"ะ"_s, u"ธ"_s}, {'y', u"\u0e31"_s, u"\u0e4d"_s},
        {'u', u"\u0e35"_s, u"\u0e4a"_s}, {'i', u"ร"_s, u"ณ"_s}, {'o', u"น"_s, u"ฯ"_s}, {'p', u"ย"_s, u"ญ"_s},
        {'a', u"ฟ"_s, u"ฤ"_s}, {'s', u"ห"_s, u"ฆ"_s}, {'d', u"ก"_s, u"ฏ"_s}, {'f', u"ด"_s, u"โ"_s},
        {'g', u"เ"_s, u"ฌ"_s}, {'h', u"\u0e49"_s, u"\u0e47"_s}, {'j', u"\u0e48"_s, u"\u0e4b"_s}, {'k', u"า"_s, u"ษ"_s},
        {'l', u"ส"_s, u"ศ"_s}, {'z', u"ผ"_s, u"("_s}, {'x', u"ป"_s, u")"_s}, {'c', u"แ"_s, u"ฉ"_s},
        {'v', u"อ"_s, u"ฮ"_s}, {'b', u"\u0e34"_s, u"\u0e3a"_s}, {'n', u"\u0e37"_s, u"\u0e4c"_s}, {'m', u"ท"_s, u"?"_s},
        {'/', u"ฝ"_s, u"ฦ"_s}};
    return keys;
}

constexpr int FirstThai = 0x0e01;

/** The Thai letter of a shortcut on that keyboard; 0 where it is none, or a Latin sign. */
int thaiOf(const QKeyCombination &keys)
{
    const bool isQuestion = keys.key() == Qt::Key_Question;
    const bool isShifted = isQuestion || keys.keyboardModifiers().testFlag(Qt::ShiftModifier);
    for (const auto &[latin, plain, shifted] : keyboard()) {
        if (int(QChar(QLatin1Char(latin)).toUpper().unicode()) != int(isQuestion ? Qt::Key_Slash : keys.key()))
            continue;
        const int thai = (isShifted ? shifted : plain).front().unicode();
        return thai >= FirstThai ? thai : 0;
    }
    return 0;
}

void press(QWidget &window, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::sendKeyEvent(QTest::Click, &window, Qt::Key(key), QString(), modifiers);
}

} // namespace

void TestKeyLetters::aThaiLetterIsItsKey_data()
{
    QTest::addColumn<QString>("thai");
    QTest::addColumn<int>("key");
    for (const auto &[latin, plain, shifted] : keyboard()) {
        const int key = QChar(QLatin1Char(latin)).toUpper().unicode();
        QTest::addRow("%c", latin) << plain << key;
        if (shifted.front().unicode() >= FirstThai) // what is a Latin character is itself
            QTest::addRow("shift %c", latin) << shifted << key;
    }
}

void TestKeyLetters::aThaiLetterIsItsKey()
{
    QFETCH(const QString, thai);
    QFETCH(const int, key);
    const QKeyEvent event(QEvent::KeyPress, thai.front().unicode(), Qt::NoModifier, thai);
    QCOMPARE(latinKeyOf(event), key);
}

void TestKeyLetters::aLatinLetterIsItself()
{
    for (const int key : {int(Qt::Key_P), int(Qt::Key_Slash), int(Qt::Key_Plus), int(Qt::Key_0), int(Qt::Key_Escape),
             int(Qt::Key_Left), 0x0416}) // the last is a Russian letter, of which nothing is known
        QCOMPARE(latinKeyOf(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)), key);
}

void TestKeyLetters::aKeyWithoutANameIsReadByItsText()
{
    QCOMPARE(latinKeyOf(QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, u"ย"_s)), int(Qt::Key_P));
    QCOMPARE(latinKeyOf(QKeyEvent(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"ส"_s)), int(Qt::Key_L));
}

void TestKeyLetters::everyLetterShortcutAnswersItsThaiKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("latin");
    QTest::addColumn<int>("thai");
    QTest::addColumn<int>("modifiers");
    QWidget window;
    const Actions actions(window);
    for (const Actions::Row &row : Actions::table()) {
        for (const QKeySequence &keys : actions.at(row.act).shortcuts()) {
            const int thai = keys.count() == 1 ? thaiOf(keys[0]) : 0;
            if (thai != 0)
                QTest::addRow("%s %s", row.name, qPrintable(keys.toString())) << QString::fromLatin1(
                    row.name) << int(keys[0].key()) << thai << int(keys[0].keyboardModifiers().toInt());
        }
    }
}

void TestKeyLetters::everyLetterShortcutAnswersItsThaiKey()
{
    QFETCH(const QString, name);
    QFETCH(const int, latin);
    QFETCH(const int, thai);
    QFETCH(const int, modifiers);
    QWidget window; // the actions alone: what they do is theirs whatever key ran them
    window.setFocusPolicy(Qt::StrongFocus);
    const Actions actions(window);
    window.show();
    window.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *action = window.findChild<QAction *>(name);
    QVERIFY(action);
    const QSignalSpy ran(action, &QAction::triggered);
    press(window, latin, Qt::KeyboardModifiers(QFlag(modifiers)));
    QCOMPARE(ran.size(), 1);
    press(window, thai, Qt::KeyboardModifiers(QFlag(modifiers)));
    QCOMPARE(ran.size(), 2);
}

void TestKeyLetters::thaiLettersAreNotShownAsKeys()
{
    QWidget window;
    const Actions actions(window);
    QCOMPARE(keysOf(actions.at(Act::Play)), QStringList{u"P"_s});
    QCOMPARE(keysOf(actions.at(Act::WhoSaysSo)), QStringList{u"S"_s});
    QCOMPARE(keysOf(actions.at(Act::Search)), (QStringList{u"Ctrl+K"_s, u"/"_s}));
}

void TestKeyLetters::theLettersOfAChartAreKeys()
{
    for (const auto &[latin, plain, shifted] : keyboard()) {
        const int key = QChar(QLatin1Char(latin)).toUpper().unicode();
        const QKeyEvent own(QEvent::KeyPress, key, Qt::NoModifier, QString(QLatin1Char(latin)));
        const QKeyEvent thai(QEvent::KeyPress, plain.front().unicode(), Qt::NoModifier, plain);
        QCOMPARE(chartDeedOf(thai), chartDeedOf(own));
    }
    const QKeyEvent table(QEvent::KeyPress, QChar(u'ะ').unicode(), Qt::NoModifier, u"ะ"_s);
    QCOMPARE(chartDeedOf(table), std::optional(ChartKeyDeed::Table));
    QVERIFY(asksForTable(table)); // of a map or an axis of time too
    QVERIFY(!asksForTable(QKeyEvent(QEvent::KeyPress, Qt::Key_T, Qt::ControlModifier)));
    QVERIFY(!asksForTable(QKeyEvent(QEvent::KeyPress, Qt::Key_L, Qt::NoModifier, u"l"_s)));
}

ATLAS_TEST(TestKeyLetters)

#include "tst_keyletters.moc"
