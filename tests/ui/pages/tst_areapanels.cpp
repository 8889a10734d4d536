// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanel.h"
#include "ui/pages/overview/areapanelstrip.h"

#include "app/analysis/areacoveragetext.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/support/textrecorder.h"
#include "ui/pages/overview/areadots.h"
#include "ui/pages/overview/copymenus.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factCatalogue;

/** The six panels as a person uses them. */
class TestAreaPanels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void countsAddUpToThePrintedTotal_data();
    void countsAddUpToThePrintedTotal();
    void aPressFiltersByAreaAndAnotherEndsIt();
    void theOthersStandBack();
    void aDoubleClickChoosesOnce();
    void aPressOnADotChoosesTheCity();
    void everyDotIsLargeEnoughAndFoundUnderItself();
    void keysChooseTheAreaAndWalkTheDots();
    void everyDotSaysItsCity();
    void aDotWithoutProjectsIsFarWeakerThanAnyArea();
    void everyDotHasAsManyProjectsAsItSays();
    void chosenStatesChangeTheCounts();
    void thePanelSaysWhatItShows();
    void languageReachesTheName();
    void theOtherNameStandsOnAllPanelsOrNone();
    void aLongNameMovesAllPanelsOrNone();
    void chipsLeaveTheKeysOfTheDots_data();
    void chipsLeaveTheKeysOfTheDots();
    void theMenuChoosesTheAreaAndCopiesItsFigures();
};

namespace
{

struct Shown
{
    explicit Shown(int year = 2025)
        : session([year] {
            ViewState view;
            view.year = year;
            return view;
        }())
        , strip(session, factCatalogue())
    {
        strip.resize(1254, strip.sizeHint().height());
        strip.show();
    }

    [[nodiscard]] AreaPanel &panel(const QString &id) const
    {
        return *strip.findChild<AreaPanel *>(u"areaPanel-"_s + id);
    }

    Session session;
    AreaPanelStrip strip;
};

qsizetype dotOf(const AreaPanel &panel, const QString &city)
{
    const auto &dots = panel.coverage().dots;
    return std::ranges::find(dots, city, &CityDot::cityId) - dots.begin();
}

void press(AreaPanel &panel, const QPointF &where)
{
    QTest::mouseClick(&panel, Qt::LeftButton, {}, where.toPoint());
}

} // namespace

void TestAreaPanels::countsAddUpToThePrintedTotal_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("printed");
    for (const auto &row : test::factRows(u"network_stat"_s)) {
        const int year = row[u"year"_s].toInt();
        if (row[u"metric"_s] == "projects_total"_L1 && row[u"scope"_s] == "network"_L1 && year >= 2022)
            QTest::addRow("%d", year) << year << row[u"value"_s].toInt();
    }
}

void TestAreaPanels::countsAddUpToThePrintedTotal()
{
    QFETCH(const int, year);
    QFETCH(const int, printed);
    const Shown shown(year);
    int sum = 0;
    for (const AreaPanel *panel : shown.strip.panels())
        sum += panel->coverage().counts.total();
    QCOMPARE(sum, printed);
}

void TestAreaPanels::aPressFiltersByAreaAndAnotherEndsIt()
{
    Shown shown;
    AreaPanel &health = shown.panel(u"health_wellbeing"_s);
    press(health, {40, 15});
    QCOMPARE(shown.session.view().area, u"health_wellbeing"_s);
    QVERIFY(shown.session.canGoBack());
    press(health, {40, 15});
    QVERIFY(shown.session.view().area.isEmpty());
}

void TestAreaPanels::theOthersStandBack()
{
    Shown shown;
    shown.session.show(withAreaToggled(shown.session.view(), u"civic_social"_s));
    for (const AreaPanel *panel : shown.strip.panels()) {
        QCOMPARE(panel->emphasis(),
            panel->area().id == "civic_social"_L1 ? AreaPanel::Emphasis::Chosen : AreaPanel::Emphasis::Dimmed);
    }
    QVERIFY(shown.panel(u"civic_social"_s).accessibleName().contains(u"chosen"_s));
    shown.session.goBack();
    QCOMPARE(shown.panel(u"health_wellbeing"_s).emphasis(), AreaPanel::Emphasis::Plain);
}

void TestAreaPanels::aDoubleClickChoosesOnce()
{
    Shown shown;
    AreaPanel &panel = shown.panel(u"health_wellbeing"_s);
    const QPoint where(40, 15);
    QTest::mousePress(&panel, Qt::LeftButton, {}, where);
    QTest::mouseRelease(&panel, Qt::LeftButton, {}, where);
    QTest::mouseDClick(&panel, Qt::LeftButton, {}, where);
    QTest::mouseRelease(&panel, Qt::LeftButton, {}, where);
    QCOMPARE(shown.session.view().area, u"health_wellbeing"_s);
}

