// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/partbearer.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

/** Three painted things beside each other; the keyboard stands on the middle one. */
class Bearer final : public QWidget, public PartBearer
{
public:
    explicit Bearer(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        resize(200, 100);
        exposeParts();
    }
    [[nodiscard]] int partCount() const override { return count; }
    [[nodiscard]] PaintedPart partAt(int index) override
    {
        return {u"part %1"_s.arg(index), {}, QRect(30 * index, 0, 24, 24), index == 1, index == 2};
    }
    void pressPart(int index) override { pressed = index; }

    int count = 3;
    int pressed = -1;
};

} // namespace

class TestPartBearer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeFirstThenWidgets();
    void aPartKnowsItsStateAndPlace();
    void aPartThatIsGoneIsInvalid();
    void theFocusIsOnThePartAndIsSaid();
    void nothingIsSaidWithoutTheFocus();
    void partsGoWithTheirWidget();
};

void TestPartBearer::partsComeFirstThenWidgets()
{
    Bearer bearer;
    QPushButton button(u"held"_s, &bearer);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bearer);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(list->indexOfChild(list->child(i)), i);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"part 0"_s);
    QCOMPARE(list->child(3)->object(), &button);
    QCOMPARE(list->child(4), nullptr);
    QCOMPARE(list->child(-1), nullptr);
}

void TestPartBearer::aPartKnowsItsStateAndPlace()
{
    Bearer bearer;
    bearer.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bearer);
    QVERIFY(list->child(2)->state().selected);
    QVERIFY(!list->child(1)->state().selected);
    const QPoint middle = bearer.mapToGlobal(QPoint(42, 12));
    QVERIFY(list->child(1)->rect().contains(middle));
    QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(1));
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(bearer.pressed, 2);
}

void TestPartBearer::aPartThatIsGoneIsInvalid()
{
    Bearer bearer;
    QAccessibleInterface *last = QAccessible::queryAccessibleInterface(&bearer)->child(2);
    bearer.count = 2;
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(bearer.pressed, -1);
}

void TestPartBearer::theFocusIsOnThePartAndIsSaid()
{
    QWidget window;
    Bearer bearer(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bearer.setFocus();
    QStringList heard;
    setSpeechListener([&heard](const QString &sentence) { heard.append(sentence); });
    sayFocus(bearer, 1);
    setSpeechListener({});
    QCOMPARE(heard, QStringList{u"part 1"_s});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bearer);
    QCOMPARE(list->focusChild(), list->child(1));
    QVERIFY(list->child(1)->state().focused);
}

void TestPartBearer::nothingIsSaidWithoutTheFocus()
{
    Bearer bearer;
    QStringList heard;
    setSpeechListener([&heard](const QString &sentence) { heard.append(sentence); });
    sayFocus(bearer, 1);
    setSpeechListener({});
    QVERIFY(heard.isEmpty());
}

void TestPartBearer::partsGoWithTheirWidget()
{
    QAccessible::Id part = 0;
    {
        Bearer bearer;
        part = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&bearer)->child(0));
        QVERIFY(QAccessible::accessibleInterface(part) != nullptr);
    }
    QCOMPARE(QAccessible::accessibleInterface(part), nullptr);
}

ATLAS_TEST(TestPartBearer)

#include "tst_partbearer.moc"
