// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/input.h"
#include "tests/support/testrunner.h"
#include "tests/visual/seentexts.h"
#include "ui/charts/chartwidget.h"

#include <QLabel>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

// Every text of the window has its room: in both languages, at the sizes of real screens, whatever is chosen.
class TestTextFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsRoom_data();
    void everyTextHasItsRoom();
    void theTextsOfTheWindowAreSeen();
    void aCutTextIsFound();
    void anOverlapIsFound();
    void aShortenedNumberIsFound_data();
    void aShortenedNumberIsFound();
    void aShortenedTextNeedsItsToolTip();

private:
    /** Gathers the faults of the window as it stands, those that match. */
    void look(EditionWindow &window, const QString &what, const QRegularExpression &faults = {});
    QMap<QString, QStringList> m_faults; ///< the fault, and the views that have it
};

namespace
{

constexpr int Rest = 200; ///< milliseconds until everything stands where it stays

/** What is chosen changes from each to the next: a change of the year alone lets names stand where they were. */
const QList<std::pair<QString, ViewState>> &views()
{
    static const QList<std::pair<QString, ViewState>> all = [] {
        ViewState year1967;
        year1967.year = 1967;
        ViewState year2050;
        year2050.year = 2050;
        year2050.economy.measure = EconomyChoice::Measure::PurchasingPower;
        ViewState city;
        city.city = u"johor_bahru"_s;
        city.states = {u"MYS"_s};
        ViewState states;
        states.states = {u"THA"_s, u"VNM"_s, u"IDN"_s, u"BRN"_s};
        states.economy.form = EconomyChoice::Form::Level;
        ViewState area;
        area.area = u"health_wellbeing"_s;
        area.city = u"bangkok"_s;
        area.year = 2019;
        ViewState near;
        near.camera = MapCamera{103.8, 1.6, 12};
        return QList<std::pair<QString, ViewState>>{{u"start"_s, {}}, {u"city"_s, city}, {u"1967"_s, year1967},
            {u"four states"_s, states}, {u"2050"_s, year2050}, {u"area and city"_s, area}, {u"near"_s, near}};
    }();
    return all;
}

Appearance appearanceIn(Language language)
{
    Appearance appearance;
    appearance.language = language;
    appearance.era = language == Language::Thai ? Era::Buddhist : Era::Common;
    appearance.reducedMotion = true;
    return appearance;
}

} // namespace

void TestTextFit::look(EditionWindow &window, const QString &what, const QRegularExpression &faults)
{
    EditionWindow::run(Rest);
    for (const QString &fault : faultsOf(textsSeenIn(window)).filter(faults))
        m_faults[fault].append(what);
}

void TestTextFit::everyTextHasItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const QSize size :
        {QSize(960, 540), QSize(1280, 680), QSize(1366, 690), QSize(1440, 900), QSize(1920, 1080), QSize(3840, 2160)}) {
        QTest::addRow("%d x %d, English", size.width(), size.height()) << size << Language::English;
        QTest::addRow("%d x %d, Thai", size.width(), size.height()) << size << Language::Thai;
    }
}

void TestTextFit::everyTextHasItsRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const Language, language);
    m_faults.clear();
    EditionWindow window(size, appearanceIn(language));
    for (const auto &[what, view] : views()) {
        window.show(view);
        look(window, what);
    }
    // The box of values may lie over names: it goes with the pointer.
    auto &chart = window.part<ChartWidget>(u"urbanChart"_s);
    moveMouse(chart, QRectF(chart.rect()).center());
    look(window, u"reading a chart"_s, QRegularExpression(u"^(cut|shortened)"_s));
    for (auto fault = m_faults.cbegin(); fault != m_faults.cend(); ++fault)
        qWarning("%s (%s)", qPrintable(fault.key()), qPrintable(fault->join(u", "_s)));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"%1 texts have not their room"_s.arg(m_faults.size())));
}

// The eye of this test sees what is there: words of a label, of a painted card, of a chart's picture and of the map's.
void TestTextFit::theTextsOfTheWindowAreSeen()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::English));
    QStringList words;
    for (const SeenText &text : textsSeenIn(window))
        words.append(text.text);
    const QString all = words.join(u'\n');
    for (const QString &word : {u"ASCN Atlas"_s, u"ASEAN"_s, u"1967"_s, u"Singapore"_s, u"Manila"_s, u"1950"_s, u"%"_s,
             u"ไทย"_s, u"Natural Earth"_s})
        QVERIFY2(all.contains(word), qPrintable(word + u" is not in\n"_s + all));
    QVERIFY2(words.size() > 120, qPrintable(QString::number(words.size())));
}

void TestTextFit::aCutTextIsFound()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::English));
    const qsizetype before = faultsOf(textsSeenIn(window)).size();
    QLabel label(u"A sentence that needs more room than it has"_s, &window.window());
    label.setGeometry(400, 4, 90, 20);
    label.show();
    const QStringList faults = faultsOf(textsSeenIn(window));
    QVERIFY(faults.size() > before);
    QVERIFY(!faults.filter(u"cut"_s).filter(u"A sentence"_s).isEmpty());
}

void TestTextFit::anOverlapIsFound()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::English));
    QLabel first(u"One"_s, &window.window());
    QLabel second(u"Two"_s, &window.window());
    for (QLabel *label : {&first, &second}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setGeometry(400, 4, 90, 20);
        label->show();
    }
    const QStringList faults = faultsOf(textsSeenIn(window));
    QVERIFY(!faults.filter(u"overlap"_s).filter(u"One"_s).filter(u"Two"_s).isEmpty());
}

void TestTextFit::aShortenedTextNeedsItsToolTip()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::English));
    QLabel label(u"Shortened wor…"_s, &window.window());
    label.setGeometry(400, 4, 200, 20);
    label.show();
    const QString fault = u"no tool tip has the rest"_s;
    QCOMPARE(faultsOf(textsSeenIn(window)).filter(u"Shortened wor"_s).filter(fault).size(), 1);
    label.setToolTip(u"Shortened words"_s);
    QVERIFY(faultsOf(textsSeenIn(window)).filter(u"Shortened wor"_s).filter(fault).isEmpty());
}

void TestTextFit::aShortenedNumberIsFound_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("year") << u"256…"_s << u"2568"_s << true;
    QTest::newRow("year with its era") << u"พ.ศ. 25…"_s << u"พ.ศ. 2562 (ค.ศ. 2019)"_s << true;
    QTest::newRow("share") << u"23.…"_s << u"23.9 %"_s << true;
    QTest::newRow("number without its unit") << u"2.0 milli…"_s << u"2.0 million"_s << true;
    QTest::newRow("name and number") << u"High variant 99…"_s << u"High variant 992.9"_s << true;
    QTest::newRow("name alone") << u"High var… 992.9"_s << u"High variant 992.9"_s << false;
    QTest::newRow("words") << u"Bandar Seri Be…"_s << u"Bandar Seri Begawan"_s << false;
    QTest::newRow("year of a title") << u"Report of 2022…"_s << u"Report of 2022 and 2023"_s << false;
    QTest::newRow("title") << u"Age shares computed from World Population Prospects 20…"_s
                           << u"Age shares computed from World Population Prospects 2019"_s << false;
}

void TestTextFit::aShortenedNumberIsFound()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, whole);
    QFETCH(const bool, isLost);
    QCOMPARE(losesNumber(shown, whole), isLost);
}

ATLAS_TEST(TestTextFit)

#include "tst_textfit.moc"
