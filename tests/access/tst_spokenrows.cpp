// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/itemroles.h"
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/overview/areapanelstrip.h"

#include <QAbstractItemView>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Down and Up in a list say the whole row, not its first cell: a year, or a name, of which there may be many. */
class TestSpokenRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberSaysWhatIsKnownOfIt_data() { languages(); }
    void aMemberSaysWhatIsKnownOfIt();
    void aMemberWithoutProjectsSaysWhyOnce();
    void aProjectSaysItsAreaAndItsLife();
    void aValueOfAChartSaysPlaceYearAndValue();
    void countsStandBehindTheirAreas();
    void seriesSayTopicUnitAndYears();

private:
    static void languages();
};

namespace
{

constexpr QSize Desk(1440, 900);

/** What Down says of this row. */
QString heardOf(const QModelIndex &row)
{
    return row.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
}

QAbstractItemView &listNamed(EditionWindow &window, const QString &name)
{
    return window.part<QAbstractItemView>(name);
}

/** The row of a record, told by RecordRole of its first column. */
QModelIndex rowOf(const QAbstractItemModel &model, const RecordRef &record)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, 0);
        if (first.data(RecordRole).value<RecordRef>() == record)
            return first;
    }
    return {};
}

FactRow cityNamed(const QString &id)
{
    for (const FactRow &row : factRows(u"city"_s)) {
        if (row[u"city_id"_s] == id)
            return row;
    }
    qFatal("there is no city %s", qPrintable(id));
}

QList<FactRow> projectsOf(const QString &cityId, const QString &year)
{
    QList<FactRow> rows = factRows(u"project_status"_s);
    rows.removeIf([&](const FactRow &row) { return row[u"city_id"_s] != cityId || row[u"year"_s] != year; });
    return rows;
}

} // namespace

void TestSpokenRows::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestSpokenRows::aMemberSaysWhatIsKnownOfIt()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(withPage(window.session().view(), Page::Cities));
    const QString id = u"phnom_penh"_s;
    const QModelIndex row = rowOf(*listNamed(window, u"memberTable"_s).model(), {RecordKind::City, id});
    QVERIFY(row.isValid());
    const QString heard = heardOf(row);
    const City *city = factCatalogue().city(id);
    QVERIFY2(heard.startsWith(city->name.in(language) + u": "_s), qPrintable(heard));
    QVERIFY2(heard.contains(factCatalogue().state(city->stateId)->shortName.in(language)), qPrintable(heard));
    const int ahead = language == Language::Thai ? 543 : 0;
    const int joined = cityNamed(id)[u"joined_year"_s].toInt();
    QVERIFY2(heard.contains(QString::number(joined + ahead)), qPrintable(heard));
    QVERIFY2(heard.contains(QString::number(StartYear + ahead)), qPrintable(heard)); // of the number of people
    const QList<FactRow> projects = projectsOf(id, u"2025"_s);
    QVERIFY(!projects.isEmpty());
    for (const FactRow &project : projects) {
        const Area *area = factCatalogue().area(project[u"area_id_reported"_s]);
        QVERIFY2(heard.contains(area->name.in(language)), qPrintable(heard + u" · "_s + area->id));
    }
    if (language == Language::English)
        QVERIFY2(heard.contains(u", %1 project"_s.arg(projects.size())), qPrintable(heard));
}

void TestSpokenRows::aMemberWithoutProjectsSaysWhyOnce()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), Page::Cities));
    const QString id = u"denpasar"_s;
    QVERIFY(projectsOf(id, u"2025"_s).isEmpty());
    const QString heard = heardOf(rowOf(*listNamed(window, u"memberTable"_s).model(), {RecordKind::City, id}));
    QVERIFY2(heard.count(u"not in the list"_s) == 1, qPrintable(heard));

    window.show(withPage(window.session().view(), Page::Overview));
    window.part<AreaPanelStrip>().setTableShown(true);
    const QString counts = heardOf(rowOf(*listNamed(window, u"areaValues"_s).model(), {RecordKind::City, id}));
    QVERIFY2(counts.startsWith(factCatalogue().city(id)->name.en + u": "_s), qPrintable(counts));
    QVERIFY2(counts.count(u"not in the list"_s) == 1, qPrintable(counts));
}

