// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/schemerows.h"
#include "tests/look/usedpairs.h"
#include "tests/look/vision.h"
#include "tests/support/testrunner.h"
#include "ui/theme/contrast.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Words can be read and marks be seen, in every theme. */
class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairHasItsContrast_data() { everyScheme(); }
    void everyPairHasItsContrast();
    void everyTokenIsJudgedOrExempt();
    void bordersAreSeenWhereGroundsAreEqual();
    void highContrastHasTheThickestFocus();
    void printSparesTheToner();
    void aThemeKnowsWhetherItIsDark_data() { everyScheme(); }
    void aThemeKnowsWhetherItIsDark();
    void theProgramMeasuresContrastAsTheTestsDo();
};

namespace
{

double leastContrast(UsedPair::Kind kind, Appearance::Scheme scheme)
{
    const bool isHigh = scheme == Appearance::Scheme::HighContrast;
    if (kind == UsedPair::Kind::Text)
        return isHigh ? 7 : 4.5;
    return isHigh ? 4.5 : 3;
}

} // namespace

void TestContrast::everyPairHasItsContrast()
{
    QFETCH(const Appearance::Scheme, scheme);
    const QList<UsedPair> pairs = usedPairs(Theme::of(scheme));
    QVERIFY(pairs.size() > 100);
    QStringList faults;
    for (const UsedPair &pair : pairs) {
        const double found = contrastOf(pair.front, pair.ground);
        if (found < leastContrast(pair.kind, scheme))
            faults.append(u"%1: %2"_s.arg(pair.name).arg(found, 0, 'f', 2));
    }
    qInfo("%d pairs of colours", int(pairs.size()));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

/** A colour that is new in the theme belongs into the pairs, or among those that are exempt. */
void TestContrast::everyTokenIsJudgedOrExempt()
{
    QFile header(QStringLiteral(ATLAS_SOURCE_DIR "/ui/theme/theme.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression token(
        u"^    (?:QColor|std::array<QColor, \\d>) (\\w+);"_s, QRegularExpression::MultilineOption);
    int tokens = 0;
    for (const auto &match : token.globalMatch(QString::fromUtf8(header.readAll()))) {
        const QString name = match.captured(1);
        ++tokens;
        QVERIFY2(judgedTokens().contains(name) != exemptTokens().contains(name), qPrintable(name));
    }
    QVERIFY2(tokens > 30, qPrintable(QString::number(tokens)));
}

void TestContrast::bordersAreSeenWhereGroundsAreEqual()
{
    for (const Appearance::Scheme scheme : {Appearance::Scheme::HighContrast, Appearance::Scheme::Print}) {
        const Theme &theme = Theme::of(scheme);
        const double least = leastContrast(UsedPair::Kind::Mark, scheme);
        QCOMPARE(theme.surface, theme.ground);
        QVERIFY(contrastOf(theme.border, theme.surface) >= least);
        QCOMPARE(theme.rail, theme.ground);
        QVERIFY(contrastOf(theme.railEdge, theme.rail) >= least);
    }
}

void TestContrast::highContrastHasTheThickestFocus()
{
    const int high = Theme::of(Appearance::Scheme::HighContrast).focusWidth;
    for (const Appearance::Scheme scheme : AllSchemes)
        QVERIFY(scheme == Appearance::Scheme::HighContrast || Theme::of(scheme).focusWidth < high);
}

/** Paper stays white under everything but what is chosen, and that takes next to nothing. */
void TestContrast::printSparesTheToner()
{
    const Theme &print = Theme::of(Appearance::Scheme::Print);
    for (const QColor &ground : {print.ground, print.surface, print.raised, print.rail, print.sea, print.projection,
             print.landNoData, print.halo})
        QCOMPARE(ground, QColor(Qt::white));
    for (const QColor &tint : {print.accentSoft, print.railChosen, print.outsider})
        QVERIFY(contrastOf(tint, Qt::white) < 1.2);
    for (const QColor &grey : print.sequential)
        QVERIFY(grey.red() == grey.green() && grey.green() == grey.blue()); // as a photocopy has it
}

void TestContrast::aThemeKnowsWhetherItIsDark()
{
    QFETCH(const Appearance::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    QCOMPARE(theme.scheme, scheme);
    const bool hasLightLetters = contrastOf(theme.text, Qt::black) > contrastOf(theme.surface, Qt::black);
    QCOMPARE(theme.isDark(), hasLightLetters);
}

void TestContrast::theProgramMeasuresContrastAsTheTestsDo()
{
    for (const QColor &colour : Theme::of(Appearance::Scheme::Light).area) {
        QVERIFY(std::abs(contrast(colour, Qt::white) - contrastOf(colour, Qt::white)) < 1e-6);
        QVERIFY(std::abs(contrast(Qt::white, colour) - contrastOf(colour, Qt::white)) < 1e-6);
    }
    QVERIFY(std::abs(luminance(Qt::white) - 1) < 1e-6);
}

ATLAS_TEST(TestContrast)
#include "tst_contrast.moc"
