// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"

#include <QAbstractAnimation>
#include <QAction>

#include <functional>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

// Who asked for reduced motion sees nothing on its way: on every page, whatever is done there.
class TestMotion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOnItsWayUnderReducedMotion_data();
    void nothingIsOnItsWayUnderReducedMotion();
    void otherwiseSomethingIs();
    void whatIsOnItsWayArrivesWhenMotionIsSwitchedOff();
};

namespace
{

/** Who owns what moves. */
QStringList onTheirWay(const ShownWindow &shown)
{
    QStringList owners;
    for (const QAbstractAnimation *animation : shown.window.findChildren<QAbstractAnimation *>()) {
        if (animation->state() == QAbstractAnimation::Running)
            owners.append(QString::fromLatin1(animation->parent()->metaObject()->className()));
    }
    return owners;
}

/** What a reader does on any page; `look` after each. */
template <typename Look>
void doEverything(ShownWindow &shown, const Look &look)
{
    const auto changes = [&](const std::function<void(ViewState &)> &change) {
        shown.change(change);
        QCoreApplication::sendPostedEvents();
        look();
    };
    changes([](ViewState &view) { view.year += 1; });
    changes([](ViewState &view) { view.city = u"phuket"_s; });
    changes([](ViewState &view) { view.states = {u"THA"_s, u"VNM"_s}; });
    changes([](ViewState &view) { view.year -= 1; });
    for (const Act act : {Act::ZoomIn, Act::WholeMap, Act::Play, Act::NextYear}) {
        if (!shown.action(act).isEnabled())
            continue;
        shown.action(act).trigger();
        look();
    }
}

} // namespace

void TestMotion::nothingIsOnItsWayUnderReducedMotion_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : AllPages)
        QTest::newRow(qPrintable(pageName(page))) << page;
}

void TestMotion::nothingIsOnItsWayUnderReducedMotion()
{
    QFETCH(const Page, page);
    Appearance still;
    still.reducedMotion = true;
    ShownWindow shown(withPage({}, page), still);
    QVERIFY(!shown.picture().isNull()); // what was never painted does not move anyway
    doEverything(shown, [&shown] {
        const QStringList moving = onTheirWay(shown);
        QVERIFY2(moving.isEmpty(), qPrintable(moving.join(u", "_s)));
    });
}

void TestMotion::otherwiseSomethingIs()
{
    ShownWindow shown;
    QVERIFY(!shown.picture().isNull());
    QStringList moving;
    doEverything(shown, [&] { moving += onTheirWay(shown); });
    QVERIFY(!moving.isEmpty());
    qInfo("%s", qPrintable(moving.join(u", "_s)));
}

void TestMotion::whatIsOnItsWayArrivesWhenMotionIsSwitchedOff()
{
    ShownWindow shown;
    QVERIFY(!shown.picture().isNull());
    shown.change([](ViewState &view) { view.year += 1; });
    QVERIFY(!onTheirWay(shown).isEmpty());
    shown.action(Act::ReduceMotion).trigger();
    QTRY_VERIFY(onTheirWay(shown).isEmpty());
    shown.change([](ViewState &view) { view.year += 1; });
    QVERIFY(onTheirWay(shown).isEmpty());
}

ATLAS_TEST(TestMotion)

#include "tst_motion.moc"
