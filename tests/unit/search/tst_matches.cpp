// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/matches.h"

#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

/** What of a text is marked for what was typed: the marked runs between bars. */
class TestMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsMarked_data();
    void whatWasTypedIsMarked();
};

namespace
{

QString marked(const QString &text, const QString &typed)
{
    QString shown;
    qsizetype end = 0;
    for (const TextSpan &span : matchesIn(text, SearchQuery::parse(typed))) {
        shown += text.sliced(end, span.start - end) + u'|' + text.sliced(span.start, span.length) + u'|';
        end = span.start + span.length;
    }
    return shown + text.sliced(end);
}

} // namespace

void TestMatches::whatWasTypedIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a beginning") << u"bang"_s << u"|Bang|kok"_s;
    QTest::newRow("a letter begins a word") << u"p"_s << u"|P|hnom Penh"_s;
    QTest::newRow("a letter inside is none") << u"n"_s << u"Phnom Penh"_s;
    QTest::newRow("words in any order") << u"penh phnom"_s << u"|Phnom| |Penh|"_s;
    QTest::newRow("the beginning of a word first") << u"min"_s << u"Ho Chi |Min|h"_s;
    QTest::newRow("without blanks") << u"hochi"_s << u"|Ho Chi| Minh"_s;
    QTest::newRow("accents") << u"da nang"_s << u"|Đà| |Nẵng|"_s;
    QTest::newRow("inside Thai") << u"เทพ"_s << u"กรุง|เทพ|มหานคร"_s;
    QTest::newRow("a whole letter with its marks") << u"น้ำ"_s << u"คุณภาพ|น้ำ|ประปา"_s;
    QTest::newRow("a year in the other era") << u"report 2568"_s << u"Monitoring |report| |2025|"_s;
    QTest::newRow("a point in a number") << u"pm2.5"_s << u"Air pollution, |PM2.5|"_s;
    QTest::newRow("a slip is not marked") << u"bankok"_s << u"Bangkok"_s;
    QTest::newRow("nothing typed") << QString() << u"Bangkok"_s;
}

void TestMatches::whatWasTypedIsMarked()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QCOMPARE(marked(QString(shown).remove(u'|'), typed), shown);
}

ATLAS_TEST(TestMatches)

#include "tst_matches.moc"
