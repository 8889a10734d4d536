// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/slip.h"

#include "tests/support/testrunner.h"

#include <QRandomGenerator>

#include <vector>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

/** The distance by the book, with neighbours swapped as one step: slow, and written to be seen to be right. */
int distance(const QString &a, const QString &b)
{
    const auto m = std::size_t(a.size());
    const auto n = std::size_t(b.size());
    std::vector<std::vector<int>> d(m + 1, std::vector<int>(n + 1));
    for (std::size_t i = 0; i <= m; ++i) {
        for (std::size_t j = 0; j <= n; ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            const auto at = [](const QString &text, std::size_t k) { return text.at(qsizetype(k) - 1); };
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (at(a, i) == at(b, j) ? 0 : 1)});
            if (i > 1 && j > 1 && at(a, i) == at(b, j - 1) && at(a, i - 1) == at(b, j))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[m][n];
}

QString randomWord(QRandomGenerator &random)
{
    QString word;
    const int letters = random.bounded(7);
    for (int i = 0; i < letters; ++i)
        word += QChar(u'a' + random.bounded(3));
    return word;
}

} // namespace

class TestSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsADistanceOfOneAtMost();
    void aBeginningIsThatOfSomeBeginning();
    void insideIsTheBeginningOfSomeEnd();
};

void TestSlip::aSlipIsADistanceOfOneAtMost()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20'000; ++round) {
        const QString a = randomWord(random);
        const QString b = randomWord(random);
        QVERIFY2(isSlipOf(a, b) == (distance(a, b) <= 1), qPrintable(a + u" / "_s + b));
    }
}

void TestSlip::aBeginningIsThatOfSomeBeginning()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 20'000; ++round) {
        const QString a = randomWord(random);
        const QString b = randomWord(random);
        bool expected = false;
        for (qsizetype size = 0; size <= b.size(); ++size)
            expected = expected || distance(a, b.first(size)) <= 1;
        QVERIFY2(isSlipOfBeginning(a, b) == expected, qPrintable(a + u" / "_s + b));
    }
}

void TestSlip::insideIsTheBeginningOfSomeEnd()
{
    QVERIFY(isSlipInside(u"ไหม่"_s, u"เชียงใหม่"_s));
    QVERIFY(isSlipInside(u"cde"_s, u"abxde"_s));
    QVERIFY(isSlipInside(u"abc"_s, u"xxab"_s));
    QVERIFY(!isSlipInside(u"abcd"_s, u"xxab"_s));
    QVERIFY(!isSlipInside(u"abcd"_s, QString()));
}

ATLAS_TEST(TestSlip)

#include "tst_slip.moc"
