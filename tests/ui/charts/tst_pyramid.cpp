// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepyramidtext.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/pyramidwidget.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

AgePyramid pyramidIn(int year, const QString &placeId = AseanId, const Format &format = {})
{
    static const QList<AgeGroup> groups = *ageGroups(test::factCatalogue(), test::factSeries());
    return agePyramid(test::factCatalogue(), groups, placeId, placeId == AseanId ? 0 : 1, year, format);
}

struct Shown
{
    PyramidWidget widget;

    explicit Shown(const AgePyramid &pyramid, const QSize &size = {400, 560})
    {
        widget.resize(size);
        widget.setPyramid(pyramid);
        widget.show();
    }

    /** The middle of a bar that is shown. */
    [[nodiscard]] QPoint at(qsizetype group, Sex sex) const
    {
        const double value = widget.pyramid().shown().of(group, sex);
        return (widget.plotOrigin() + widget.pyramidLayout().bar({group, sex}, value).center()).toPoint();
    }
    [[nodiscard]] QImage image()
    {
        QImage image(widget.size(), QImage::Format_RGB32);
        image.fill(Theme::of(Appearance::Scheme::Light).surface);
        widget.render(&image, {}, {}, QWidget::DrawChildren);
        return image;
    }
};

/** A window that is asked who says so. */
class Window final : public QWidget
{
public:
    std::optional<FigureRef> asked;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != FigureEvent::kind())
            return QWidget::event(event);
        asked = static_cast<FigureEvent *>(event)->figure();
        return true;
    }
};

} // namespace

class TestPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void everySizeIsPainted_data();
    void everySizeIsPainted();
    void barsOfOneAxisGrowWithTheirValues();
    void projectionsLookDifferent();
    void theYearMovesBarsAlone();
    void theYearOfTheViewIsAnnounced();
    void keysWalkThroughAgesAndSexes();
    void aBarIsAskedWhoSaysSo();
    void thePointerReadsABar();
    void theTableStandsInPlaceOfTheBars();
    void theMenuCopiesAndAsks();
    void anEmptyPyramidSaysWhy();
};

void TestPyramid::everySizeIsPainted_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const QSize &size : {QSize(260, 300), QSize(336, 430), QSize(400, 560), QSize(620, 900), QSize(1500, 1000)}) {
        for (const Language language : {Language::English, Language::Thai})
            QTest::addRow("%dx%d %s", size.width(), size.height(), language == Language::Thai ? "th" : "en")
                << size << language;
    }
}

/** Nothing leaves the layout, no row is without a height, and the ages do not touch. */
void TestPyramid::everySizeIsPainted()
{
    QFETCH(const QSize, size);
    QFETCH(const Language, language);
    Shown shown(pyramidIn(2027, AseanId, {language, Era::Common}), size);
    const PyramidLayout &layout = shown.widget.pyramidLayout();
    QVERIFY(QRectF({0, 0}, layout.size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(layout.area));
    for (qsizetype i = 0; i < layout.rows.size(); ++i) {
        QVERIFY(layout.area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(layout.rows[i]));
        QVERIFY(layout.rows[i].height() > 3);
        QVERIFY(!layout.rows[i].intersects(layout.youth));
    }
    for (qsizetype i = 1; i < layout.ages.size(); ++i)
        QVERIFY(layout.ages[i - 1].rect.top() - layout.ages[i].rect.top() >= 12.9);
    const QImage image = shown.image();
    const QColor blue = Theme::of(Appearance::Scheme::Light).series[0];
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y) == blue ? 1 : 0;
    }
    QVERIFY(coloured > 100);
}

void TestPyramid::barsOfOneAxisGrowWithTheirValues()
{
    const Shown shown(pyramidIn(2020));
    const PyramidLayout &layout = shown.widget.pyramidLayout();
    const AgePyramid &pyramid = shown.widget.pyramid();
    const double pixels = layout.bar({0, Sex::Men}, 1e3).width();
    for (const AgePyramid::Year &year : pyramid.years) {
        for (const Sex sex : BothSexes) {
            for (qsizetype i = 0; i < pyramid.groups.size(); ++i) {
                const QRectF bar = layout.bar({i, sex}, year.of(i, sex));
                QVERIFY(std::abs(bar.width() - pixels * year.of(i, sex) / 1e3) < 1e-6);
                QVERIFY(layout.sides[std::size_t(sex)].adjusted(-0.01, -0.01, 0.01, 0.01).contains(bar));
            }
        }
    }
    QCOMPARE(layout.bar({3, Sex::Men}, 1e4).right(), layout.gutter.left());
    QCOMPARE(layout.bar({3, Sex::Women}, 1e4).left(), layout.gutter.right());
}

