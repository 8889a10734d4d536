// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/furthercolumns.h"

#include "app/dataset/connection.h"
#include "app/dataset/edition.h"
#include "app/dataset/editioncheck.h"
#include "app/dataset/editionformat.h"
#include "app/search/searcher.h"
#include "data/tool/editionbuilder.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::FactsFolder;

namespace
{

const Language Vietnamese = *Language::tagged(u"vi");

/** What building them says; nothing when an edition was made. */
QStringList refusals(const FactsFolder &facts)
{
    RowProblems problems;
    const Result<> built = buildEdition(facts.path(), facts.out(), problems, [](const QString &, qint64) {});
    if (built)
        return {};
    return problems.isEmpty() ? QStringList(built.error().message + built.error().detail) : problems.lines();
}

void speakVietnamese(const FactsFolder &facts)
{
    facts.addColumn(u"edition"_s, "title_vi", {{"2026.1,", "Tập bản đồ ASCN"}});
    facts.addColumn(u"entity"_s, "short_vi", {{"VNM,", "Việt Nam"}});
    facts.addColumn(u"state"_s, "name_vi", {{"VNM,", "Việt Nam"}});
    facts.addColumn(u"state"_s, "capital_vi", {{"VNM,", "Hà Nội"}});
    facts.addColumn(u"city"_s, "name_vi", {{"da_nang,", "Đà Nẵng"}, {"bangkok,", "Băng Cốc"}});
    facts.addColumn(u"framework_item"_s, "title_vi", {{"civic_social_cultural_unity,", "Thống nhất trong đa dạng"}});
    facts.addColumn(u"indicator"_s, "name_vi", {{"urban_share,", "Tỷ lệ dân số đô thị"}});
    facts.addColumn(u"indicator"_s, "unit_vi", {{"urban_share,", "phần trăm"}});
    facts.addColumn(u"project"_s, "title_vi", {{"bat-p1,", "Quản lý đường phố"}});
    facts.addColumn(u"conflict"_s, "statement_a_vi", {{"cf001,", "Ngày 7 tháng 6 năm 2019"}});
    facts.addColumn(u"translation"_s, "text_vi",
        {{"event,place,\"Bangkok, Thailand\",", "\"Băng Cốc, Thái Lan\""},
            {"city,unit_represented,municipal area,", "khu vực đô thị"}});
}

template <typename Thing>
const Thing &named(const QList<Thing> &things, const QString &id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    Q_ASSERT_X(found != things.end(), "named", qPrintable(id));
    return *found;
}

} // namespace

/** An edition that says some of its texts in a third language, which neither the schema nor the program names. */
class TestFurtherColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aColumnIsToldByItsName_data();
    void aColumnIsToldByItsName();
    void theEditionIsSoundAndOfTheSameFormat();
    void theCatalogueReadsThem();
    void whatIsNotSaidInThemStaysAsItWas();
    void theArchiveReadsThem();
    void aTitleThatAReportRepeatsIsSaidInThemToo();
    void theSearchFindsAndShowsThem();
    void theSearchFindsWhatStandsInLongerTexts();
    void whatIsNoColumnIsRefusedWithItsPlace_data();
    void whatIsNoColumnIsRefusedWithItsPlace();
    void aTextWithoutItsEnglishIsRefused();
    void aColumnMadeOtherwiseIsFound_data();
    void aColumnMadeOtherwiseIsFound();

private:
    FactsFolder m_facts;
    std::unique_ptr<Edition> m_edition;
};

void TestFurtherColumns::initTestCase()
{
    speakVietnamese(m_facts);
    QCOMPARE(refusals(m_facts), QStringList());
    auto opened = Edition::openFile(m_facts.out());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_edition = std::move(*opened);
}

void TestFurtherColumns::aColumnIsToldByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("english"); // empty where it is none
    QTest::newRow("a pair") << u"name_vi"_s << u"name_en"_s;
    QTest::newRow("three letters") << u"name_fil"_s << u"name_en"_s;
    QTest::newRow("English without its tag") << u"unit_vi"_s << u"unit"_s;
    QTest::newRow("a stem of two words") << u"statement_a_vi"_s << u"statement_a"_s;
    QTest::newRow("English") << u"unit_en"_s << QString();
    QTest::newRow("Thai") << u"name_th"_s << QString();
    QTest::newRow("a digit") << u"name_v1"_s << QString();
    QTest::newRow("capitals") << u"name_VI"_s << QString();
    QTest::newRow("four letters") << u"name_viet"_s << QString();
    QTest::newRow("no tag") << u"name_"_s << QString();
    QTest::newRow("no stem") << u"_vi"_s << QString();
    QTest::newRow("a slip") << u"nmae_vi"_s << QString();
    QTest::newRow("English alone") << u"note_vi"_s << QString();
    QTest::newRow("Thai alone") << u"marker_vi"_s << QString();
    QTest::newRow("an id") << u"source_id"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFurtherColumns::aColumnIsToldByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, english);
    const QStringList columns{u"name_en"_s, u"name_th"_s, u"unit"_s, u"unit_th"_s, u"statement_a"_s,
        u"statement_a_th"_s, u"note"_s, u"marker_th"_s, u"source_id"_s};
    const auto column = furtherColumn(name, columns);
    QCOMPARE(column.has_value(), !english.isEmpty());
    if (!column)
        return;
    QCOMPARE(column->english, english);
    QCOMPARE(column->thai, QString(name.first(name.lastIndexOf(u'_')) + u"_th"_s));
    QCOMPARE(column->language.tag(), name.section(u'_', -1));
}

