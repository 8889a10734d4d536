// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** What a filter or a choice of looks brings about elsewhere in the window is heard, and only that. */
class TestFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingSaysHowManyRowsAreLeft_data();
    void typingSaysHowManyRowsAreLeft();
    void downGoesOnToTheRows();
    void escapeTakesBackWhatWasTypedFirst();
    void aFilterOfTheMembersSaysHowManyAreLeft();
    void aLookChosenByKeyIsSaid();
    void aSwitchIsSilentWhereItsWordsStay();
};

namespace
{
constexpr QSize Desk(1440, 900);
} // namespace

void TestFilters::typingSaysHowManyRowsAreLeft_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("list");
    QTest::newRow("claims") << Page::Sources << u"words-claims"_s << u"table-claims"_s;
    QTest::newRow("events") << Page::Network << u"eventFilter"_s << u"eventTable"_s;
}

void TestFilters::typingSaysHowManyRowsAreLeft()
{
    QFETCH(const Page, page);
    QFETCH(const QString, field);
    QFETCH(const QString, list);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    Keyboard keyboard(window);
    const auto &rows = *window.part<QAbstractItemView>(list).model();
    const int all = rows.rowCount();
    QVERIFY(keyboard.tabTo(window.part<QLineEdit>(field)));
    static_cast<void>(keyboard.heard());
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Q}) {
        keyboard.press(QKeySequence(key));
        const QStringList heard = keyboard.heard();
        QVERIFY2(heard.size() == 1, qPrintable(heard.join(u'|')));
        const QString rowsLeft
            = rows.rowCount() > 0 ? QString::number(rows.rowCount()) + u" row"_s : u"Nothing here has"_s;
        QVERIFY2(heard.first().startsWith(rowsLeft), qPrintable(heard.first()));
    }
    QVERIFY(rows.rowCount() < all);
}

void TestFilters::downGoesOnToTheRows()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), Page::Sources));
    Keyboard keyboard(window);
    QVERIFY(keyboard.tabTo(window.part<QLineEdit>(u"words-claims"_s)));
    keyboard.press(QKeySequence(Qt::Key_Down));
    auto &list = window.part<QAbstractItemView>(u"table-claims"_s);
    QCOMPARE(&keyboard.focus(), &list);
    QVERIFY(list.currentIndex().isValid());
}

void TestFilters::escapeTakesBackWhatWasTypedFirst()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Sources);
    view.open = RecordRef{RecordKind::Claim, factCatalogue().claims.first().id};
    window.show(view);
    Keyboard keyboard(window);
    auto &field = window.part<QLineEdit>(u"words-claims"_s);
    const auto &rows = *window.part<QAbstractItemView>(u"table-claims"_s).model();
    const int all = rows.rowCount();
    QVERIFY(keyboard.tabTo(field));
    keyboard.press(QKeySequence(Qt::Key_A));
    static_cast<void>(keyboard.heard());
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(field.text().isEmpty());
    QCOMPARE(&keyboard.focus(), &field);
    QCOMPARE(window.session().view().open, view.open);
    QVERIFY(!keyboard.heard().isEmpty());
    QCOMPARE(rows.rowCount(), all);
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!window.session().view().open);
}

void TestFilters::aFilterOfTheMembersSaysHowManyAreLeft()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Cities);
    window.show(view);
    Keyboard keyboard(window);
    qsizetype members = 0;
    for (const FactRow &city : factRows(u"city"_s))
        members += city[u"state_id"_s] == u"THA"_s ? 1 : 0;
    view.states = {u"THA"_s};
    window.show(view);
    const QStringList heard = keyboard.heard();
    QVERIFY2(heard.filter(QString::number(members) + u" of "_s).size() == 1, qPrintable(heard.join(u'|')));
}

void TestFilters::aLookChosenByKeyIsSaid()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    keyboard.press(QKeySequence(Qt::Key_E));
    QCOMPARE(keyboard.heard(), QStringList{u"Buddhist Era (BE)"_s});
    keyboard.press(QKeySequence(Qt::Key_D));
    QCOMPARE(keyboard.heard(), QStringList{u"Thai digits"_s});
    keyboard.press(QKeySequence(Qt::Key_D));
    QCOMPARE(keyboard.heard(), QStringList{u"Arabic digits"_s});
}

void TestFilters::aSwitchIsSilentWhereItsWordsStay()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    QVERIFY(keyboard.tabTo(window.part<SegmentedSwitch>(u"economyForm"_s)));
    EditionWindow::run(20);
    static_cast<void>(keyboard.heard());
    Appearance dark = appearanceIn(Language::English);
    dark.choose(Appearance::Scheme::Dark);
    window.setAppearance(dark);
    QVERIFY2(keyboard.heard().isEmpty(), "said again");
}

ATLAS_TEST(TestFilters)

#include "tst_filters.moc"
