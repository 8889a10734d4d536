// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "app/view/session.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/pages/overview/areapanellayout.h"
#include "ui/pages/overview/cardsplitter.h"
#include "ui/theme/fonts.h"

#include <QFile>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas;

/** How the first page shares out its room. */
class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aSmallLaptopGivesTheRoomToMapAndCharts();
    void moreRoomShowsMore();
    void aNarrowPageStandsInRowsAndIsHigherThanItsScreen();
    void thePartsOfAPanelLieInItOneBelowTheOther_data();
    void thePartsOfAPanelLieInItOneBelowTheOther();
    void theGapMovesWithTheKeyboardAndComesBack();
    void aProportionSurvivesAnotherSize();
    void whatWasKeptComesBack();
};

namespace
{

/** What is left for the page of a maximised window on 1366 × 768, and of full screens. */
constexpr QSize SmallLaptop(1282, 581);
constexpr QSize Desk(1356, 791);
constexpr QSize FullScreen(1836, 971);
constexpr QSize Wall(3756, 2051);

const QByteArray &basemap()
{
    static const QByteArray bytes = [] {
        QFile file(QStringLiteral(ATLAS_SOURCE_DIR) + u"/data/basemap/basemap.bin"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

struct Shown
{
    explicit Shown(const QSize &size)
        : page(test::factCatalogue(), test::factSeries(), basemap(), session)
    {
        page.resize(size);
        page.show();
    }

    [[nodiscard]] QWidget &part(const QString &name) const { return *page.findChild<QWidget *>(name); }
    [[nodiscard]] CardSplitter &cards(const QString &name) const { return *page.findChild<CardSplitter *>(name); }

    Session session;
    OverviewPage page;
};

} // namespace

/** Figures of 78 and panels of 122 pixels, with gaps of 8, left 349 of 581 for the middle row: too little. */
void TestOverviewPage::aSmallLaptopGivesTheRoomToMapAndCharts()
{
    const Shown shown(SmallLaptop);
    QVERIFY(shown.part(u"keyFigures"_s).height() <= 60);
    QVERIFY(shown.part(u"areaPanel-civic_social"_s).height() <= 92);
    QVERIFY2(shown.part(u"overviewMiddle"_s).height() >= 349 + 45,
        qPrintable(QString::number(shown.part(u"overviewMiddle"_s).height())));
}

void TestOverviewPage::moreRoomShowsMore()
{
    int figures = 0;
    int panels = 0;
    for (const QSize &size : {SmallLaptop, Desk, FullScreen, Wall}) {
        const Shown shown(size);
        QVERIFY2(shown.part(u"keyFigures"_s).height() > figures,
            qPrintable(QString::number(shown.part(u"keyFigures"_s).height())));
        QVERIFY(shown.part(u"areaPanel-civic_social"_s).height() > panels);
        figures = shown.part(u"keyFigures"_s).height();
        panels = shown.part(u"areaPanel-civic_social"_s).height();
    }
}

/** 960 × 510 and 1093 × 552 windows, which are a full screen at 200 % and a small laptop at 125 %. */
void TestOverviewPage::aNarrowPageStandsInRowsAndIsHigherThanItsScreen()
{
    for (const QSize &size : {QSize(866, 420), QSize(999, 462)}) {
        const Shown shown(size);
        QVERIFY(shown.page.minimumSizeHint().width() <= size.width());
        QVERIFY(shown.page.minimumSizeHint().height() > size.height());
        const QWidget &first = shown.part(u"areaPanel-civic_social"_s);
        QVERIFY(first.width() > 250);
        QVERIFY(shown.part(u"areaPanel-quality_environment"_s).y() > first.geometry().bottom());
        QVERIFY(shown.part(u"keyFigure-3"_s).y() > shown.part(u"keyFigure-0"_s).geometry().bottom());
        QVERIFY(shown.part(u"overviewMiddle"_s).height() >= 400);
    }
    const Shown shown(QSize(1186, 600)); // 1280 × 690, as 1920 × 1080 at 150 % leaves it
    QVERIFY(shown.page.minimumSizeHint().height() <= 600);
    QCOMPARE(shown.part(u"keyFigure-3"_s).y(), shown.part(u"keyFigure-0"_s).y());
}

void TestOverviewPage::thePartsOfAPanelLieInItOneBelowTheOther_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("nameWraps");
    for (const bool wraps : {false, true}) {
        const char *name = wraps ? "name of two lines" : "name of one line";
        QTest::addRow("compact, %s", name) << Density::Compact << 200 << wraps;
        QTest::addRow("regular, %s", name) << Density::Regular << 213 << wraps;
        QTest::addRow("roomy, %s", name) << Density::Roomy << 293 << wraps;
        QTest::addRow("spacious, %s", name) << Density::Spacious << 610 << wraps;
    }
}

void TestOverviewPage::thePartsOfAPanelLieInItOneBelowTheOther()
{
    QFETCH(const Density, density);
    QFETCH(const int, width);
    QFETCH(const bool, nameWraps);
    const auto layout = AreaPanelLayout::of(density, width, nameWraps, nameWraps);
    const QRectF panel(0, 0, width, AreaPanelLayout::heightOf(density));
    double bottom = 3; // the coloured edge
    for (const QRectF &part : {layout.name, layout.contents, layout.dots, layout.counts, layout.marks}) {
        if (part.isEmpty())
            continue;
        QVERIFY2(part.top() >= bottom, qPrintable(QString::number(part.top())));
        QVERIFY(panel.contains(part));
        bottom = part.bottom();
    }
    QVERIFY(panel.contains(layout.icon));
    QVERIFY(panel.contains(layout.bar));
    QVERIFY(layout.bar.top() >= layout.counts.bottom());
    QVERIFY(!layout.bar.intersects(layout.marks));
    QVERIFY(layout.dotHeight >= 7);
}

void TestOverviewPage::theGapMovesWithTheKeyboardAndComesBack()
{
    const Shown shown(Desk);
    CardSplitter &cards = shown.cards(u"overviewMiddle"_s);
    QSplitterHandle *gap = cards.handle(1);
    QVERIFY(gap->focusPolicy() & Qt::TabFocus);
    QVERIFY(!gap->accessibleName().isEmpty());
    const QSignalSpy moved(&cards, &QSplitter::splitterMoved);
    const int before = cards.sizes().first();
    QTest::keyClick(gap, Qt::Key_Left);
    QCOMPARE(cards.sizes().first(), before - 16);
    QTest::keyClick(gap, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(cards.sizes().first(), before - 15);
    QTest::mouseDClick(gap, Qt::LeftButton);
    QCOMPARE(cards.sizes().first(), before);
    QCOMPARE(moved.size(), 3);
}

void TestOverviewPage::aProportionSurvivesAnotherSize()
{
    Shown shown(Desk);
    CardSplitter &cards = shown.cards(u"overviewMiddle"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(cards.handle(1), Qt::Key_Left);
    const double share = cards.share();
    shown.page.resize(FullScreen);
    QVERIFY(std::abs(double(cards.sizes().first()) / (cards.width() - cards.handleWidth()) - share) < 0.002);
    shown.page.resize(Desk);
    QVERIFY(std::abs(cards.share() - share) < 1e-9);
}

/** The window keeps saveState() of every splitter with a name, and restores it before the first size. */
void TestOverviewPage::whatWasKeptComesBack()
{
    QByteArray kept;
    double share = 0;
    {
        const Shown shown(Desk);
        CardSplitter &cards = shown.cards(u"overviewCharts"_s);
        QTest::keyClick(cards.handle(1), Qt::Key_Down);
        kept = cards.saveState();
        share = cards.share();
        QVERIFY(std::abs(share - 0.5) > 0.01);
    }
    Session session;
    OverviewPage page(test::factCatalogue(), test::factSeries(), basemap(), session);
    auto *cards = page.findChild<CardSplitter *>(u"overviewCharts"_s);
    QVERIFY(cards->restoreState(kept));
    page.resize(FullScreen);
    page.show();
    QVERIFY(std::abs(double(cards->sizes().first()) / (cards->height() - cards->handleWidth()) - share) < 0.004);
    cards->restoreState("no state of a splitter");
    page.resize(Desk);
    QVERIFY(std::abs(cards->share() - share) < 0.004);
}

ATLAS_TEST(TestOverviewPage)
#include "tst_overviewpage.moc"
