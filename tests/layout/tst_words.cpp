// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sourcetree.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Words that are not written here, each with the better word.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bannedWords_data();
    void bannedWords();
    void resultsAreNotDiscarded();
    void filesCarryTheirLicence();
};

void TestWords::bannedWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("allowedIn"); // a pattern of paths
    QTest::addColumn<QString>("better");

    const QString nowhere = u"^$"_s;
    QTest::newRow("foreach") << u"\\b(Q_)?foreach\\s*\\("_s << nowhere << u"a range-based for"_s;
    QTest::newRow("qMin") << u"\\bq(Min|Max|Bound)\\s*\\("_s << nowhere << u"std::min, std::max, std::clamp"_s;
    QTest::newRow("QScopedPointer") << u"\\bQ(Scoped|Shared)Pointer\\b"_s << nowhere << u"std::unique_ptr"_s;
    QTest::newRow("SIGNAL") << u"\\b(SIGNAL|SLOT)\\s*\\("_s << nowhere << u"a member pointer"_s;
    QTest::newRow("sender") << u"\\bsender\\(\\)"_s << nowhere << u"a lambda with what it needs"_s;
    QTest::newRow("processEvents") << u"\\bprocessEvents\\b"_s << u"^tests/(bench|support)/"_s
                                   << u"a worker, or a test's QTRY_"_s;
    QTest::newRow("setStyleSheet") << u"\\bsetStyleSheet\\b"_s << u"^ui/theme/"_s << u"tokens of ui/theme"_s;
    QTest::newRow("QSaveFile") << u"\\bQSaveFile\\b"_s << u"^app/files/"_s << u"atlas::writeFile"_s;
    QTest::newRow("QSettings") << u"\\bQSettings\\b"_s << nowhere << u"atlas::Settings"_s;
    QTest::newRow("network") << u"\\bQ(Network\\w+|TcpSocket|UdpSocket|SslSocket)\\b"_s << nowhere
                             << u"nothing: the program is offline"_s;
    QTest::newRow("browser") << u"\\bQDesktopServices\\b"_s << u"^ui/prompts/"_s
                             << u"the OpenAddress that was handed down, after a click"_s;
    QTest::newRow("delete") << u"^\\s*delete\\s"_s << nowhere << u"a parent or a unique_ptr"_s;
    QTest::newRow("todo") << u"\\b(TO"_s
                             u"DO|FIX"_s
                             u"ME|X"_s
                             u"XX)\\b"_s
                          << nowhere << u"an issue"_s;
}

void TestWords::bannedWords()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, allowedIn);
    QFETCH(const QString, better);
    const QRegularExpression banned(pattern);
    const QRegularExpression allowed(allowedIn);
    for (const auto &file : atlas::test::sourceTree()) {
        if (file.path.startsWith("tests/layout/"_L1) || allowed.match(file.path).hasMatch())
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i)
            QVERIFY2(!banned.match(file.lines[i]).hasMatch(),
                qPrintable(u"%1:%2: better %3"_s.arg(file.path).arg(i + 1).arg(better)));
    }
}

void TestWords::resultsAreNotDiscarded()
{
    static const QRegularExpression declaration(u"^\\s*(static |virtual )?Result<[^;=]*>\\s+\\w+\\("_s);
    for (const auto &file : atlas::test::sourceTree()) {
        if (!file.path.endsWith(".h"_L1))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            QVERIFY2(!declaration.match(file.lines[i]).hasMatch(),
                qPrintable(u"%1:%2: [[nodiscard]] is missing"_s.arg(file.path).arg(i + 1)));
        }
    }
}

void TestWords::filesCarryTheirLicence()
{
    const auto tree = atlas::test::sourceTree();
    QVERIFY(tree.size() > 20);
    for (const auto &file : tree)
        QVERIFY2(file.lines.value(1).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1), qPrintable(file.path));
}

ATLAS_TEST(TestWords)

#include "tst_words.moc"
