// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networkpage.h"

#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/network/phasedelegate.h"
#include "ui/pages/network/programmemap.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The Thai programme on the page of the network. */
class TestThaiProgramme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aProvinceOpensFromTheMap();
    void keysWalkTheMap();
    void phasesStandOnOneAxis();
};

namespace
{

ViewState networkView(const QString &section = {})
{
    ViewState view = withPage({}, Page::Network);
    view.section = section;
    return view;
}

struct Shown : test::ShownPage<NetworkPage>
{
    explicit Shown(const ViewState &view = networkView(), const Appearance &appearance = {})
        : ShownPage(view, appearance, {1356, 791})
    {
    }

    [[nodiscard]] QString words() const
    {
        return part<SheetView>(u"networkSheet"_s).toPlainText().replace(QChar(0x00a0), u' ');
    }
};

} // namespace

void TestThaiProgramme::aProvinceOpensFromTheMap()
{
    Shown shown(networkView(u"thailand"_s));
    auto &map = shown.part<ProgrammeMap>(u"programmeMap"_s);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.placeOf(u"satun"_s).toPoint());
    QCOMPARE(shown.session.view().open->id, u"satun"_s);
    QVERIFY(shown.words().contains(u"TH-91"_s));
}

void TestThaiProgramme::keysWalkTheMap()
{
    Shown shown(networkView(u"thailand"_s));
    auto &map = shown.part<ProgrammeMap>(u"programmeMap"_s);
    QTest::keyClick(&map, Qt::Key_Home);
    const QString first = map.current();
    QVERIFY(!first.isEmpty());
    QSet<QString> met{first};
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
        const QPointF before = map.placeOf(map.current());
        QTest::keyClick(&map, key);
        const QPointF way = map.placeOf(map.current()) - before;
        if (!way.isNull())
            QVERIFY(key == Qt::Key_Up     ? way.y() < 0
                    : key == Qt::Key_Down ? way.y() > 0
                    : key == Qt::Key_Left ? way.x() < 0
                                          : way.x() > 0);
        met.insert(map.current());
    }
    QVERIFY(met.size() > 2);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(shown.session.view().open, std::optional(RecordRef{RecordKind::ProgrammePlace, map.current()}));
}

void TestThaiProgramme::phasesStandOnOneAxis()
{
    PhaseDelegate bars;
    Shown shown;
    const auto programme = *shown.edition->archive().programme();
    bars.setPhases(programme->phases, {});
    const QRectF cell(0, 0, 516, 28); // 500 pixels of axis for the five years of the plan
    const auto rows = test::factRows(u"programme_phase"_s);
    int first = 9999;
    int last = 0;
    for (const test::FactRow &row : rows) {
        first = std::min(first, row[u"ce_start"_s].toInt());
        last = std::max(last, row[u"ce_end"_s].toInt());
    }
    const double year = 500.0 / (last + 1 - first);
    for (int i = 0; i < rows.size(); ++i) {
        const QRectF bar = bars.barIn(cell, i);
        QCOMPARE(bar.left(), 8 + (rows[i][u"ce_start"_s].toInt() - first) * year);
        QCOMPARE(bar.right(), 8 + (rows[i][u"ce_end"_s].toInt() + 1 - first) * year);
    }
}

ATLAS_TEST(TestThaiProgramme)
#include "tst_thaiprogramme.moc"
