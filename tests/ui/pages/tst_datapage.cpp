// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"
#include "app/items/coveragemodel.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/data/datapage.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filtertable.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyIndicatorIsListed();
    void wordsInAnyOrderFilterTheIndicators();
    void aPlaceIsOpenedByKeyboard();
    void theYearOfTheViewIsMarked();
    void anUnknownSeriesShowsWhatThereIs();
    void speaksThai();
    void everyChartNamesItsSource();
    void placesKeepTheirOrderInThai();

private:
    [[nodiscard]] QString title() const
    {
        return m_page->findChild<ChartWidget *>(u"seriesChart"_s)->description().title;
    }
    [[nodiscard]] FilterTable &list(const QString &name) const { return *m_page->findChild<FilterTable *>(name); }
    void look(Language language, Era era);

    std::unique_ptr<Edition> m_edition;
    QByteArray m_basemap;
    Settings m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SeriesReader> m_series;
    std::unique_ptr<DataPage> m_page;
};

void TestDataPage::initTestCase()
{
    QVERIFY(loadBundledFonts());
    auto edition = Edition::openEmbedded();
    QVERIFY(edition);
    m_edition = std::move(*edition);
    m_series = std::make_unique<SeriesReader>([this](const QString &id) { return m_edition->series().indicator(id); });
}

void TestDataPage::init()
{
    ViewState view;
    view.page = Page::Data;
    m_session = std::make_unique<Session>(view);
    m_preferences = std::make_unique<Preferences>(m_settings, Appearance{});
    m_page = std::make_unique<DataPage>(PageContext{*m_edition, *m_series, m_basemap, *m_session, *m_preferences, {}});
    connect(m_session.get(), &Session::viewChanged, m_page.get(),
        [this](const ViewState &, const ViewState &after) { m_page->follow(after); });
    m_page->setAppearance({});
    m_page->resize(1280, 560);
    m_page->show();
}

void TestDataPage::cleanup()
{
    m_page.reset();
}

void TestDataPage::look(Language language, Era era)
{
    Appearance appearance;
    appearance.language = language;
    appearance.era = era;
    m_page->setAppearance(appearance);
}

void TestDataPage::everyIndicatorIsListed()
{
    QCOMPARE(list(u"indicatorList"_s).table().model()->rowCount(), int(m_edition->catalogue().indicators.size()));
    QVERIFY2(title().contains(u", ASEAN: 52.8"_s), qPrintable(title())); // 2025, projection
    QVERIFY(title().contains(u"projection"_s));
}

void TestDataPage::wordsInAnyOrderFilterTheIndicators()
{
    FilterTable &indicators = list(u"indicatorList"_s);
    QTest::keyClicks(&indicators.field(), u"share urban"_s);
    const int found = indicators.table().model()->rowCount();
    QVERIFY(found > 0 && found < 10);
    indicators.field().setText(u"no such thing"_s);
    QCOMPARE(indicators.table().model()->rowCount(), 0);
    QVERIFY(title().contains(u", ASEAN: "_s)); // what is shown stays
    const auto *nothing = indicators.table().findChild<ElidedLabel *>(u"nothingFound"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY2(nothing->text().contains(u"“no such thing”"_s), qPrintable(nothing->text()));
    indicators.field().clear();
    QVERIFY(!nothing->isVisible());
}

void TestDataPage::aPlaceIsOpenedByKeyboard()
{
    FilterTable &places = list(u"seriesList"_s);
    QTest::keyClicks(&places.field(), u"Thailand"_s);
    QCOMPARE(places.table().model()->rowCount(), 1);
    places.table().setCurrentIndex(places.table().model()->index(0, 0));
    QTest::keyClick(&places.table(), Qt::Key_Return);
    QCOMPARE(m_session->view().series.entity, u"THA"_s);
    QVERIFY2(title().contains(u", Thailand: "_s), qPrintable(title()));
    m_session->goBack();
    QVERIFY(title().contains(u", ASEAN: "_s));
}

void TestDataPage::theYearOfTheViewIsMarked()
{
    m_session->show(withYear(m_session->view(), 2018));
    auto *values = m_page->findChild<TableView *>(u"seriesValues"_s);
    QCOMPARE(values->currentIndex().siblingAtColumn(0).data().toString(), u"2018"_s);
    QCOMPARE(values->currentIndex().siblingAtColumn(1).data().toString(), u"48.9\u00A0%"_s);
    QCOMPARE(values->currentIndex().siblingAtColumn(2).data().toString(), u"estimate"_s);
}

void TestDataPage::anUnknownSeriesShowsWhatThereIs()
{
    ViewState view = m_session->view();
    view.series = {u"atlantis"_s, u"THA"_s, {}};
    m_session->show(view);
    QVERIFY(!m_page->findChild<ChartWidget *>(u"seriesChart"_s)->description().emptyReason.isEmpty());
    QVERIFY(m_page->findChild<SheetView *>()->toPlainText().contains(u"atlantis"_s));
    view.series = {u"urban_share"_s, u"atlantis"_s, {}};
    m_session->show(view);
    QVERIFY(!title().isEmpty());
}

/** Also where all of a series was computed for the atlas. */
void TestDataPage::everyChartNamesItsSource()
{
    const auto *chart = m_page->findChild<ChartWidget *>(u"seriesChart"_s);
    QSet<QString> computed;
    for (const test::FactRow &row : test::factRows(u"source"_s)) {
        if (row[u"publisher"_s].startsWith(u"own computation"_s))
            computed.insert(row[u"source_id"_s]);
    }
    int met = 0;
    for (const Indicator &indicator : m_edition->catalogue().indicators) {
        const auto all = m_edition->archive().coverageOf(indicator.id);
        QVERIFY(all);
        for (const SeriesCoverage &series : *all) {
            if (!computed.contains(series.sourceId))
                continue;
            ViewState view = m_session->view();
            view.series = {series.indicatorId, series.entityId, series.sourceId};
            m_session->show(view);
            QVERIFY2(!chart->description().sourceLine.isEmpty(), qPrintable(series.indicatorId));
            ++met;
            break;
        }
    }
    QVERIFY(met > 3);
}

void TestDataPage::placesKeepTheirOrderInThai()
{
    const auto places = [this] {
        QStringList ids;
        const auto *model = list(u"seriesList"_s).table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data(CoverageModel::SearchRole).toString());
        return ids;
    };
    const QStringList english = places();
    QVERIFY(english.size() > 10);
    look(Language::Thai, Era::Buddhist);
    QCOMPARE(places(), english);
}

void TestDataPage::speaksThai()
{
    look(Language::Thai, Era::Buddhist);
    QVERIFY2(title().contains(u"อาเซียน"_s), qPrintable(title()));
    QVERIFY(title().contains(u"2568"_s));
    const QAbstractItemModel &places = *list(u"seriesList"_s).table().model();
    QVERIFY(places.index(0, 1).data().toString().endsWith(u"–2593"_s));
}

ATLAS_TEST(TestDataPage)

#include "tst_datapage.moc"
