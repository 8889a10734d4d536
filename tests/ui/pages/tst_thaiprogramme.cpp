// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/networkpage.h"

#include "app/analysis/maptexts.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/shownnetwork.h"
#include "ui/pages/network/phasedelegate.h"
#include "ui/pages/network/phasemark.h"
#include "ui/pages/network/programmemap.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::networkView;
using Shown = test::ShownNetwork;

/** The Thai programme on the page of the network. */
class TestThaiProgramme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aProvinceOpensFromTheMap();
    void keysWalkTheMap();
    void phasesStandOnOneAxis();
    void theFirstPlacesHaveTheirNames_data();
    void theFirstPlacesHaveTheirNames();
    void theMapSaysWhoseItIs();
    void theLandIsToldApartInEveryTheme();
};

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

void TestThaiProgramme::theFirstPlacesHaveTheirNames_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("column");
    QTest::newRow("English") << Language::English << u"name_en"_s;
    QTest::newRow("Thai") << Language::Thai << u"name_th"_s;
}

void TestThaiProgramme::theFirstPlacesHaveTheirNames()
{
    QFETCH(const Language, language);
    QFETCH(const QString, column);
    Appearance appearance;
    appearance.language = language;
    Shown shown(networkView(u"thailand"_s), appearance);
    const auto &map = shown.part<ProgrammeMap>(u"programmeMap"_s);
    QHash<QString, PlacedLabel> names;
    for (const PlacedLabel &name : map.names())
        names.insert(name.cityId, name);
    int first = 0;
    for (const test::FactRow &row : test::factRows(u"programme_place"_s)) {
        if (row[u"phase_id"_s] != "phase_1"_L1)
            continue;
        const PlacedLabel name = names.value(row[u"place_id"_s]);
        QCOMPARE(QString(name.text).replace(u'\n', u' '), row[column]);
        QVERIFY(QRectF(map.rect()).contains(name.box));
        ++first;
    }
    QCOMPARE(first, 7); // of the plan: seven provinces in its first year
    const QList<PlacedLabel> all = map.names();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY2(!all[i].box.intersects(all[k].box), qPrintable(all[i].text + u" over "_s + all[k].text));
    }
}

void TestThaiProgramme::theMapSaysWhoseItIs()
{
    const Shown shown(networkView(u"thailand"_s));
    const auto &notes = shown.part<ElidedLabel>(u"programmeMapNotes"_s);
    QVERIFY(notes.text().startsWith(u"Source: "_s));
    QVERIFY(notes.text().contains(u"GeoNames"_s)); // where the points are from
    QVERIFY(notes.text().endsWith(MapTexts::disclaimer()));
    QVERIFY(notes.isWhole());
}

/** By lightness, so that neither a grey print nor an eye without red and green takes the neighbours for the subject. */
void TestThaiProgramme::theLandIsToldApartInEveryTheme()
{
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark, Appearance::Scheme::HighContrast,
             Appearance::Scheme::Print}) {
        const Theme &theme = Theme::of(scheme);
        const QColor land = programmeLand(theme);
        QVERIFY(contrast(land, theme.sea) >= 1.3);
        QVERIFY(contrast(land, theme.outsider) >= 1.2);
        QVERIFY(contrast(land, theme.accent) >= (scheme == Appearance::Scheme::HighContrast ? 4.5 : 3.0));
    }
}

ATLAS_TEST(TestThaiProgramme)
#include "tst_thaiprogramme.moc"
