// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/schemerows.h"
#include "tests/look/vision.h"
#include "tests/support/testrunner.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/**
 * Colours that everyone can tell apart. Exempt: the lines of the context, which are one grey on purpose, and the
 * lightest class of the map, which is near the paper on purpose.
 */
class TestDistances final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areasDifferForEveryVision_data() { everyScheme(); }
    void areasDifferForEveryVision();
    void linesOfAChartDifferForEveryVision_data() { everyScheme(); }
    void linesOfAChartDifferForEveryVision();
    void linesInColourDifferFromTheContext_data() { everyScheme(); }
    void linesInColourDifferFromTheContext();
    void classesOfTheMapClimbForEveryVision_data() { everyScheme(); }
    void classesOfTheMapClimbForEveryVision();
};

namespace
{

constexpr double Apart = 15; ///< CIEDE2000 between any two
constexpr double ClassStep = 6; ///< between a class of the map and the next of seven

template <typename Colours>
QList<QColor> listOf(const Colours &colours)
{
    return {colours.begin(), colours.end()};
}

QString sentence(Vision vision, const Nearest &found)
{
    return u"%1: %2 and %3 are %4 apart"_s.arg(QLatin1StringView(nameOf(vision)))
        .arg(found.first + 1)
        .arg(found.second + 1)
        .arg(found.apart, 0, 'f', 1);
}

} // namespace

void TestDistances::areasDifferForEveryVision()
{
    QFETCH(const Appearance::Scheme, scheme);
    for (const Vision vision : AllVisions) {
        const Nearest found = nearest(listOf(Theme::of(scheme).area), vision);
        QVERIFY2(found.apart >= Apart, qPrintable(sentence(vision, found)));
    }
}

void TestDistances::linesOfAChartDifferForEveryVision()
{
    QFETCH(const Appearance::Scheme, scheme);
    for (const Vision vision : AllVisions) {
        const Nearest found = nearest(listOf(Theme::of(scheme).series), vision);
        QVERIFY2(found.apart >= Apart, qPrintable(sentence(vision, found)));
    }
}

/** By colour for those who see it; the lines of the context are thinner and have no shape for those who do not. */
void TestDistances::linesInColourDifferFromTheContext()
{
    QFETCH(const Appearance::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    for (const QColor &line : theme.series) {
        const double apart = difference(labOf(line, Vision::Normal), labOf(theme.context, Vision::Normal));
        QVERIFY2(apart >= Apart, qPrintable(u"%1: %2"_s.arg(line.name()).arg(apart)));
    }
}

void TestDistances::classesOfTheMapClimbForEveryVision()
{
    QFETCH(const Appearance::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    const double way = theme.isDark() ? 1 : -1; // more is further from the ground
    for (const Vision vision : AllVisions) {
        for (std::size_t i = 1; i < theme.sequential.size(); ++i) {
            const Triple below = labOf(theme.sequential[i - 1], vision);
            const Triple above = labOf(theme.sequential[i], vision);
            QVERIFY2((above[0] - below[0]) * way > 0, nameOf(vision));
            const bool hasLightest = theme.isDark() ? i + 1 == theme.sequential.size() : i == 1;
            QVERIFY2(hasLightest || difference(below, above) >= ClassStep,
                qPrintable(u"%1, class %2"_s.arg(QLatin1StringView(nameOf(vision))).arg(i)));
        }
    }
}

ATLAS_TEST(TestDistances)
#include "tst_distances.moc"
