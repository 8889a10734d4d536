// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search as it is typed: every key of every query of the tests, against the 16 ms within which a key is to be
// answered. Prints; it judges nothing, since a timing is no test.
#include "tests/unit/search/searches.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int Rounds = 25;
constexpr double Allowed = 16; ///< ms a key

double msFor(atlas::Searcher &searcher, const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    const auto hits = searcher.find(typed);
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    atlas::test::SearchedEdition edition;
    std::printf("first key, with the names read: %.2f ms\n", msFor(edition.searcher(), u"b"_s));
    std::printf("%9s %9s %9s %9s   (whole query; its slowest key; of %d rounds)\n", "median", "worst", "key",
        "of 16 ms", Rounds);
    QList<double> keys; // the median of each
    double worst = 0;
    for (const auto &row : atlas::test::searches()) {
        const QString typed = row[u"typed"_s];
        QList<double> times;
        double slowest = 0;
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            times.clear();
            for (int round = 0; round < Rounds; ++round)
                times.append(msFor(edition.searcher(), typed.first(letters)));
            keys.append(medianOf(times));
            slowest = std::max(slowest, keys.constLast());
            worst = std::max(worst, std::ranges::max(times));
        }
        std::printf("%9.2f %9.2f %9.2f %9.2f   %s\n", medianOf(times), std::ranges::max(times), slowest,
            slowest / Allowed, qPrintable(typed));
    }
    std::printf("all %d keys: median %.2f ms, slowest key %.2f ms (%.2f of 16 ms), worst single answer %.2f ms\n",
        int(keys.size()), medianOf(keys), std::ranges::max(keys), std::ranges::max(keys) / Allowed, worst);
    return 0;
}
