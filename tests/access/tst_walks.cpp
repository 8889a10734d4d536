// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/pages/overview/areapanel.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tablebearer.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** A step of the arrow keys on a picture is said once, an end is said too, and the way out leads straight back. */
class TestWalks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeChangesAfterItsPart_data();
    void theWholeChangesAfterItsPart();
    void anEndIsSaid_data();
    void anEndIsSaid();
    void aValueAloneIsSaidOnce();
    void leavingADotSaysItsArea();
    void aTableGivesTheKeyboardStraightBack_data();
    void aTableGivesTheKeyboardStraightBack();
    void aSheetOfAFigureGivesTheKeyboardStraightBack();
};

namespace
{

constexpr QSize Desk(1440, 900);
const QKeySequence AsTable(u"Ctrl+Shift+T"_s);

/** Whose turn it is with the keyboard while it lives, one after the other; nobody's turn is left out. */
class FocusTrail final
{
public:
    FocusTrail()
    {
        QObject::connect(qApp, &QApplication::focusChanged, &m_ear, [this](QWidget *, QWidget *now) {
            if (now != nullptr)
                m_met.append(now);
        });
    }
    [[nodiscard]] QList<QWidget *> met() const { return m_met; }

private:
    QObject m_ear;
    QList<QWidget *> m_met;
};

QWidget &pictureNamed(EditionWindow &window, const QString &name)
{
    return window.part<QWidget>(name);
}

/** The page with a picture, and the picture. */
void addPictures()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("name");
    QTest::newRow("map") << Page::Overview << u"map"_s;
    QTest::newRow("chart") << Page::Overview << u"urbanChart"_s;
    QTest::newRow("area") << Page::Overview << u"areaPanel-civic_social"_s;
    QTest::newRow("events") << Page::Network << u"eventAxis"_s;
}

} // namespace

void TestWalks::theWholeChangesAfterItsPart_data()
{
    addPictures();
}

/** Readers say that the description of what has their focus has changed: the focus goes to the part before it does. */
void TestWalks::theWholeChangesAfterItsPart()
{
    QFETCH(const Page, page);
    QFETCH(const QString, name);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    Keyboard keyboard(window);
    QWidget &picture = pictureNamed(window, name);
    QVERIFY(keyboard.tabTo(picture));
    const QString whole = picture.accessibleDescription();
    QStringList described; // of the whole, as the part is said
    setSpeechListener([&](const QString &) { described.append(picture.accessibleDescription()); });
    keyboard.press(QKeySequence(Qt::Key_Right));
    QCOMPARE(described, QStringList{whole});
    QVERIFY(picture.accessibleDescription() != whole);
}

void TestWalks::anEndIsSaid_data()
{
    addPictures();
}

/** Silence would be taken for a key that is dead. */
void TestWalks::anEndIsSaid()
{
    QFETCH(const Page, page);
    QFETCH(const QString, name);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    Keyboard keyboard(window);
    QVERIFY(keyboard.tabTo(pictureNamed(window, name)));
    constexpr int moreThanAnyHas = 150;
    QString before;
    for (int step = 0; step < moreThanAnyHas; ++step) {
        static_cast<void>(keyboard.heard());
        keyboard.press(QKeySequence(Qt::Key_Right));
        const QStringList heard = keyboard.heard();
        QVERIFY2(heard.size() == 1, qPrintable(QString::number(step) + u": "_s + heard.join(u'|')));
        QCOMPARE(heard.first(), keyboard.said());
        if (heard.first() == before)
            return; // the end, and it was said
        before = heard.first();
    }
    QFAIL("there is no end");
}

/** A sentence of one value is its name again; of several it is more. */
void TestWalks::aValueAloneIsSaidOnce()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    keyboard.press(QKeySequence(Qt::Key_Right));
    QVERIFY(spoken(chart).focusChild() != nullptr);
    QVERIFY(spoken(chart).focusChild()->text(QAccessible::Description).isEmpty());
    ViewState view = window.session().view();
    view.states = {u"THA"_s, u"VNM"_s};
    window.show(view);
    keyboard.press(QKeySequence(Qt::Key_Right));
    const QString together = spoken(chart).focusChild()->text(QAccessible::Description);
    QVERIFY2(together.contains(u"Thailand"_s) && together.contains(u"Viet Nam"_s), qPrintable(together));
}

void TestWalks::leavingADotSaysItsArea()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    auto &panel = window.part<AreaPanel>(u"areaPanel-civic_social"_s);
    QVERIFY(keyboard.tabTo(panel));
    keyboard.press(QKeySequence(Qt::Key_Right));
    static_cast<void>(keyboard.heard());
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(keyboard.heard(), QStringList{panel.accessibleName()});
    QCOMPARE(keyboard.said(), panel.accessibleName());
}

void TestWalks::aTableGivesTheKeyboardStraightBack_data()
{
    addPictures();
}

void TestWalks::aTableGivesTheKeyboardStraightBack()
{
    QFETCH(const Page, page);
    QFETCH(const QString, name);
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), page));
    Keyboard keyboard(window);
    QWidget &picture = pictureNamed(window, name);
    QVERIFY(keyboard.tabTo(picture));
    keyboard.press(AsTable);
    QVERIFY(&keyboard.focus() != &picture);
    const FocusTrail trail;
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(trail.met(), QList<QWidget *>{&picture});
}

void TestWalks::aSheetOfAFigureGivesTheKeyboardStraightBack()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    QWidget &chart = pictureNamed(window, u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    keyboard.press(QKeySequence(Qt::Key_S));
    QVERIFY(window.session().view().figure.has_value());
    QVERIFY(&keyboard.focus() != &chart);
    const FocusTrail trail;
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!window.session().view().figure.has_value());
    QCOMPARE(trail.met(), QList<QWidget *>{&chart});
}

ATLAS_TEST(TestWalks)

#include "tst_walks.moc"
