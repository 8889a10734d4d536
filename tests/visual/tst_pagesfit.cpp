// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/visual/seentexts.h"
#include "ui/widgets/segmentedswitch.h"

#include <QMap>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/**
 * Every text of every part of every page has its room, no number is shortened and no word of a sheet broken: in the
 * smallest window that shows a page whole, in that of a desktop that writes everything a quarter larger, and in the
 * smallest there is, from its top to its bottom.
 */
class TestPagesFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfEveryPartHasItsRoom_data();
    void everyTextOfEveryPartHasItsRoom();
    void everyPartIsReached();

private:
    /** Shows a view and looks at each part that the page's own switch offers. */
    void lookAtParts(EditionWindow &window, const ViewState &view);
    void lookAt(EditionWindow &window, const QString &what);

    QMap<QString, QStringList> m_faults; ///< the fault, and the parts that have it
    qsizetype m_parts = 0;
    qsizetype m_texts = 0;
};

namespace
{

constexpr QSize Whole(1280, 680);
constexpr double LargerText = 1.25; ///< a desktop enlarges with its text all there is: so much less room
constexpr QSize Smallest(960, 540);

QList<ViewState> views()
{
    QList<ViewState> all;
    for (const Page page : AllPages)
        all.append(withPage({}, page));
    ViewState city = withRecordOpen({}, {RecordKind::City, u"bangkok"_s});
    city.states = {u"THA"_s};
    ViewState chosen = withPage({}, Page::Areas);
    chosen.area = u"health_wellbeing"_s;
    chosen.matrix = {MatrixChoice::Marks::Status, true};
    ViewState states = withPage({}, Page::Economy);
    states.states = {u"THA"_s, u"VNM"_s, u"IDN"_s, u"BRN"_s};
    return all << city << chosen << states;
}

/** The switch of this name that is in sight, if one is. */
SegmentedSwitch *switchOf(const QWidget &window, const QString &name)
{
    for (SegmentedSwitch *found : window.findChildren<SegmentedSwitch *>(name)) {
        if (found->isVisibleTo(&window))
            return found;
    }
    return nullptr;
}

QScrollBar *scrollBarOf(const QWidget &window)
{
    for (const QScrollArea *area : window.findChildren<QScrollArea *>(u"pageArea"_s)) {
        if (area->isVisibleTo(&window))
            return area->verticalScrollBar();
    }
    return nullptr;
}

} // namespace

void TestPagesFit::lookAt(EditionWindow &window, const QString &what)
{
    window.settle();
    ++m_parts;
    for (const QString &fault : wordsBrokenInSheets(window))
        m_faults[fault].append(what);
    QScrollBar *bar = scrollBarOf(window.window());
    const int step = bar != nullptr ? std::max(1, bar->pageStep() / 2) : 1;
    const int end = bar != nullptr ? bar->maximum() : 0;
    for (int at = 0;; at = std::min(at + step, end)) {
        if (bar != nullptr)
            bar->setValue(at);
        const QList<SeenText> texts = textsSeenIn(window);
        m_texts += texts.size();
        for (const QString &fault : faultsOf(texts))
            m_faults[fault].append(u"%1 at %2"_s.arg(what).arg(at));
        if (at >= end)
            break;
    }
    if (bar != nullptr)
        bar->setValue(0);
}

void TestPagesFit::lookAtParts(EditionWindow &window, const ViewState &view)
{
    window.show(view);
    const QString page = pageName(view.page);
    for (const QString &name : {u"sections"_s, u"sheetParts"_s}) {
        const SegmentedSwitch *parts = switchOf(window.window(), name);
        const qsizetype count = parts != nullptr ? parts->words().size() : 0;
        for (int part = 0; part < count; ++part) {
            if (SegmentedSwitch *now = switchOf(window.window(), name))
                now->choose(part);
            lookAt(window, u"%1, %2 %3"_s.arg(page, name).arg(part + 1));
        }
        if (count > 0)
            window.show(view);
    }
    if (switchOf(window.window(), u"sections"_s) == nullptr)
        lookAt(window, page);
}

void TestPagesFit::everyTextOfEveryPartHasItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const QSize size : {Whole, Whole / LargerText, Smallest}) {
        QTest::addRow("%d x %d, English", size.width(), size.height()) << size << Language::English;
        QTest::addRow("%d x %d, Thai", size.width(), size.height()) << size << Language::Thai;
    }
}

void TestPagesFit::everyTextOfEveryPartHasItsRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const Language, language);
    m_faults.clear();
    m_parts = 0;
    m_texts = 0;
    Appearance appearance;
    appearance.language = language;
    appearance.era = language == Language::Thai ? Era::Buddhist : Era::Common;
    appearance.reducedMotion = true;
    EditionWindow window(size, appearance);
    QCOMPARE(window.window().size(), size);
    for (const ViewState &view : views())
        lookAtParts(window, view);
    qInfo("%d parts, %d texts", int(m_parts), int(m_texts));
    for (auto fault = m_faults.cbegin(); fault != m_faults.cend(); ++fault)
        qWarning("%s (%s)", qPrintable(fault.key()), qPrintable(fault->join(u"; "_s)));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"%1 texts have not their room"_s.arg(m_faults.size())));
}

/** The parts are those that the pages offer: a page without them would be looked at once. */
void TestPagesFit::everyPartIsReached()
{
    EditionWindow window(Whole);
    QMap<Page, qsizetype> parts;
    for (const Page page : AllPages) {
        window.show(withPage({}, page));
        window.settle();
        const SegmentedSwitch *sections = switchOf(window.window(), u"sections"_s);
        parts[page] = sections != nullptr ? sections->words().size() : 1;
    }
    QCOMPARE(parts[Page::Overview], 1);
    QCOMPARE(parts[Page::Areas], 3);
    for (const Page page : {Page::Urbanisation, Page::Economy, Page::Network, Page::Sources})
        QVERIFY2(parts[page] >= 4, qPrintable(pageName(page)));
    window.show(withRecordOpen({}, {RecordKind::City, u"bangkok"_s}));
    QVERIFY(switchOf(window.window(), u"sheetParts"_s) != nullptr);
}

ATLAS_TEST(TestPagesFit)

#include "tst_pagesfit.moc"