void TestFurtherColumns::theEditionIsSoundAndOfTheSameFormat()
{
    const EditionReport report = checkEditionFile(m_facts.out()).value();
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.furtherTexts, (QMap<Language, qint64>{{Vietnamese, 13}}));
    QCOMPARE(report.counts.size(), 27);
    QCOMPARE(m_edition->connection().number(u"PRAGMA user_version"_s).value(), 3);
}

void TestFurtherColumns::theCatalogueReadsThem()
{
    const Catalogue &catalogue = m_edition->catalogue();
    QCOMPARE(catalogue.city(u"da_nang"_s)->name.in(Vietnamese), u"Đà Nẵng"_s);
    QCOMPARE(catalogue.city(u"bangkok"_s)->name.in(Vietnamese), u"Băng Cốc"_s);
    QCOMPARE(catalogue.city(u"ha_noi"_s)->name.in(Vietnamese), u"Ha Noi"_s); // in English: it has none
    QCOMPARE(catalogue.state(u"VNM"_s)->name.in(Vietnamese), u"Việt Nam"_s);
    QCOMPARE(catalogue.state(u"VNM"_s)->shortName.in(Vietnamese), u"Việt Nam"_s);
    QCOMPARE(catalogue.indicator(u"urban_share"_s)->name.in(Vietnamese), u"Tỷ lệ dân số đô thị"_s);
    QCOMPARE(catalogue.indicator(u"urban_share"_s)->unit.in(Vietnamese), u"phần trăm"_s);
    QCOMPARE(catalogue.project(u"bat-p1"_s)->title.in(Vietnamese), u"Quản lý đường phố"_s);
    QCOMPARE(catalogue.area(u"civic_social"_s)->contents.constFirst().in(Vietnamese), u"Thống nhất trong đa dạng"_s);
}

void TestFurtherColumns::whatIsNotSaidInThemStaysAsItWas()
{
    const auto plain = Edition::openFile(test::builtEdition()).value();
    Catalogue catalogue = m_edition->catalogue();
    for (City &city : catalogue.cities)
        city.name.others.clear();
    QCOMPARE(catalogue.cities, plain->catalogue().cities);
    QCOMPARE(catalogue.sources, plain->catalogue().sources);
    QCOMPARE(catalogue.events, plain->catalogue().events);
    QCOMPARE(catalogue.claims, plain->catalogue().claims);
    for (State &state : catalogue.states) {
        state.name.others.clear();
        state.shortName.others.clear();
    }
    QCOMPARE(catalogue.states, plain->catalogue().states);
}

void TestFurtherColumns::theArchiveReadsThem()
{
    Archive &archive = m_edition->archive();
    const auto places = archive.places().value();
    QCOMPARE(named(places->states, u"VNM"_s).capital.in(Vietnamese), u"Hà Nội"_s);
    QCOMPARE(named(places->entities, u"VNM"_s).shortName.in(Vietnamese), u"Việt Nam"_s);
    QCOMPARE(named(places->cities, u"da_nang"_s).name.in(Vietnamese), u"Đà Nẵng"_s);
    int municipal = 0;
    for (const CityRecord &city : places->cities) {
        const bool isMunicipal = city.unitRepresented.en == "municipal area"_L1;
        municipal += isMunicipal ? 1 : 0;
        QCOMPARE(city.unitRepresented.others.value(Vietnamese), isMunicipal ? u"khu vực đô thị"_s : QString());
    }
    QVERIFY(municipal > 0);
    const EventRecord &founded = named(archive.network().value()->events, u"ev001"_s);
    QCOMPARE(founded.place,
        (LocalizedText{u"Bangkok, Thailand"_s, u"กรุงเทพมหานคร ไทย"_s, {{Vietnamese, u"Băng Cốc, Thái Lan"_s}}}));
    QCOMPARE(named(archive.definitions().value()->definitions, u"urban_share"_s).unit.in(Vietnamese), u"phần trăm"_s);
    const Conflict &conflict = named(archive.ledger().value()->conflicts, u"cf001"_s);
    QCOMPARE(conflict.statementA.in(Vietnamese), u"Ngày 7 tháng 6 năm 2019"_s);
    QVERIFY(conflict.statementB.others.isEmpty());
    QCOMPARE(archive.sources().value()->imprint.title.in(Vietnamese), u"Tập bản đồ ASCN"_s);
}

/** It has no translation of its own. */
void TestFurtherColumns::aTitleThatAReportRepeatsIsSaidInThemToo()
{
    const auto projects = m_edition->archive().projects().value();
    const ProjectRecord &project = named(projects->projects, u"bat-p1"_s);
    QCOMPARE(project.latestTitle.in(Vietnamese), u"Quản lý đường phố"_s);
    QVERIFY(std::ranges::any_of(project.life,
        [](const ProjectYear &year) { return year.title.others.value(Vietnamese) == u"Quản lý đường phố"_s; }));
}

