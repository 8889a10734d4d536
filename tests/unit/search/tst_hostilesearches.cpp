// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/unit/search/searches.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace atlas;

/** Whatever is typed gives hits or none; what would be an error of the database is logged, and here a failure. */
class TestHostileSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anythingMayBeTyped_data();
    void anythingMayBeTyped();
    void randomLettersMayBeTyped();

private:
    test::SearchedEdition m_edition;
};

static void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        QTest::qFail(qPrintable(message), __FILE__, __LINE__);
}

void TestHostileSearches::initTestCase()
{
    qInstallMessageHandler(failOnWarning);
}

void TestHostileSearches::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

void TestHostileSearches::anythingMayBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("answers");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << u" \t\n\u00A0\u3000"_s << false;
    QTest::newRow("quote") << u"\""_s << false;
    QTest::newRow("quoted") << u"\"bangkok\""_s << true;
    QTest::newRow("apostrophes") << u"'' OR ''='"_s << true; // the word “or” begins some words
    QTest::newRow("FTS operators") << u"bangkok AND NOT NEAR(phuket, 2)"_s << false;
    QTest::newRow("FTS column") << u"name : bangkok*"_s << false;
    QTest::newRow("FTS brackets") << u"{name alias} : ^bangkok + \"x"_s << false;
    QTest::newRow("FTS alone") << u"AND"_s << true;
    QTest::newRow("star") << u"bang*"_s << true;
    QTest::newRow("SQL") << u"'; DROP TABLE search_text; --"_s << false;
    QTest::newRow("wildcards") << u"%_?"_s << false;
    QTest::newRow("NUL") << u"bang\0kok"_s << true; // two words, which are one name without blanks
    QTest::newRow("NUL at the end") << u"bangkok\0"_s << true;
    QTest::newRow("control characters") << u"\u0001\u001b[31mbangkok\u007f"_s << false;
    QTest::newRow("ten thousand letters") << QString(10'000, u'ก') << false;
    QTest::newRow("ten thousand words") << u"bangkok "_s.repeated(10'000) << true;
    QTest::newRow("ten thousand quotes") << QString(10'000, u'"') << false;
    QTest::newRow("half a letter") << QString(QChar(0xD83D)) + u"bangkok"_s << true;
    QTest::newRow("half a letter at the end") << u"bangkok"_s + QChar(0xDE00) << true;
    QTest::newRow("emoji") << u"😀😀😀"_s << false;
    QTest::newRow("right to left") << u"\u202Ebangkok"_s << true;
    QTest::newRow("joiners") << u"bang\u200Dkok"_s << true;
    QTest::newRow("accents alone") << QString(500, QChar(0x0301)) << false;
    QTest::newRow("no character") << u"\uFFFE\uFFFF"_s << false;
    QTest::newRow("huge number") << QString(400, u'9') << false;
    QTest::newRow("markup") << u"<b>bangkok</b>"_s << true; // “b” begins it too
}

void TestHostileSearches::anythingMayBeTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, answers);
    QCOMPARE(!m_edition.searcher().find(typed).isEmpty(), answers);
}

void TestHostileSearches::randomLettersMayBeTyped()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 500; ++round) {
        QString typed;
        const int letters = random.bounded(1, 40);
        for (int i = 0; i < letters; ++i)
            typed += QChar(ushort(random.bounded(0x10000)));
        QVERIFY(m_edition.searcher().find(typed).size() <= Searcher::MostHits);
    }
}

ATLAS_TEST(TestHostileSearches)

#include "tst_hostilesearches.moc"