void TestAreaPanels::aPressOnADotChoosesTheCity()
{
    Shown shown;
    AreaPanel &panel = shown.panel(u"built_infrastructure"_s);
    press(panel, panel.dotRect(dotOf(panel, u"bangkok"_s)).center());
    QCOMPARE(shown.session.view().city, u"bangkok"_s);
    QVERIFY(shown.session.view().area.isEmpty());
    press(panel, panel.dotRect(dotOf(panel, u"bangkok"_s)).center());
    QVERIFY(shown.session.view().city.isEmpty());
}

void TestAreaPanels::everyDotIsLargeEnoughAndFoundUnderItself()
{
    const Shown shown;
    for (const AreaPanel *panel : shown.strip.panels()) {
        for (qsizetype i = 0; i < panel->coverage().dots.size(); ++i) {
            const QRectF dot = panel->dotRect(i);
            QVERIFY(dot.width() >= 7 && dot.height() >= 7);
            QVERIFY(panel->rect().contains(dot.toAlignedRect()));
            QCOMPARE(panel->dotAt(dot.center()), i);
        }
        QCOMPARE(panel->dotAt(QPointF(40, 15)), qsizetype(-1));
    }
}

void TestAreaPanels::keysChooseTheAreaAndWalkTheDots()
{
    Shown shown;
    AreaPanel &panel = shown.panel(u"safety_security"_s);
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(shown.session.view().area, u"safety_security"_s);
    QTest::keyClick(&panel, Qt::Key_Space);
    QVERIFY(shown.session.view().area.isEmpty());
    QTest::keyClick(&panel, Qt::Key_Right);
    QTest::keyClick(&panel, Qt::Key_Right);
    QCOMPARE(panel.accessibleDescription(), panel.dotWords(1));
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(shown.session.view().city, panel.coverage().dots[1].cityId);
    QTest::keyClick(&panel, Qt::Key_Down);
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(shown.session.view().city, panel.coverage().dots[20].cityId); // 19 dots in a row
    QTest::keyClick(&panel, Qt::Key_Escape);
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(shown.session.view().area, u"safety_security"_s);
}

void TestAreaPanels::aDotWithoutProjectsIsFarWeakerThanAnyArea()
{
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark, Appearance::Scheme::HighContrast,
             Appearance::Scheme::Print}) {
        const Theme &theme = Theme::of(scheme);
        for (const QColor &area : theme.area)
            QVERIFY2(contrast(area, emptyDot(theme)) >= 2.4, qPrintable(area.name()));
        QVERIFY(contrast(emptyDot(theme), theme.surface) > 1.2); // and still there
    }
}

void TestAreaPanels::everyDotSaysItsCity()
{
    const Shown shown;
    const AreaPanel &panel = shown.panel(u"built_infrastructure"_s);
    int projects = 0;
    for (const auto &row : test::factRows(u"project_status"_s)) {
        projects += row[u"year"_s] == "2025"_L1 && row[u"city_id"_s] == "bangkok"_L1
            && row[u"area_id_reported"_s] == "built_infrastructure"_L1;
    }
    const qsizetype bangkok = dotOf(panel, u"bangkok"_s);
    QVERIFY(panel.dotWords(bangkok).startsWith(u"Bangkok, Thailand: %1 project"_s.arg(projects)));
    for (const QString &words : {panel.dotWords(bangkok), panel.toolTipText(bangkok)})
        QVERIFY2(words.contains(u"Transport Hub Development at Bang Sue Area: ongoing"_s), qPrintable(words));
    QCOMPARE(panel.dotWords(dotOf(panel, u"dili"_s)), u"Dili, Timor-Leste: not yet a member, joins in 2026"_s);
}

void TestAreaPanels::everyDotHasAsManyProjectsAsItSays()
{
    const AreaCoverageText text(test::factCatalogue(), Format());
    for (const int year : {2018, 2019, 2022, 2025, 2040}) {
        const Shown shown(year);
        ViewState view;
        view.year = year;
        const NetworkCoverage network = networkCoverage(test::factCatalogue(), view);
        for (const AreaPanel *panel : shown.strip.panels()) {
            for (const CityDot &dot : panel->coverage().dots)
                QCOMPARE(int(text.dotProjects(network, panel->area().id, dot).size()), dot.projects);
        }
    }
}

void TestAreaPanels::chosenStatesChangeTheCounts()
{
    Shown shown;
    const int all = shown.panel(u"civic_social"_s).coverage().counts.total();
    shown.session.show(withStateToggled(shown.session.view(), u"MYS"_s));
    QVERIFY(shown.panel(u"civic_social"_s).coverage().counts.total() < all);
}

void TestAreaPanels::thePanelSaysWhatItShows()
{
    Shown shown;
    const AreaPanel &panel = shown.panel(u"built_infrastructure"_s);
    QCOMPARE(panel.accessibleName(), u"Built Infrastructure"_s);
    QVERIFY2(
        panel.accessibleDescription().startsWith(u"32 projects · in "_s), qPrintable(panel.accessibleDescription()));
    QVERIFY(panel.accessibleDescription().contains(u"26 ongoing, 5 in planning and 1 completed"_s));
    QVERIFY(panel.toolTipText(-1).contains(u"25\u00a0%"_s)); // the printed share that differs
    shown.session.show(withYear(shown.session.view(), 2000));
    QVERIFY(panel.accessibleDescription().contains(u"No report yet"_s));
    QVERIFY(!panel.accessibleDescription().contains(u"0 projects"_s));
}