void TestFurtherColumns::theSearchFindsAndShowsThem()
{
    Searcher searcher(SearchIndex(m_edition->connection()));
    const SearchHit series = searcher.find(u"tỷ lệ dân số đô thị"_s).value(0);
    QCOMPARE(series.id, u"urban_share"_s);
    QCOMPARE(series.title.in(Vietnamese), u"Tỷ lệ dân số đô thị"_s);
    QCOMPARE(series.detail.in(Vietnamese), u"phần trăm"_s);
    const SearchHit city = searcher.find(u"BANG COC"_s).value(0);
    QCOMPARE(city.id, u"bangkok"_s);
    QCOMPARE(city.title.in(Vietnamese), u"Băng Cốc"_s);
    QCOMPARE(city.title.en, u"Bangkok"_s);
    const SearchHit neighbour = searcher.find(u"ha noi"_s).value(0);
    QCOMPARE(neighbour.detail.in(Vietnamese), u"Việt Nam"_s); // its state; it has no name of its own
}

void TestFurtherColumns::theSearchFindsWhatStandsInLongerTexts()
{
    SearchIndex index(m_edition->connection());
    const QList<SearchSubject> subjects = index.subjects().value();
    QStringList ids;
    const QList<qsizetype> places = index.containing({u"coc"_s, u"lan"_s}, 1000).value();
    for (const qsizetype place : places)
        ids.append(subjects.at(place).id);
    QVERIFY2(ids.contains(u"ev001"_s), qPrintable(ids.join(u' '))); // took place in “Băng Cốc, Thái Lan”
}

void TestFurtherColumns::whatIsNoColumnIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArrayList>("columns"); // of which the last is refused
    QTest::addColumn<QString>("reason");
    const QString none = u"is no column of this table"_s;
    QTest::newRow("a slip") << u"city"_s << QByteArrayList{"nmae_vi"} << none;
    QTest::newRow("a digit") << u"city"_s << QByteArrayList{"name_v1"} << none;
    QTest::newRow("English twice") << u"state"_s << QByteArrayList{"capital_en"} << none;
    QTest::newRow("Thai alone") << u"claim"_s << QByteArrayList{"text_vi"} << none;
    QTest::newRow("a text of the table of translations") << u"city"_s << QByteArrayList{"note_vi"} << none;
    QTest::newRow("given twice") << u"city"_s << QByteArrayList{"name_vi", "name_vi"}
                                 << u"stands twice in the header"_s;
}

void TestFurtherColumns::whatIsNoColumnIsRefusedWithItsPlace()
{
    QFETCH(const QString, table);
    QFETCH(const QByteArrayList, columns);
    QFETCH(const QString, reason);
    const FactsFolder facts;
    for (const QByteArray &column : columns)
        facts.addColumn(table, column, {});
    QFile file(facts.file(table));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString header = QString::fromUtf8(file.readLine()).chopped(1);
    const QString name = QString::fromLatin1(columns.constLast());
    const qsizetype place = header.size() - name.size() + 1;
    QCOMPARE(refusals(facts), QStringList(u"%1.csv:1:%2: %3: %4"_s.arg(table).arg(place).arg(name, reason)));
    QVERIFY(facts.results().isEmpty());
}

void TestFurtherColumns::aTextWithoutItsEnglishIsRefused()
{
    const FactsFolder facts; // the reports give this project a title and no more
    facts.addColumn(u"project"_s, "summary_vi", {{"bsb-m1,", "Tóm tắt"}});
    const QStringList refused = refusals(facts);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.constFirst().startsWith("project.csv:"_L1), qPrintable(refused.constFirst()));
    QVERIFY2(refused.constFirst().endsWith(u": summary_vi: must be empty where summary_en is, not “Tóm tắt”"_s),
        qPrintable(refused.constFirst()));
}

void TestFurtherColumns::aColumnMadeOtherwiseIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem");
    const QString other = u"The table city is not made as this format makes it."_s;
    QTest::newRow("of no language") << QByteArray("ALTER TABLE city ADD COLUMN nmae_vi TEXT") << other;
    QTest::newRow("without its constraint") << QByteArray("ALTER TABLE city ADD COLUMN name_id TEXT") << other;
    QTest::newRow("of a table that is strange")
        << QByteArray("CREATE TABLE extra (name_en TEXT, name_th TEXT, name_id TEXT)")
        << u"There is a table extra, which this format does not know."_s;
}

void TestFurtherColumns::aColumnMadeOtherwiseIsFound()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, problem);
    const QString path = m_facts.outFolder() + u"/spoilt.sqlite"_s;
    QFile::remove(path);
    QVERIFY(QFile::copy(m_facts.out(), path));
    QVERIFY(Connection::openForBuilding(path).value().runScript(sql));
    QCOMPARE(checkEditionFile(path).value().problems, QStringList(problem));
}

ATLAS_TEST(TestFurtherColumns)

#include "tst_furthercolumns.moc"
