// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/overviewseries.h"
#include "app/dataset/edition.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/windowparts.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/overview/areapanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/yearbar.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QResource>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

/** Counts the paints of the widgets it is installed on. */
class PaintCounter final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int count = 0;
};

} // namespace

// The whole window on the built edition: what its parts show, and that they follow one another.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstPictureReadsWhatWasReadAhead();
    void aYearReachesEveryPart();
    void anAreaFiltersTheMap();
    void aCityIsShownEverywhere();
    void backUndoesWhatWasDone();
    void everythingIsPaintedAtTheFirstPaint();
    void focusThatLeavesTheWindowForAPartPaintsNoOtherPart();
    void aRestoredWindowLiesOnTheScreen_data();
    void aRestoredWindowLiesOnTheScreen();
    void languageSwitchesLive();
    void noTextIsLeftInTheOtherLanguage();

private:
    [[nodiscard]] const ChartWidget &chart(const QString &name) const { return test::chartOf(*m_window, name); }
    [[nodiscard]] const KeyFigure &figure(KeyFigure::Id id) const { return test::keyFigureOf(*m_window, id); }
    void show(const std::function<void(ViewState &)> &change);
    [[nodiscard]] QStringList textsOnScreen() const;

    std::unique_ptr<Edition> m_edition;
    QByteArray m_basemap;
    Settings m_settings;
    Languages m_languages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QVERIFY(loadBundledFonts());
    auto edition = Edition::openEmbedded();
    QVERIFY2(edition, edition ? "" : qPrintable(edition.error().message));
    m_edition = std::move(*edition);
    const QResource basemap(u":/data/basemap.bin"_s);
    m_basemap = QByteArray::fromRawData(reinterpret_cast<const char *>(basemap.data()), basemap.size());
    QVERIFY(!m_basemap.isEmpty());
}

void TestMainWindow::init()
{
    m_session = std::make_unique<Session>();
    m_preferences = std::make_unique<Preferences>(m_settings, Appearance{});
    m_window = std::make_unique<MainWindow>(*m_edition, m_basemap, *m_session, *m_preferences, m_languages);
    m_window->resize(1440, 900);
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::show(const std::function<void(ViewState &)> &change)
{
    ViewState view = m_session->view();
    change(view);
    m_session->show(view);
}

QStringList TestMainWindow::textsOnScreen() const
{
    QStringList texts;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *label = qobject_cast<const ElidedLabel *>(widget))
            texts << label->text();
        if (const auto *choice = qobject_cast<const SegmentedSwitch *>(widget))
            texts << choice->words();
        if (const auto *card = qobject_cast<const KeyFigureCard *>(widget))
            texts << card->figure().label << card->figure().figure << card->figure().detail
                  << card->figure().explanation;
        if (const auto *shown = qobject_cast<const ChartWidget *>(widget))
            texts << shown->description().title << shown->description().subtitle << shown->description().notes;
        if (const auto *map = qobject_cast<const MapWidget *>(widget))
            texts << map->title();
    }
    for (const Actions::Row &row : Actions::table())
        texts << plainWords(*m_window->findChild<QAction *>(QLatin1StringView(row.name)));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

void TestMainWindow::theFirstPictureReadsWhatWasReadAhead()
{
    auto content = Edition::readEmbedded(overviewSeries({}));
    QVERIFY(content.has_value());
    auto edition = Edition::openEmbedded(std::move(*content));
    QVERIFY(edition.has_value());
    const auto sorted = [&edition] {
        QList<QString> ids = (*edition)->series().kept();
        ids.removeAll(QString());
        ids.sort();
        return ids;
    };
    const QList<QString> readAhead = sorted();
    Session session;
    MainWindow window(**edition, m_basemap, session, *m_preferences, m_languages);
    window.resize(1440, 900);
    QVERIFY(!window.grab().isNull());
    QCOMPARE(sorted(), readAhead);
}

void TestMainWindow::aYearReachesEveryPart()
{
    show([](ViewState &view) { view.year = 1999; });
    QCOMPARE(chart(u"urbanChart"_s).description().currentYear, 1999);
    QCOMPARE(m_window->findChild<MapWidget *>()->description().year, 1999);
    QCOMPARE(figure(KeyFigure::Id::UrbanShare).year, std::optional(1999));
    QVERIFY(m_window->findChild<YearBar *>()->findChild<QLineEdit *>()->text().contains(u"1999"_s));
}

void TestMainWindow::anAreaFiltersTheMap()
{
    const auto *map = m_window->findChild<MapWidget *>();
    const auto filteredOut
        = [&] { return std::ranges::count(map->description().cities, true, &CityOnMap::isFilteredOut); };
    QCOMPARE(filteredOut(), 0);
    show([](ViewState &view) { view.area = u"health_wellbeing"_s; });
    QVERIFY(filteredOut() > 10);
    for (const AreaPanel *panel : m_window->findChildren<AreaPanel *>()) {
        const bool isChosen = panel->area().id == u"health_wellbeing"_s;
        QCOMPARE(panel->emphasis(), isChosen ? AreaPanel::Emphasis::Chosen : AreaPanel::Emphasis::Dimmed);
    }
}

