// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/labelplacing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

/** The figures of the article on a chart: their words and their key. */
class TestArticleMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void theKeyEndsBeforeTheEdge();
    void wordsStandAtTheirRingsOrAreLed();
};

/** No stroke of its last letter is left to the edge of the chart. */
void TestArticleMarks::theKeyEndsBeforeTheEdge()
{
    const Theme &theme = Theme::of(Appearance::Scheme::Light);
    int keys = 0;
    for (const QList<QString> &states : {QList<QString>{}, QList<QString>{u"THA"_s, u"VNM"_s, u"BRN"_s, u"IDN"_s}}) {
        for (int width = 400; width < 700; width += 7) {
            const ChartFrame frame = layOutFrame(test::urbanCase(2025, states, Format()), {width, 175}, {});
            if (frame.keyRect.isNull())
                continue;
            ++keys;
            QImage image(width + 20, 175, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintFooter(painter, frame, theme);
            painter.end();
            for (int x = width - 1; x < image.width(); ++x) {
                for (int y = int(frame.keyRect.top()) + 1; y < int(frame.keyRect.bottom()); ++y)
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }
    QVERIFY(keys > 0);
}

/** Words away from their ring have a line to it, which touches no other ring. */
void TestArticleMarks::wordsStandAtTheirRingsOrAreLed()
{
    constexpr double near = 7;
    int led = 0;
    const ChartPlot plot = test::urbanCase(2025, {u"THA"_s, u"VNM"_s, u"BRN"_s, u"IDN"_s}, Format()).plot;
    for (int width = 300; width < 800; width += 20) {
        for (const int height : {90, 130, 170, 240}) {
            const ChartLayout layout = layOutChart(plot, {double(width), double(height)});
            for (const ChartLayout::Mark &mark : layout.marks) {
                if (mark.rect.isNull())
                    continue;
                const QPointF nearest(std::clamp(mark.centre.x(), mark.rect.left(), mark.rect.right()),
                    std::clamp(mark.centre.y(), mark.rect.top(), mark.rect.bottom()));
                const double away = QLineF(mark.centre, nearest).length() - mark.radius;
                QCOMPARE(mark.leader.isNull(), away <= near);
                if (mark.leader.isNull())
                    continue;
                ++led;
                QVERIFY(std::abs(QLineF(mark.centre, mark.leader.p1()).length() - mark.radius) < 0.01);
                QVERIFY(QLineF(mark.leader.p2(), nearest).length() < 0.01);
                for (const ChartLayout::Mark &other : layout.marks) {
                    const QRectF ring(other.centre - QPointF(4, 4), QSizeF(8, 8));
                    QVERIFY(other.index == mark.index || !runsThrough(mark.leader, ring));
                }
            }
        }
    }
    QVERIFY(led > 0);
}

ATLAS_TEST(TestArticleMarks)

#include "tst_articlemarks.moc"