void TestSpokenRows::aProjectSaysItsAreaAndItsLife()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Cities);
    view.open = RecordRef{RecordKind::City, u"bangkok"_s};
    view.section = u"projects"_s;
    window.show(view);
    const QAbstractItemModel &model = *listNamed(window, u"lifeTable"_s).model();
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, 0);
        const QString heard = heardOf(first);
        QVERIFY2(heard.startsWith(first.data().toString() + u": "_s), qPrintable(heard));
        const QString id = first.data(RecordRole).value<RecordRef>().id;
        for (const FactRow &year : projectsOf(u"bangkok"_s, u"2025"_s)) {
            if (year[u"project_id"_s] == id)
                QVERIFY2(heard.contains(u"2025"_s), qPrintable(heard));
        }
    }
}

void TestSpokenRows::aValueOfAChartSaysPlaceYearAndValue()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.part<ChartWidget>(u"urbanChart"_s).setTableShown(true);
    const QAbstractItemModel &model = *listNamed(window, u"chartValues"_s).model();
    const auto fact = factSeries()(u"urban_share"_s)->of(u"ASEAN"_s).at(StartYear);
    QVERIFY(fact.has_value());
    const QString wanted = u"2025: ASEAN, %1"_s.arg(QString::number(fact->value, 'f', 1));
    QStringList ofTheYear;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString heard = heardOf(model.index(row, 0));
        if (heard.startsWith(u"2025: "_s))
            ofTheYear.append(heard);
    }
    const QStringList found = ofTheYear.filter(wanted);
    QVERIFY2(found.size() == 1, qPrintable(ofTheYear.join(u'|')));
    QVERIFY2(found.first().endsWith(u", projection"_s), qPrintable(found.first()));
}

void TestSpokenRows::countsStandBehindTheirAreas()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.part<AreaPanelStrip>().setTableShown(true);
    const QString heard = heardOf(listNamed(window, u"areaValues"_s).model()->index(0, 0));
    for (const Area &area : factCatalogue().areas) {
        int projects = 0;
        for (const FactRow &row : factRows(u"project_status"_s))
            projects += row[u"year"_s] == u"2025"_s && row[u"area_id_reported"_s] == area.id ? 1 : 0;
        QVERIFY2(heard.contains(u"%1 %2"_s.arg(area.name.en).arg(projects)), qPrintable(heard));
    }
}

void TestSpokenRows::seriesSayTopicUnitAndYears()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    window.show(withPage(window.session().view(), Page::Data));
    int lists = 0;
    for (const QAbstractItemView *list : window.window().findChildren<QAbstractItemView *>()) {
        const bool isHead = qobject_cast<const QHeaderView *>(list) != nullptr;
        if (isHead || !list->isVisible() || list->model() == nullptr || list->model()->rowCount() == 0)
            continue;
        const QModelIndex first = list->model()->index(0, 0);
        const auto kind = first.data(RecordRole).value<RecordRef>().kind;
        const QString heard = heardOf(first);
        if (kind == RecordKind::Indicator) {
            QVERIFY2(heard.startsWith(first.data().toString() + u": "_s), qPrintable(heard));
            ++lists;
        } else if (kind == RecordKind::Entity) {
            QVERIFY2(heard.startsWith(first.data().toString() + u": "_s), qPrintable(heard));
            QVERIFY2(heard.contains(u"2050"_s) && heard.contains(u"values"_s), qPrintable(heard));
            ++lists;
        }
    }
    QCOMPARE(lists, 2);
}

ATLAS_TEST(TestSpokenRows)

#include "tst_spokenrows.moc"