void TestMainWindow::aCityIsShownEverywhere()
{
    show([](ViewState &view) { view.city = u"bangkok"_s; });
    const auto *map = m_window->findChild<MapWidget *>();
    QVERIFY(map->description().city(u"bangkok"_s)->isSelected);
}

void TestMainWindow::backUndoesWhatWasDone()
{
    auto *back = m_window->findChild<QAbstractButton *>(u"back"_s);
    QVERIFY(!back->isEnabled());
    show([](ViewState &view) { view.year = 1967; });
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(m_session->view().year, StartYear);
    QCOMPARE(chart(u"urbanChart"_s).description().currentYear, StartYear);
}

void TestMainWindow::focusThatLeavesTheWindowForAPartPaintsNoOtherPart()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
    QTest::qWait(200); // the map has come to rest
    PaintCounter paints;
    m_window->findChild<KeyFigureCard *>()->installEventFilter(&paints);
    m_window->findChild<MapWidget *>()->setFocus();
    QVERIFY(m_window->findChild<MapWidget *>()->hasFocus());
    QTest::qWait(50);
    m_window->setFocus();
    QTest::qWait(50);
    QCOMPARE(paints.count, 0);
}

void TestMainWindow::everythingIsPaintedAtTheFirstPaint()
{
    MainWindow fresh(*m_edition, m_basemap, *m_session, *m_preferences, m_languages);
    fresh.resize(1440, 900);
    const QSignalSpy painted(&fresh, &MainWindow::firstPagePainted);
    fresh.show();
    QTRY_COMPARE(painted.size(), 1);
    const QImage atFirst = fresh.grab().toImage();
    QTest::qWait(400);
    QCOMPARE(fresh.grab().toImage(), atFirst);
}

void TestMainWindow::aRestoredWindowLiesOnTheScreen_data()
{
    QTest::addColumn<QRect>("saved");
    QTest::addColumn<QRect>("placed");
    QTest::newRow("fits") << QRect(100, 60, 1100, 700) << QRect(100, 60, 1100, 700);
    QTest::newRow("below a title bar") << QRect(0, 20, 1440, 900) << QRect(0, 20, 1440, 880);
    QTest::newRow("of a larger screen") << QRect(1200, 700, 1440, 900) << QRect(416, 260, 1024, 640);
    QTest::newRow("left of it") << QRect(-400, -30, 1200, 700) << QRect(0, 0, 1200, 700);
}

void TestMainWindow::aRestoredWindowLiesOnTheScreen()
{
    QFETCH(const QRect, saved);
    QFETCH(const QRect, placed);
    QCOMPARE(placedOnScreen(saved, QRect(0, 0, 1440, 900), {1024, 640}), placed);
}

void TestMainWindow::languageSwitchesLive()
{
    const QString english = chart(u"urbanChart"_s).description().title;
    Appearance thai = m_preferences->appearance();
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    m_preferences->setAppearance(thai);
    QTRY_VERIFY(chart(u"urbanChart"_s).description().title != english);
    static const QRegularExpression thaiLetters(u"\\p{Thai}{3,}"_s);
    QVERIFY(chart(u"urbanChart"_s).description().title.contains(thaiLetters));
    QVERIFY(figure(KeyFigure::Id::UrbanShare).label.contains(u"2568"_s));
    m_preferences->setAppearance({});
    QTRY_COMPARE(chart(u"urbanChart"_s).description().title, english);
}

void TestMainWindow::noTextIsLeftInTheOtherLanguage()
{
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    m_preferences->setAppearance(thai);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    static const QRegularExpression latinWords(u"\\b[A-Za-z]{3,}\\b"_s);
    // Titles of sources keep their language, and these names and abbreviations are Latin in Thai too.
    QString names = u"ASCN Atlas English ASEAN GDP PPP IMF SSP PM2 Alt Ctrl Enter Tab Esc Home Left Right Natural Earth"_s;
    for (const Source &source : m_edition->catalogue().sources)
        names += u' ' + source.title + u' ' + source.publisher.en + u' ' + source.publisher.th + u' ' + source.edition;
    QSet<QString> known;
    for (auto word = latinWords.globalMatch(names); word.hasNext();)
        known.insert(word.next().captured());
    static const QRegularExpression tags(u"<[^>]*>"_s);
    for (QString text : textsOnScreen()) {
        text.remove(tags);
        for (auto word = latinWords.globalMatch(text); word.hasNext();) {
            const QString latin = word.next().captured();
            QVERIFY2(known.contains(latin), qPrintable(u"“%1” in “%2”"_s.arg(latin, text)));
        }
    }
    m_preferences->setAppearance({});
}

ATLAS_TEST(TestMainWindow)

#include "tst_mainwindow.moc"