void TestAreaPanels::languageReachesTheName()
{
    Shown shown;
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    shown.strip.setAppearance(thai);
    const AreaPanel &panel = shown.panel(u"built_infrastructure"_s);
    QCOMPARE(panel.accessibleName(), u"โครงสร้างพื้นฐาน"_s);
    QVERIFY(panel.accessibleDescription().contains(u"2568"_s));
}

void TestAreaPanels::theOtherNameStandsOnAllPanelsOrNone()
{
    Shown shown;
    shown.strip.setDensity(Density::Roomy);
    QSet<qsizetype> counts;
    for (int width = 1200; width <= 3600; width += 120) {
        shown.strip.resize(width, shown.strip.sizeHint().height());
        qsizetype count = 0;
        for (AreaPanel *panel : shown.strip.panels()) {
            test::TextRecorder recorder(panel->size());
            test::recordPaint(*panel, recorder);
            const auto texts = recorder.texts();
            count += std::ranges::find(texts, panel->area().name.th, &test::DrawnText::text) != texts.end() ? 1 : 0;
        }
        counts.insert(count);
    }
    QCOMPARE(counts, (QSet<qsizetype>{0, 6}));
}

/** At every size dots stand at the same height and are of the same size, whether or not a name wraps. */
void TestAreaPanels::aLongNameMovesAllPanelsOrNone()
{
    Shown shown;
    for (const Language language : {Language::English, Language::Thai}) {
        Appearance appearance;
        appearance.language = language;
        shown.strip.setAppearance(appearance);
        for (const Density density : {Density::Compact, Density::Regular, Density::Roomy, Density::Spacious}) {
            for (const int width : {1254, 1326, 1790, 3600}) {
                shown.strip.setDensity(density);
                shown.strip.resize(width, shown.strip.sizeHint().height());
                const auto panels = shown.strip.panels();
                for (const AreaPanel *panel : panels) {
                    QCOMPARE(panel->dotRect(0).top(), panels.first()->dotRect(0).top());
                    QCOMPARE(panel->dotRect(0).height(), panels.first()->dotRect(0).height());
                }
            }
        }
    }
}

void TestAreaPanels::chipsLeaveTheKeysOfTheDots_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("states");
    for (const int width : {1254, 1326, 1790}) {
        for (const QStringList &states : {QStringList{u"THA"_s}, QStringList{u"THA"_s, u"VNM"_s, u"PHL"_s},
                 QStringList{u"THA"_s, u"VNM"_s, u"PHL"_s, u"BRN"_s}})
            QTest::addRow("%d, %d states", width, int(states.size())) << width << states;
    }
}

/** The panels go on using their signs, so the line above goes on explaining them. */
void TestAreaPanels::chipsLeaveTheKeysOfTheDots()
{
    QFETCH(const int, width);
    QFETCH(const QStringList, states);
    Shown shown;
    shown.strip.resize(width, shown.strip.sizeHint().height());
    ViewState view = shown.session.view();
    view.states = states;
    shown.session.show(view);
    auto *head = shown.strip.findChild<QWidget *>(u"areaStripHead"_s);
    test::TextRecorder recorder(head->size());
    test::recordPaint(*head, recorder);
    const AreaCoverageText text(factCatalogue(), Format());
    QStringList words;
    for (const test::DrawnText &drawn : recorder.texts())
        words.append(drawn.text);
    for (const auto &dot : shown.strip.panels().first()->coverage().dots) {
        if (dot.standing != CityDot::Standing::HasProjects)
            QVERIFY2(words.contains(text.standing(dot.standing)), qPrintable(words.join(u" | "_s)));
    }
}

void TestAreaPanels::theMenuChoosesTheAreaAndCopiesItsFigures()
{
    Shown shown;
    AreaPanel &health = shown.panel(u"health_wellbeing"_s);
    std::unique_ptr<QMenu> menu(makeAreaMenu(health));
    auto *choose = menu->findChild<QAction *>(u"chooseArea"_s);
    QCOMPARE(choose->text(), u"Choose "_s + health.name());
    choose->trigger();
    QCOMPARE(shown.session.view().area, u"health_wellbeing"_s);
    menu.reset(makeAreaMenu(health));
    choose = menu->findChild<QAction *>(u"chooseArea"_s);
    QCOMPARE(choose->text(), u"Clear the choice of "_s + health.name());
    menu->findChild<QAction *>(u"copyFigures"_s)->trigger();
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied[0], health.name());
    QVERIFY2(copied[1].contains(QString::number(health.coverage().counts.total())), qPrintable(copied[1]));
    QVERIFY2(copied[2].startsWith("Source: "_L1), qPrintable(copied[2]));
    choose->trigger();
    QVERIFY(shown.session.view().area.isEmpty());
}

ATLAS_TEST(TestAreaPanels)
#include "tst_areapanels.moc"