/** By the colour of the bar and by a line that is broken. */
void TestPyramid::projectionsLookDifferent()
{
    Shown estimate(pyramidIn(2020));
    Shown projection(pyramidIn(2025));
    const QColor blue = Theme::of(Appearance::Scheme::Light).series[0];
    QCOMPARE(estimate.image().pixelColor(estimate.at(2, Sex::Men)), blue);
    const QImage later = projection.image();
    QVERIFY(later.pixelColor(projection.at(2, Sex::Men)) != blue);
    const QRectF bar = projection.widget.pyramidLayout()
                           .bar({2, Sex::Men}, projection.widget.pyramid().shown().of(2, Sex::Men))
                           .translated(projection.widget.plotOrigin());
    int outlined = 0;
    const int top = bar.toAlignedRect().top();
    for (int x = int(bar.left()) + 1; x < int(bar.right()) - 1; ++x)
        outlined += later.pixelColor(x, top) == blue ? 1 : 0;
    QVERIFY(outlined > bar.width() * 0.3);
    QVERIFY(outlined < bar.width() * 0.9);
}

/** Whatever ran before, a year looks the same. */
void TestPyramid::theYearMovesBarsAlone()
{
    Shown fresh(pyramidIn(2100));
    Shown moved(pyramidIn(1950));
    const QRectF area = moved.widget.pyramidLayout().area;
    (void)moved.image();
    for (int year = 1951; year <= 2100; ++year)
        moved.widget.setPyramid(agePyramidInYear(moved.widget.pyramid(), year));
    QCOMPARE(moved.widget.pyramidLayout().area, area);
    QCOMPARE(moved.image(), fresh.image());
    moved.widget.setTransition(50);
    moved.widget.setPyramid(agePyramidInYear(moved.widget.pyramid(), 2020));
    moved.widget.setPyramid(agePyramidInYear(moved.widget.pyramid(), 2100));
    QTRY_COMPARE(moved.image(), fresh.image());
}

void TestPyramid::theYearOfTheViewIsAnnounced()
{
    Shown shown(pyramidIn(2020));
    QCOMPARE(shown.widget.accessibleName(), shown.widget.pyramid().words.title);
    QCOMPARE(shown.widget.accessibleDescription(), pyramidInWords(shown.widget.pyramid()));
    shown.widget.setPyramid(agePyramidInYear(shown.widget.pyramid(), 2022));
    QVERIFY(shown.widget.accessibleDescription().startsWith(u"No value for 2022; 2020 is shown"_s));
    QCOMPARE(shown.widget.focusPolicy(), Qt::StrongFocus);
}

void TestPyramid::keysWalkThroughAgesAndSexes()
{
    Shown shown(pyramidIn(2020));
    PyramidWidget &widget = shown.widget;
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(widget.reading(), (PyramidPlace{1, Sex::Women})); // 5–9 is the largest group, as the title says
    QTest::keyClick(&widget, Qt::Key_Up);
    QTest::keyClick(&widget, Qt::Key_Left);
    QCOMPARE(widget.reading(), (PyramidPlace{2, Sex::Men}));
    QCOMPARE(widget.accessibleDescription(), barInWords(widget.pyramid(), 2, Sex::Men));
    QTest::keyClick(&widget, Qt::Key_Home);
    QTest::keyClick(&widget, Qt::Key_Down);
    QCOMPARE(widget.reading(), (PyramidPlace{0, Sex::Men}));
    QTest::keyClick(&widget, Qt::Key_End);
    QTest::keyClick(&widget, Qt::Key_Up);
    QCOMPARE(widget.reading(), (PyramidPlace{16, Sex::Men}));
    QTest::keyClick(&widget, Qt::Key_Escape);
    QVERIFY(!widget.reading());
    QCOMPARE(widget.accessibleDescription(), pyramidInWords(widget.pyramid()));
}

