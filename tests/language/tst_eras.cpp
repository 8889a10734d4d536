// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartreading.h"
#include "tests/language/datatexts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemView>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

// Both eras at once: what that does to sentences, and where a reader sees that it is so.
class TestEras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noYearStandsInABracketOfAnother_data();
    void noYearStandsInABracketOfAnother();
    void aBracketInABracketIsFound_data();
    void aBracketInABracketIsFound();
    void theSwitchShowsBoth();

private:
    void lookAt(EditionWindow &window, const QString &what);

    QMap<QString, QStringList> m_faults; ///< the text, and the parts that have it
    qsizetype m_texts = 0;
};

namespace
{

constexpr int MostRows = 80; ///< of a table: those after them are made as these are

Appearance bothErasIn(Language language)
{
    Appearance appearance;
    appearance.language = language;
    appearance.era = Era::Both;
    appearance.reducedMotion = true;
    return appearance;
}

/** Whether a year in both eras stands in brackets; of a text that is broken into lines one end is enough. */
bool isNested(const QString &text)
{
    static const QString era = u"(?:(?:BE|CE|พ\\.ศ\\.|ค\\.ศ\\.) )?"_s;
    static const QString year = u"[0-9\u0e50-\u0e59]{4}(?:–[0-9\u0e50-\u0e59]{4})?"_s;
    static const QRegularExpression opened(u"\\([^()]*\\("_s + era + year + u"\\)"_s);
    static const QRegularExpression closed(u"\\("_s + era + year + u"\\)[^()]*\\)"_s);
    static const QRegularExpression words(u"\\([^()]*\\((?:BE|CE|พ\\.ศ\\.|ค\\.ศ\\.)\\)"_s);
    const QString plain = comparable(text);
    return plain.contains(opened) || plain.contains(closed) || plain.contains(words);
}

QStringList wordsOf(const ChartDescription &chart)
{
    if (chart.plot.lines.isEmpty())
        return {chart.title, chart.emptyReason};
    QStringList words{chart.title, chart.measure, chart.subtitle, chart.sentence(), chartInWords(chart)};
    words += chart.shortSubtitles + chart.notes;
    for (const ChartMark &mark : chart.plot.marks)
        words << mark.text << mark.detail;
    for (const int year : {chart.plot.firstYear, chart.currentYear, chart.plot.lastYear}) {
        const ChartReading reading = chart.readingAt(year);
        words << reading.heading << reading.odds << chart.sentenceAt(year, {});
    }
    return words;
}

QStringList wordsOf(const QAbstractItemModel &table)
{
    QStringList words;
    for (int column = 0; column < table.columnCount(); ++column) {
        words.append(table.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(table.rowCount(), MostRows); ++row) {
            const QModelIndex cell = table.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words.append(cell.data(role).toString());
        }
    }
    return words;
}

/** What is painted, what is said on request, and what assistive technology is told. */
QStringList wordsIn(EditionWindow &window)
{
    QStringList words;
    for (const SeenText &text : textsSeenIn(window))
        words.append(text.text);
    for (const QWidget *widget : window.window().findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window.window()))
            continue;
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *chart = qobject_cast<const ChartWidget *>(widget))
            words += wordsOf(chart->shown());
        if (const auto *charts = qobject_cast<const SmallMultiples *>(widget))
            words += wordsOf(charts->description());
        const auto *table = qobject_cast<const QAbstractItemView *>(widget);
        if (table != nullptr && table->model() != nullptr)
            words += wordsOf(*table->model());
    }
    words.removeAll(QString());
    return words;
}

QList<ViewState> views()
{
    QList<ViewState> all;
    for (const Page page : AllPages)
        all.append(withPage({}, page));
    ViewState states = withPage({}, Page::Economy);
    states.states = {u"THA"_s, u"VNM"_s};
    ViewState early = withPage({}, Page::Urbanisation);
    early.year = 1960;
    ViewState indexed = withPage({}, Page::Overview);
    indexed.scales.insert(u"urbanChart"_s, {ChartScale::Kind::Index, 2010});
    all << states << early << indexed;
    for (const RecordRef &record : {RecordRef{RecordKind::City, u"bangkok"_s}, RecordRef{RecordKind::City, u"dili"_s},
             RecordRef{RecordKind::State, u"THA"_s}, RecordRef{RecordKind::Project, u"bsb-p1"_s}})
        all.append(withRecordOpen({}, record));
    return all;
}

