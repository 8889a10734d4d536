// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanelstrip.h"

#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/support/textrecorder.h"
#include "ui/pages/overview/areapanel.h"
#include "ui/pages/overview/choicechips.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace atlas;

/** What gives way in the strip of the areas, and what is never cut. */
class TestAreaStripFit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void chipsAreWholeBeforeTheSentence_data();
    void chipsAreWholeBeforeTheSentence();
    void contentsAreWholeOrNotThere_data();
    void contentsAreWholeOrNotThere();
};

void TestAreaStripFit::chipsAreWholeBeforeTheSentence_data()
{
    QTest::addColumn<QStringList>("states");
    QTest::newRow("a city and an area") << QStringList();
    QTest::newRow("all that can be chosen") << QStringList{u"THA"_s, u"VNM"_s, u"IDN"_s, u"SGP"_s};
}

/** As in a window of 1280 pixels; six chips have no room beside the legend. */
void TestAreaStripFit::chipsAreWholeBeforeTheSentence()
{
    QFETCH(const QStringList, states);
    Session session;
    AreaPanelStrip strip(session, test::factCatalogue());
    strip.resize(1172, strip.sizeHint().height());
    strip.show();
    ViewState view;
    view.states = states;
    view.city = u"da_nang"_s;
    view.area = u"built_infrastructure"_s;
    session.show(view);
    const auto chips = strip.findChild<ChoiceChips *>(u"choiceChips"_s)->chips();
    QCOMPARE(chips.size(), states.size() + 2);
    for (const QAbstractButton *chip : chips)
        QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
}

void TestAreaStripFit::contentsAreWholeOrNotThere_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    for (const int width : {1790, 2600}) {
        QTest::addRow("English, %d", width) << Language::English << width;
        QTest::addRow("Thai, %d", width) << Language::Thai << width;
    }
}

/** No name of a content ends in the middle: where there are more, only the sign for that ends the last line. */
void TestAreaStripFit::contentsAreWholeOrNotThere()
{
    QFETCH(const Language, language);
    QFETCH(const int, width);
    Session session;
    AreaPanelStrip strip(session, test::factCatalogue());
    Appearance appearance;
    appearance.language = language;
    strip.setAppearance(appearance);
    strip.setDensity(Density::Roomy);
    strip.resize(width, strip.sizeHint().height());
    strip.show();
    for (AreaPanel *panel : strip.panels()) {
        test::TextRecorder recorder(panel->size());
        test::recordPaint(*panel, recorder);
        int begun = 0;
        for (const test::DrawnText &drawn : recorder.texts()) {
            if (drawn.text.contains(u'…'))
                QVERIFY2(drawn.text.endsWith(u"·\u00a0…"_s), qPrintable(drawn.text));
            begun += drawn.text.startsWith(panel->area().contents.first().in(language).left(6)) ? 1 : 0;
        }
        QVERIFY2(begun > 0, qPrintable(panel->area().id)); // the contents have room
    }
}

ATLAS_TEST(TestAreaStripFit)

#include "tst_areastripfit.moc"