void TestPyramid::aBarIsAskedWhoSaysSo()
{
    Shown shown(pyramidIn(2027));
    PyramidWidget &widget = shown.widget;
    QCOMPARE(widget.figureAsked(), (FigureRef{wellknown::UnderThirtyFiveShare, AseanId, 2025, {}}));
    QTest::keyClick(&widget, Qt::Key_Home);
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(widget.figureAsked(), (FigureRef{u"pop_f_00_04"_s, AseanId, 2025, {}}));
    QCOMPARE(widget.figureAt(shown.at(16, Sex::Men)), (FigureRef{u"pop_m_80p"_s, AseanId, 2025, {}}));
    const QPoint claim = (widget.plotOrigin()
        + QPointF(widget.pyramidLayout().youth.right() - 20, widget.pyramidLayout().youth.center().y()))
                             .toPoint();
    QCOMPARE(widget.figureAt(claim)->place, wellknown::YouthClaim);
}

void TestPyramid::thePointerReadsABar()
{
    Shown shown(pyramidIn(2020));
    const QImage before = shown.image();
    QTest::mouseMove(&shown.widget, shown.at(4, Sex::Women));
    QTRY_COMPARE(shown.widget.reading(), (std::optional(PyramidPlace{4, Sex::Women})));
    QVERIFY(shown.image() != before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.widget, &leave);
    QVERIFY(!shown.widget.reading());
    QCOMPARE(shown.image(), before);
}

void TestPyramid::theTableStandsInPlaceOfTheBars()
{
    Shown shown(pyramidIn(2020));
    QTest::keyClick(&shown.widget, Qt::Key_T);
    QVERIFY(shown.widget.isTableShown());
    auto *table = shown.widget.findChild<TableView *>();
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), 18);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"28.7"_s);
    QCOMPARE(figureOfCell(table->model()->index(0, 2)), (FigureRef{u"pop_f_00_04"_s, AseanId, 2020, {}}));
    shown.widget.setPyramid(agePyramidInYear(shown.widget.pyramid(), 2100));
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"18.3"_s);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ASEAN\t2100\t0–4\t18.3\t17.4"_s));
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!shown.widget.isTableShown());
}

void TestPyramid::theMenuCopiesAndAsks()
{
    Window window;
    auto *widget = new PyramidWidget(&window);
    widget->resize(400, 560);
    widget->setPyramid(pyramidIn(2020));
    window.show();
    QTest::keyClick(widget, Qt::Key_End);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(widget, &event);
    auto *menu = widget->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (const QString &name : {u"showTable"_s, u"copyPicture"_s, u"copyValues"_s, u"whoSaysSo"_s})
        QVERIFY2(menu->findChild<QAction *>(name) != nullptr, qPrintable(name));
    menu->findChild<QAction *>(u"whoSaysSo"_s)->trigger();
    QCOMPARE(window.asked, (FigureRef{u"pop_m_80p"_s, AseanId, 2020, {}}));
    menu->findChild<QAction *>(u"copyPicture"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 424);
    menu->findChild<QAction *>(u"copyValues"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t80+\t"_s));
    menu->close();
}

void TestPyramid::anEmptyPyramidSaysWhy()
{
    Shown shown(pyramidIn(2020, u"FRA"_s));
    const QImage empty = shown.image();
    QVERIFY(!shown.widget.pyramid().words.emptyReason.isEmpty());
    QCOMPARE(shown.widget.accessibleDescription(), shown.widget.pyramid().words.emptyReason);
    QTest::keyClick(&shown.widget, Qt::Key_Up);
    QTest::keyClick(&shown.widget, Qt::Key_T);
    QVERIFY(!shown.widget.isTableShown());
    QVERIFY(!shown.widget.figureAsked());
    shown.widget.setPyramid(pyramidIn(2020));
    QVERIFY(shown.image() != empty);
}

ATLAS_TEST(TestPyramid)

#include "tst_pyramid.moc"