/** The switch of this name that is in sight, if one is. */
SegmentedSwitch *switchOf(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<SegmentedSwitch *>(name);
    const auto seen = std::ranges::find_if(all, [&](const auto *one) { return one->isVisibleTo(&window); });
    return seen == all.end() ? nullptr : *seen;
}

} // namespace

void TestEras::lookAt(EditionWindow &window, const QString &what)
{
    window.settle();
    const QStringList words = wordsIn(window);
    m_texts += words.size();
    for (const QString &text : words) {
        if (isNested(text) && !m_faults[text].contains(what))
            m_faults[text].append(what);
    }
}

void TestEras::noYearStandsInABracketOfAnother_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestEras::noYearStandsInABracketOfAnother()
{
    QFETCH(const Language, language);
    m_faults.clear();
    m_texts = 0;
    EditionWindow window({1440, 900}, bothErasIn(language));
    for (const ViewState &view : views()) {
        window.show(view);
        lookAt(window, pageName(view.page));
        for (const QString &name : {u"sections"_s, u"sheetParts"_s}) {
            const SegmentedSwitch *parts = switchOf(window.window(), name);
            const int count = parts != nullptr ? int(parts->words().size()) : 0;
            for (int part = 0; part < count; ++part) {
                if (SegmentedSwitch *now = switchOf(window.window(), name))
                    now->choose(part);
                lookAt(window, u"%1, %2 %3"_s.arg(pageName(view.page), name).arg(part + 1));
            }
        }
    }
    QVERIFY2(areNone(m_faults), qPrintable(u"%1 texts have a year in a bracket of another"_s.arg(m_faults.size())));
    QVERIFY2(m_texts > 3000, qPrintable(QString::number(m_texts)));
    qInfo("%d texts", int(m_texts));
}

void TestEras::aBracketInABracketIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("title") << u"5 (พ.ศ.\u00a02568 (ค.ศ.\u00a02025)) → 6"_s << true;
    QTest::newRow("behind a bracket") << u"67,000 people (2015 (BE\u00a02558), projection)"_s << true;
    QTest::newRow("end of a line") << u"(ค.ศ.\u00a0๒๐๒๖)) → ๕"_s << true;
    QTest::newRow("cell") << u"(2025\u00a0(2568))"_s << true;
    QTest::newRow("head") << u"Year (CE\u00a0(BE))"_s << true;
    QTest::newRow("year") << u"พ.ศ.\u00a02568 (ค.ศ.\u00a02025) และ พ.ศ.\u00a02573"_s << false;
    QTest::newRow("two") << u"2025 (BE\u00a02568) (latest), 2030 (BE\u00a02573)"_s << false;
    QTest::newRow("words") << u"GDP (of a person (PPP)), 1950–2050 (BE\u00a02493–2593)"_s << false;
}

void TestEras::aBracketInABracketIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFault);
    QCOMPARE(isNested(text), isFault);
}

void TestEras::theSwitchShowsBoth()
{
    EditionWindow window({1440, 900}, bothErasIn(Language::Thai));
    auto &eras = window.part<SegmentedSwitch>(u"era"_s);
    const auto era = [&window] { return window.preferences().appearance().era; };
    QCOMPARE(eras.words().size(), 3);
    QCOMPARE(eras.current(), 2);
    eras.choose(1);
    QCOMPARE(era(), Era::Buddhist);
    eras.choose(0);
    QCOMPARE(era(), Era::Common);
    eras.choose(2);
    QCOMPARE(era(), Era::Both);
    window.setAppearance({}); // chosen elsewhere: by the key or the menu
    QCOMPARE(eras.current(), 0);
}

ATLAS_TEST(TestEras)

#include "tst_eras.moc"
