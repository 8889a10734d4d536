// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/visual/sharpness.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas::test;

// At every scale of the screen each part of the window is drawn with the pixels there are: what is kept as a picture
// knows the ratio it was made for.
class TestRatios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsSharp_data();
    void everythingIsSharp();
    void anEnlargedPictureIsFound_data();
    void anEnlargedPictureIsFound();

private:
    [[nodiscard]] QImage pictureAt(double ratio) const;

    QTemporaryDir m_folder;
    QImage m_single;
};

namespace
{

constexpr double LeastBlock = 0.1; ///< text that is drawn has steps at all places
constexpr double FarthestApart = 32; ///< mean difference of a tile: names on the map stand a pixel aside

/** Part of what sharpness gains. */
double leastGain(double ratio)
{
    return 1 + (ratio - 1) * 0.3;
}

QStringList faultsOf(const QList<Tile> &tiles, double ratio)
{
    QStringList faults;
    for (const Tile &tile : tiles) {
        const QString place = u"%1,%2"_s.arg(tile.place.x()).arg(tile.place.y());
        if (tile.gain < leastGain(ratio))
            faults.append(u"%1 is as soft as enlarged (%2)"_s.arg(place).arg(tile.gain));
        if (tile.block < LeastBlock)
            faults.append(u"%1 has repeated pixels (%2)"_s.arg(place).arg(tile.block));
        if (tile.distance > FarthestApart)
            faults.append(u"%1 is another picture (%2)"_s.arg(place).arg(tile.distance));
    }
    return faults;
}

void addRatios()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

} // namespace

QImage TestRatios::pictureAt(double ratio) const
{
    const QString path = m_folder.filePath(u"%1.png"_s.arg(ratio));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(ratio));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATLAS_RATIO_PICTURE), {path});
    const bool hasEnded = process.waitForFinished(60'000);
    return hasEnded && process.exitCode() == 0 ? QImage(path) : QImage();
}

void TestRatios::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_single = pictureAt(1);
    QCOMPARE(m_single.size(), QSize(1366, 690));
}

void TestRatios::everythingIsSharp_data()
{
    addRatios();
}

void TestRatios::everythingIsSharp()
{
    QFETCH(const double, ratio);
    const QImage scaled = pictureAt(ratio);
    QVERIFY(!scaled.isNull());
    QVERIFY(std::abs(scaled.width() - 1366 * ratio) <= 1);
    const QList<Tile> tiles = compareTiles(m_single, scaled, ratio);
    QVERIFY2(tiles.size() > 60, qPrintable(QString::number(tiles.size())));
    const QStringList faults = faultsOf(tiles, ratio);
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 of %2: "_s.arg(faults.size()).arg(tiles.size()) + faults.join(u"; "_s)));
}

void TestRatios::anEnlargedPictureIsFound_data()
{
    addRatios();
}

void TestRatios::anEnlargedPictureIsFound()
{
    QFETCH(const double, ratio);
    const QImage part = m_single.copy(0, 0, 1360, 680); // whole pixels at every ratio
    const QSize size = (QSizeF(part.size()) * ratio).toSize();
    const QImage soft = part.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage coarse = part.scaled(size, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    const QList<Tile> tiles = compareTiles(part, soft, ratio);
    QCOMPARE(faultsOf(tiles, ratio).filter(u"soft"_s).size(), tiles.size());
    const auto busy = std::ranges::count_if(tiles, [](const Tile &tile) { return tile.block < 1; });
    QVERIFY2(busy > 40, qPrintable(QString::number(busy)));
    QVERIFY(faultsOf(compareTiles(part, coarse, ratio), ratio).filter(u"repeated"_s).size() >= busy * 9 / 10);
}

ATLAS_TEST(TestRatios)

#include "tst_ratios.moc"
