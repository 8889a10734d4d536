// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editionwindow.h"
#include "tests/support/testrunner.h"
#include "tests/visual/picturediff.h"
#include "ui/charts/chartwidget.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/overview/areapanelstrip.h"
#include "ui/pages/overview/keyfigurestrip.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

// What the parts of the Overview look like, against pictures that a person has looked at and approved. To approve what
// they look like now, look at the pictures that a failure names, then run this program with ATLAS_APPROVE=1.
class TestApproved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsApproved_data();
    void looksAsApproved();
    void aTextOnePixelAsideIsFound();
    void anotherColourIsFound();
    void softerEdgesAreLetPass();
};

namespace
{

using Part = QWidget &(*)(EditionWindow &);

QWidget &map(EditionWindow &window)
{
    return window.part<MapWidget>();
}

QWidget &urbanChart(EditionWindow &window)
{
    return window.part<ChartWidget>(u"urbanChart"_s);
}

QWidget &economyChart(EditionWindow &window)
{
    return window.part<ChartWidget>(u"economyChart"_s);
}

QWidget &areaPanels(EditionWindow &window)
{
    return window.part<AreaPanelStrip>();
}

QWidget &keyFigures(EditionWindow &window)
{
    return window.part<KeyFigureStrip>();
}

ViewState chosen()
{
    ViewState view;
    view.year = 2018;
    view.city = u"bangkok"_s;
    view.states = {u"THA"_s, u"VNM"_s};
    view.area = u"health_wellbeing"_s;
    view.economy.measure = EconomyChoice::Measure::PurchasingPower;
    view.economy.form = EconomyChoice::Form::Level;
    return view;
}

Appearance thaiDark()
{
    Appearance appearance;
    appearance.language = Language::Thai;
    appearance.era = Era::Buddhist;
    appearance.scheme = Appearance::Scheme::Dark;
    appearance.reducedMotion = true;
    return appearance;
}

/** A part taken out of the page, so that its size is its own and not the page's. */
QImage pictureOf(EditionWindow &window, Part part, QSize size)
{
    QWidget &widget = part(window);
    widget.setParent(nullptr);
    widget.resize(size);
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    widget.setParent(&window.window());
    return picture;
}

QImage samplePicture(const QPointF &at, const QColor &colour)
{
    QImage picture(460, 250, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.drawText(at, u"A short sentence"_s);
    return picture;
}

} // namespace

void TestApproved::looksAsApproved_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QSize>("size");
    QTest::newRow("map") << Part(map) << QSize(560, 380);
    QTest::newRow("urban-chart") << Part(urbanChart) << QSize(420, 230);
    QTest::newRow("economy-chart") << Part(economyChart) << QSize(420, 230);
    QTest::newRow("area-panels") << Part(areaPanels) << QSize(1040, 150);
    QTest::newRow("key-figures") << Part(keyFigures) << QSize(1040, 78);
}

void TestApproved::looksAsApproved()
{
    if (!hasApprovedPictures() && !isApproving())
        QSKIP("No picture has been approved yet: run this program with ATLAS_APPROVE=1");
    QFETCH(const Part, part);
    QFETCH(const QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Appearance plain;
    plain.reducedMotion = true;
    QStringList faults;
    {
        EditionWindow english({1440, 900}, plain);
        faults << faultOfPicture(name + u"-en-light"_s, pictureOf(english, part, size));
    }
    EditionWindow thai({1440, 900}, thaiDark(), chosen());
    faults << faultOfPicture(name + u"-th-dark"_s, pictureOf(thai, part, size));
    faults.removeAll(QString());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestApproved::aTextOnePixelAsideIsFound()
{
    const QImage one = samplePicture({40, 60}, Qt::black);
    const PictureDifference difference = differenceOf(one, samplePicture({41, 60}, Qt::black));
    QVERIFY2(!isLetPass(difference, one.size()), qPrintable(QString::number(difference.pixels)));
    QVERIFY(difference.where.intersects({40, 48, 90, 16}));
    QCOMPARE(differenceOf(one, one).most, 0);
}

void TestApproved::anotherColourIsFound()
{
    const QImage one = samplePicture({40, 60}, QColor(20, 60, 140));
    QVERIFY(!isLetPass(differenceOf(one, samplePicture({40, 60}, QColor(140, 60, 20))), one.size()));
}

void TestApproved::softerEdgesAreLetPass()
{
    const QImage one = samplePicture({40, 60}, QColor(60, 60, 60));
    const QImage softer = samplePicture({40, 60}, QColor(90, 90, 90));
    QVERIFY(differenceOf(one, softer).most > 20);
    QVERIFY(isLetPass(differenceOf(one, softer), one.size()));
}

ATLAS_TEST(TestApproved)

#include "tst_approved.moc"
