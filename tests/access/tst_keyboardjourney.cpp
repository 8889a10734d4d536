// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/itemroles.h"
#include "app/model/record.h"
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/network/eventaxis.h"

#include <QAbstractButton>
#include <QAbstractItemView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** One errand from end to end by keyboard alone, as it is heard: what is new, what the article claims about 2025, and
 * what the chart says of that year. */
class TestKeyboardJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClaimIsHeardAndCheckedAgainstItsChart_data();
    void theClaimIsHeardAndCheckedAgainstItsChart();

private:
    void hearsWhatIsNew(EditionWindow &window, Keyboard &keyboard, Language language);
    void hearsTheClaim(EditionWindow &window, Keyboard &keyboard, const FactRow &claim, Language language);
    void opensTheChart(EditionWindow &window, Keyboard &keyboard, const FactRow &claim);
    void readsTheValue(EditionWindow &window, Keyboard &keyboard, Language language);
};

namespace
{

constexpr QSize Desk(1440, 900);

void print(const QString &sentence)
{
    qInfo("“%s”", qPrintable(sentence));
}

/** The part of a type and name that is in sight. */
template <typename Part>
Part &seen(EditionWindow &window, const QString &name = {})
{
    const auto all = window.window().findChildren<Part *>(name);
    const auto found = std::ranges::find_if(all, [](const Part *part) { return part->isVisible(); });
    if (found == all.end())
        qFatal("no %s “%s” is in sight", Part::staticMetaObject.className(), qPrintable(name));
    return **found;
}

FactRow claimNamed(const QString &id)
{
    for (const FactRow &row : factRows(u"claim"_s)) {
        if (row[u"claim_id"_s] == id)
            return row;
    }
    qFatal("there is no claim %s", qPrintable(id));
}

} // namespace

void TestKeyboardJourney::hearsWhatIsNew(EditionWindow &window, Keyboard &keyboard, Language language)
{
    keyboard.press(QKeySequence(Qt::CTRL | Qt::Key_6));
    print(keyboard.heard().join(u' '));
    QVERIFY(keyboard.tabTo(seen<EventAxis>(window)));
    keyboard.press(QKeySequence(Qt::Key_End));
    print(keyboard.said());
    const QList<FactRow> events = factRows(u"event"_s);
    const auto last = std::ranges::max_element(events, {}, [](const FactRow &row) { return row[u"date"_s]; });
    const QString title = (*last)[language == Language::Thai ? u"title_th"_s : u"title_en"_s];
    QVERIFY2(keyboard.said().contains(title), qPrintable(title));
}

void TestKeyboardJourney::hearsTheClaim(
    EditionWindow &window, Keyboard &keyboard, const FactRow &claim, Language language)
{
    keyboard.press(QKeySequence(Qt::CTRL | Qt::Key_7));
    print(keyboard.heard().join(u' '));
    auto &list = seen<QAbstractItemView>(window, u"table-claims"_s);
    QVERIFY(keyboard.tabTo(list));
    const QString first = language == Language::Thai ? claim[u"text_th"_s] : claim[u"statement_en"_s].left(20);
    for (int i = 0; i < list.model()->rowCount() && !keyboard.said().contains(claim[u"text_th"_s]); ++i)
        keyboard.press(QKeySequence(Qt::Key_Down));
    print(keyboard.said());
    QVERIFY(keyboard.said().contains(claim[u"text_th"_s]));
    QVERIFY2(keyboard.said().indexOf(first) <= 1, qPrintable(keyboard.said())); // behind no more than a quotation mark
    QVERIFY2(keyboard.said().contains(first), qPrintable(keyboard.said()));
    QCOMPARE(
        list.currentIndex().data(RecordRole).value<RecordRef>(), (RecordRef{RecordKind::Claim, claim[u"claim_id"_s]}));
    keyboard.press(QKeySequence(Qt::Key_Return));
    QCOMPARE(window.session().view().open, std::optional(RecordRef{RecordKind::Claim, claim[u"claim_id"_s]}));
    const QString opened = keyboard.heard().join(u' ');
    print(opened);
    QVERIFY2(opened.contains(first), qPrintable(opened));
}

void TestKeyboardJourney::opensTheChart(EditionWindow &window, Keyboard &keyboard, const FactRow &claim)
{
    QVERIFY(keyboard.tabTo(seen<QAbstractButton>(window, u"openPicture"_s)));
    print(keyboard.said());
    keyboard.press(QKeySequence(Qt::Key_Space));
    print(keyboard.heard().join(u' '));
    QCOMPARE(window.session().view().page, Page::Overview);
    QCOMPARE(window.session().view().year, claim[u"stated_year"_s].toInt());
}

void TestKeyboardJourney::readsTheValue(EditionWindow &window, Keyboard &keyboard, Language language)
{
    auto &chart = seen<ChartWidget>(window, u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    print(keyboard.said());
    print(spoken(chart).text(QAccessible::Description));
    static_cast<void>(keyboard.heard());
    keyboard.press(QKeySequence(Qt::CTRL | Qt::Key_Right));
    print(keyboard.said());
    const auto fact = factSeries()(u"urban_share"_s)->of(u"ASEAN"_s).at(2025);
    QVERIFY(fact && fact->kind == ValueKind::Projection);
    QVERIFY(keyboard.said().contains(QString::number(fact->value, 'f', 1)));
    QVERIFY(keyboard.said().contains(language == Language::Thai ? u"2568"_s : u"2025"_s));
    QCOMPARE(keyboard.heard().last(), keyboard.said());
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(keyboard.said(), chart.shown().title);
}

void TestKeyboardJourney::theClaimIsHeardAndCheckedAgainstItsChart_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestKeyboardJourney::theClaimIsHeardAndCheckedAgainstItsChart()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    Keyboard keyboard(window);
    const FactRow claim = claimNamed(u"c13"_s); // two thirds urban by 2025
    hearsWhatIsNew(window, keyboard, language);
    if (!QTest::currentTestFailed())
        hearsTheClaim(window, keyboard, claim, language);
    if (!QTest::currentTestFailed())
        opensTheChart(window, keyboard, claim);
    if (!QTest::currentTestFailed())
        readsTheValue(window, keyboard, language);
}

ATLAS_TEST(TestKeyboardJourney)

#include "tst_keyboardjourney.moc"
