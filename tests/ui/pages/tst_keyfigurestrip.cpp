// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/keyfigurecard.h"
#include "ui/pages/overview/keyfigurestrip.h"

#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/pages/overview/copymenus.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The cards at the top of the Overview. */
class TestKeyFigureStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void followsTheYear();
    void followsTheMeasure();
    void nothingIsCutOnASmallScreen_data();
    void nothingIsCutOnASmallScreen();
    void theKindOfAFigureIsNeverCut();
    void followsTheStates();
    void aCardReadsItselfAloud();
    void aCardIsHeardInOneBreath();
    void theMenuCopiesTheFigureWithAllThatMakesItTrue();
    void theLineOfTheYearsKeepsClearOfTheLabel();
};

void TestKeyFigureStrip::followsTheYear()
{
    Session session;
    const KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
    QCOMPARE(strip.cards().size(), 6);
    session.show(withYear(session.view(), 2018));
    QCOMPARE(strip.cards()[0]->figure().figure, u"661.7\u00a0M"_s);
    session.show(withYear(session.view(), 2050));
    QCOMPARE(strip.cards()[1]->figure().figure, u"66.1\u00a0%"_s);
}

void TestKeyFigureStrip::followsTheMeasure()
{
    Session session;
    const KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
    ViewState view = session.view();
    view.economy.measure = EconomyChoice::Measure::PurchasingPower;
    session.show(view);
    QCOMPARE(strip.cards()[3]->figure().figure, u"4th"_s);
}

void TestKeyFigureStrip::nothingIsCutOnASmallScreen_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("compact") << Density::Compact;
    QTest::newRow("regular") << Density::Regular;
    QTest::newRow("roomy") << Density::Roomy;
}

/** A maximised window on 1366 × 768 leaves the strip 1254 pixels. */
void TestKeyFigureStrip::nothingIsCutOnASmallScreen()
{
    QFETCH(const Density, density);
    Session session;
    KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
    strip.setDensity(density);
    strip.resize(1254, strip.sizeHint().height());
    strip.show();
    for (const QList<QString> &states : {QList<QString>{}, {u"THA"_s}, {u"BRN"_s, u"PHL"_s, u"IDN"_s, u"MYS"_s}})
        for (const auto measure : {EconomyChoice::Measure::Nominal, EconomyChoice::Measure::PurchasingPower}) {
            for (int year = FirstYear; year <= LastYear; ++year) {
                ViewState view = withYear(session.view(), year);
                view.economy.measure = measure;
                view.states = states;
                session.show(view);
                for (const KeyFigureCard *card : strip.cards())
                    QVERIFY2(card->isWhole(), qPrintable(card->figure().label + u" | " + card->figure().detail));
            }
        }
}

/** 1280 × 690, as a screen of 1920 × 1080 at 150 % leaves it, and 960 × 510 with its scroll bar. */
void TestKeyFigureStrip::theKindOfAFigureIsNeverCut()
{
    for (const auto &[width, columns] : {std::pair(1172, 6), std::pair(842, 3)}) {
        Session session;
        KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
        strip.setDensity(Density::Compact);
        strip.setColumns(columns);
        strip.resize(width, strip.sizeHint().height());
        strip.show();
        for (int year = FirstYear; year <= LastYear; ++year) {
            session.show(withYear(session.view(), year));
            for (const KeyFigureCard *card : strip.cards())
                QVERIFY2(card->isWhole(), qPrintable(card->figure().label));
        }
    }
}

void TestKeyFigureStrip::followsTheStates()
{
    Session session;
    const KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
    session.show(withStateToggled(session.view(), u"SGP"_s));
    QCOMPARE(strip.cards()[1]->figure().figure, u"100.0\u00a0%"_s);
    QCOMPARE(strip.cards()[1]->accessibleName(), u"Singapore: Urban share, 2025, projection: 100.0\u00a0%"_s);
}

void TestKeyFigureStrip::aCardReadsItselfAloud()
{
    Session session;
    const KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
    QCOMPARE(strip.cards()[1]->accessibleName(), u"ASEAN urban share, 2025, projection: 52.8\u00a0%"_s);
    const QString said = strip.cards()[1]->accessibleDescription();
    QVERIFY2(said.contains(u"in 2025: 52.8\u00a0% (projection)"_s), qPrintable(said));
    QVERIFY(said.endsWith(u"S: who says so"_s)); // the sources are in the panel of that key
}

/** Tab goes through six of them: nobody waits for an essay at each. */
void TestKeyFigureStrip::aCardIsHeardInOneBreath()
{
    for (const bool isThai : {false, true}) {
        Session session;
        KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
        Appearance appearance;
        appearance.language = isThai ? Language::Thai : Language::English;
        appearance.era = isThai ? Era::Buddhist : Era::Common;
        strip.setAppearance(appearance);
        for (const auto measure : {EconomyChoice::Measure::Nominal, EconomyChoice::Measure::PurchasingPower}) {
            for (int year = FirstYear; year <= LastYear; ++year) {
                ViewState view = withYear(session.view(), year);
                view.economy.measure = measure;
                session.show(view);
                for (const KeyFigureCard *card : strip.cards()) {
                    const QString said = card->accessibleName() + u' ' + card->accessibleDescription();
                    QVERIFY2(said.size() < 400, qPrintable(said)); // it was up to 1150 letters
                    QVERIFY2(!said.contains(u'→'), qPrintable(said)); // no voice reads it as a word
                    QVERIFY(!card->accessibleDescription().contains(card->accessibleName()));
                }
            }
        }
    }
}

void TestKeyFigureStrip::theMenuCopiesTheFigureWithAllThatMakesItTrue()
{
    Session session;
    const KeyFigureStrip strip(session, test::factCatalogue(), test::factSeries());
    const std::unique_ptr<QMenu> menu(makeKeyFigureMenu(*strip.cards()[1]));
    menu->findChild<QAction *>(u"copyFigure"_s)->trigger();
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied[0], u"ASEAN urban share, 2025, projection: 52.8\u00a0%"_s);
    QVERIFY2(copied[1].contains(u"in 2025: 52.8\u00a0% (projection)"_s), qPrintable(copied[1]));
    QVERIFY2(copied[2].startsWith("Source: "_L1) && copied[2].contains(u"World Urbanization Prospects 2018"_s),
        qPrintable(copied[2]));
}

void TestKeyFigureStrip::theLineOfTheYearsKeepsClearOfTheLabel()
{
    const QList<int> labelBottoms{23, 26, 27, 29}; // of the densities, in pixels
    for (int density = 0; density < labelBottoms.size(); ++density) {
        KeyFigureCard card;
        card.setDensity(Density(density));
        KeyFigure falling;
        falling.line = {{1950, 70, false}, {2050, 30, true}};
        falling.year = 1950;
        card.setFigure(falling);
        card.resize(260, card.sizeHint().height());
        const QImage picture = card.grab().toImage();
        const QRgb ground = picture.pixel(20, picture.height() / 2);
        for (int y = 4; y < labelBottoms[density] + 5; ++y) {
            for (int x = 20; x < picture.width() - 4; ++x)
                QVERIFY2(picture.pixel(x, y) == ground, qPrintable(QString::number(y)));
        }
    }
}

ATLAS_TEST(TestKeyFigureStrip)
#include "tst_keyfigurestrip.moc"
