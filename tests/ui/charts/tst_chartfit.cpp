// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/endlabels.h"
#include "ui/charts/labelplacing.h"
#include "ui/charts/readingbox.h"
#include "ui/charts/yearmark.h"
#include "ui/theme/fonts.h"

#include <QTranslator>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

using Measure = EconomyChoice::Measure;
using Form = EconomyChoice::Form;

/** A text and what its letters cover. */
struct Word
{
    QString text;
    QRectF rect;
    bool isTick = false; ///< gives way to the flag of the year
    bool isFlag = false;
};

Word inkWord(const QString &text, const QRectF &rect, const QFont &face, Qt::Alignment alignment = Qt::AlignLeft)
{
    QRectF letters = inkOf(text, face).translated(rect.left(), rect.center().y());
    if (alignment == Qt::AlignRight)
        letters.translate(rect.width() - letters.width(), 0);
    return {text, letters};
}

QList<Word> staticWords(const ChartPlot &plot, const ChartLayout &layout)
{
    const QFont caption = font(TextRole::Caption);
    QList<Word> words;
    for (const auto &label : layout.labels)
        words.append(inkWord(label.text, label.rect, labelFont(*plot.line(label.lineId))));
    for (const auto &tick : layout.valueTicks)
        words.append(inkWord(tick.text, tick.rect, caption, Qt::AlignRight));
    for (const auto &tick : layout.yearTicks) {
        words.append(inkWord(tick.text, tick.rect, caption));
        words.last().isTick = true;
    }
    for (const auto &mark : layout.marks) {
        if (!mark.rect.isNull())
            words.append({plot.marks[mark.index].text, mark.rect});
    }
    for (const auto &disc : layout.discs)
        words.append({disc.text, QRectF(disc.centre.x() - 5, disc.centre.y() - 5, 10, 10)});
    if (!layout.projectionRect.isNull())
        words.append(inkWord(layout.projectionText, layout.projectionRect, caption));
    return words;
}

QList<Word> wordsOfYear(const YearMark &mark)
{
    QList<Word> words;
    if (mark.pieces.isEmpty())
        return words;
    words.append({mark.number, mark.flag});
    words.last().isFlag = true;
    for (const YearMark::Value &value : mark.values)
        words.append({value.text, value.rect.adjusted(1, 2, -1, -2)});
    return words;
}

/** What is wrong between these words: pairs that touch, and words that leave the picture. */
QStringList faults(const QList<Word> &words, const QSizeF &size)
{
    QStringList faults;
    const QRectF picture = QRectF(QPointF(), size).adjusted(-1, -1.5, 1.5, 1.5);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!picture.contains(words[i].rect))
            faults.append(words[i].text + u" leaves the picture"_s);
        for (qsizetype k = 0; k < i; ++k) {
            const bool givesWay = (words[i].isFlag && words[k].isTick) || (words[k].isFlag && words[i].isTick);
            if (!givesWay && words[i].rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(words[k].rect))
                faults.append(words[i].text + u" over "_s + words[k].text);
        }
    }
    return faults;
}

/** Words that a line in colour or the line of the year runs through. */
QStringList struck(const ChartLayout &layout, const YearMark &mark, const ChartPlot &plot)
{
    QStringList struck;
    const auto look = [&](const QString &text, const QRectF &rect) {
        const auto runs = [&](const QLineF &line) { return runsThrough(line, rect.adjusted(1, 3, -1, -3)); };
        if (std::ranges::any_of(layout.colouredPieces, runs) || std::ranges::any_of(mark.pieces, runs))
            struck.append(text + u" is struck through"_s);
    };
    for (const auto &placed : layout.marks) {
        if (!placed.rect.isNull())
            look(plot.marks[placed.index].text, placed.rect);
    }
    for (const auto &value : mark.values)
        look(value.text, value.rect);
    return struck;
}

QStringList cutTexts(const ChartFrame &frame, const ChartPlot &plot, const ChartLayout &layout)
{
    QStringList cut;
    // On the very smallest card the source stands in the tool tip alone, whole.
    const bool mayBeSilent = frame.plot.height() < 100 && frame.plot.width() < 480;
    for (const TextBlock *block : {&frame.title, &frame.subtitle, &frame.footer}) {
        const bool isMissing = block->lines.isEmpty() && !(mayBeSilent && block == &frame.footer);
        if (block->isShortened || isMissing)
            cut.append(u"cut: "_s + block->lines.join(u" / "_s));
    }
    for (const auto &label : layout.labels) {
        if (label.text != plot.line(label.lineId)->endLabel)
            cut.append(u"cut: "_s + label.text);
    }
    return cut;
}

QRectF boxOf(const ChartDescription &chart, const ChartFrame &frame, const ChartLayout &layout, int year)
{
    return ChartOverlay(chart, frame, layout, Theme::of(Appearance::Scheme::Light)).boxRect(year);
}

/** The box of a year lies over the head, whole words of it, and inside the chart. */
QStringList boxFaults(const ChartDescription &chart, const ChartFrame &frame, const ChartLayout &layout, int year)
{
    const QRectF box = boxOf(chart, frame, layout, year).translated(frame.plot.topLeft());
    QStringList faults;
    if (box.left() < 0 || box.right() > frame.plot.right() || box.bottom() > frame.plot.top() + layout.area.bottom())
        faults.append(u"the box leaves the plot"_s);
    if (box.top() > 0 && box.top() < frame.title.height())
        faults.append(u"the box cuts the title"_s);
    if (box.bottom() < frame.header.bottom())
        faults.append(u"the box cuts the subtitle"_s);
    return faults;
}

/** What the switches of the economy's chart take, in the language and for the measure. */
QSize keptRoom(const QByteArray &name, bool isThai)
{
    if (name == "urban")
        return {};
    const int scenario = name.startsWith("ppp") ? 66 : 0;
    return {(isThai ? 262 : 252) + scenario, 24};
}

} // namespace

/** Lays out every chart in every size a card takes and counts what a reader would stumble over. */
class TestChartFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingFits_data();
    void everythingFits();
    void readingAYearHidesNothingThatIsDrawn_data();
    void readingAYearHidesNothingThatIsDrawn();
    void valuesOfTheYearAreDroppedFromTheLastChosen_data();
    void valuesOfTheYearAreDroppedFromTheLastChosen();
    void theFirstSourceIsNamed_data();
    void theFirstSourceIsNamed();
    void theArticleIsNamedUnderItsFigures();
    void sourcesFillTheRowsTheyAreGiven();
    void findingsStandOnOneLineOfASmallLaptop();

private:
    QTranslator m_thai;
};

void TestChartFit::initTestCase()
{
    QVERIFY(loadBundledFonts());
    QVERIFY(m_thai.load(u":/i18n/ascn-atlas_th.qm"_s));
}

void TestChartFit::everythingFits_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isThai");
    QTest::addColumn<QList<QString>>("states");
    for (const QByteArray name : {"urban", "nominal-rank", "nominal-level", "ppp-rank", "ppp-level"}) {
        for (const bool isThai : {false, true}) {
            for (const QList<QString> &states :
                {QList<QString>{}, QList<QString>{u"THA"_s}, QList<QString>{u"VNM"_s, u"THA"_s, u"PHL"_s, u"BRN"_s}})
                QTest::addRow("%s %s %d", name.constData(), isThai ? "th" : "en", int(states.size()))
                    << name << isThai << states;
        }
    }
}

void TestChartFit::everythingFits()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isThai);
    QFETCH(const QList<QString>, states);
    if (isThai)
        QCoreApplication::installTranslator(&m_thai);
    const Format format = isThai ? Format(Language::Thai, Era::Buddhist) : Format(Language::English, Era::Common);
    const EconomyChoice choice{name.startsWith("ppp") ? Measure::PurchasingPower : Measure::Nominal,
        name.endsWith("rank") ? Form::Rank : Form::Level, 2};
    QStringList found;
    for (const int year : {1950, 1967, 2019, 2025, 2033, 2050}) {
        const ChartDescription chart
            = name == "urban" ? test::urbanCase(year, states, format) : test::economyCase(choice, year, states, format);
        for (const int width : {356, 400, 452, 482, 640, 1000}) {
            for (const int height : {150, 175, 210, 262, 330, 420}) {
                const ChartFrame frame = layOutFrame(chart, {width, height}, keptRoom(name, isThai));
                const ChartLayout layout = layOutChart(chart.plot, frame.plot.size());
                const YearMark mark = placeYearMark(chart, layout, year);
                const QStringList here = cutTexts(frame, chart.plot, layout)
                    + faults(staticWords(chart.plot, layout) + wordsOfYear(mark), frame.plot.size())
                    + struck(layout, mark, chart.plot)
                    + boxFaults(chart, frame, layout, chart.nearestReadingYear(year));
                for (const QString &fault : here)
                    found.append(u"%1x%2 %3: %4"_s.arg(width).arg(height).arg(year).arg(fault));
            }
        }
    }
    QCoreApplication::removeTranslator(&m_thai);
    for (const QString &fault : found.first(std::min<qsizetype>(found.size(), 25)))
        qWarning().noquote() << fault;
    QCOMPARE(found.size(), 0);
}

void TestChartFit::readingAYearHidesNothingThatIsDrawn_data()
{
    everythingFits_data();
}

/** On a maximised window of 1366 × 768, at 1440 × 900 and at 1920 × 1080: not the lines, and so not what is written
 * beside them; all values of every year. */
void TestChartFit::readingAYearHidesNothingThatIsDrawn()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isThai);
    QFETCH(const QList<QString>, states);
    if (isThai)
        QCoreApplication::installTranslator(&m_thai);
    const Format format = isThai ? Format(Language::Thai, Era::Buddhist) : Format(Language::English, Era::Common);
    const EconomyChoice choice{name.startsWith("ppp") ? Measure::PurchasingPower : Measure::Nominal,
        name.endsWith("rank") ? Form::Rank : Form::Level, 2};
    const ChartDescription chart
        = name == "urban" ? test::urbanCase(2025, states, format) : test::economyCase(choice, 2025, states, format);
    QCoreApplication::removeTranslator(&m_thai);
    for (const QSize size : {QSize(455, 190), QSize(482, 255), QSize(664, 296)}) {
        const ChartFrame frame = layOutFrame(chart, size, keptRoom(name, isThai));
        const ChartLayout layout = layOutChart(chart.plot, frame.plot.size());
        for (const int year : chart.readingYears()) {
            const QRectF box = boxOf(chart, frame, layout, year);
            QVERIFY2(box.bottom() <= layout.area.top() + 1, qPrintable(QString::number(year)));
            QCOMPARE(ReadingBox(chart.readingAt(year), layout.size.width()).cells(box).size(),
                chart.readingAt(year).values.size());
        }
    }
}

void TestChartFit::valuesOfTheYearAreDroppedFromTheLastChosen_data()
{
    QTest::addColumn<QList<QString>>("states");
    QTest::addColumn<int>("least"); ///< values beside the line of 2025, on every card
    QTest::newRow("none") << QList<QString>{} << 1;
    QTest::newRow("Thailand") << QList<QString>{u"THA"_s} << 2;
    QTest::newRow("Lao PDR") << QList<QString>{u"LAO"_s} << 2;
    QTest::newRow("two") << QList<QString>{u"THA"_s, u"VNM"_s} << 2; // a third would stand out of order
    QTest::newRow("four") << QList<QString>{u"VNM"_s, u"THA"_s, u"PHL"_s, u"BRN"_s} << 2;
}

/** ASEAN first, then the states as they were chosen: whose value is missing is never an accident. */
void TestChartFit::valuesOfTheYearAreDroppedFromTheLastChosen()
{
    QFETCH(const QList<QString>, states);
    QFETCH(const int, least);
    for (const int year : {1950, 1967, 1990, 2010, 2018, 2025, 2026, 2040, 2050}) {
        const ChartDescription chart = test::urbanCase(year, states, Format());
        for (const QSize size : {QSize(455, 190), QSize(482, 255), QSize(664, 296)}) {
            const ChartFrame frame = layOutFrame(chart, size, {});
            const YearMark mark = placeYearMark(chart, layOutChart(chart.plot, frame.plot.size()), year);
            for (qsizetype i = 0; i < mark.values.size(); ++i)
                QCOMPARE(mark.values[i].line, i); // the lines stand in this order
            if (year == 2025)
                QVERIFY2(mark.values.size() >= least, qPrintable(QString::number(size.width())));
        }
    }
}

void TestChartFit::theFirstSourceIsNamed_data()
{
    everythingFits_data();
}

void TestChartFit::theFirstSourceIsNamed()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isThai);
    if (isThai)
        QCoreApplication::installTranslator(&m_thai);
    const Format format = isThai ? Format(Language::Thai, Era::Buddhist) : Format(Language::English, Era::Common);
    const EconomyChoice choice{name.startsWith("ppp") ? Measure::PurchasingPower : Measure::Nominal,
        name.endsWith("rank") ? Form::Rank : Form::Level, 2};
    const ChartDescription chart
        = name == "urban" ? test::urbanCase(2025, {}, format) : test::economyCase(choice, 2025, {}, format);
    QCoreApplication::removeTranslator(&m_thai);
    const QString first = name == "urban" ? u"World Urbanization Prospects 2018"_s
        : name == "ppp-level"             ? u"Shared Socioeconomic Pathways"_s
                                          : u"World Economic Outlook database"_s;
    for (const QSize size : {QSize(455, 190), QSize(482, 255), QSize(664, 296)}) {
        const QString footer = layOutFrame(chart, size, keptRoom(name, isThai)).footer.lines.join(u' ');
        QVERIFY2(footer.startsWith(isThai ? u"แหล่งข้อมูล: "_s : u"Source: "_s), qPrintable(footer));
        QVERIFY2(footer.contains(first), qPrintable(footer));
    }
}

/** Its title where the plot stays high, its year on a smaller card; and what the colours of its marks say. */
void TestChartFit::theArticleIsNamedUnderItsFigures()
{
    const ChartDescription chart = test::urbanCase(2025, {}, Format());
    for (const QSize size : {QSize(455, 190), QSize(482, 255), QSize(664, 296)}) {
        const ChartFrame frame = layOutFrame(chart, size, {});
        QVERIFY(frame.key.article.contains(u"2019"_s));
        QVERIFY(!frame.key.differs.isEmpty() && !frame.key.near.isEmpty());
        QVERIFY(QRectF(QPointF(), size).adjusted(0, 0, 1, 1).contains(frame.keyRect));
        QVERIFY(frame.keyRect.top() >= frame.plot.bottom() - 1);
        QCOMPARE(frame.key.article.contains(u"ASEAN Smart Cities"_s), size.height() > 200);
    }
    QVERIFY(layOutFrame(test::economyCase({Measure::Nominal, Form::Level, 2}, 2025, {}, Format()), {664, 296}, {})
                .keyRect.isNull()); // no marks, no key
}

/** Where no corner is kept, a second row is there to be written on. */
void TestChartFit::sourcesFillTheRowsTheyAreGiven()
{
    int twoRows = 0;
    for (const auto &[name, chart] : test::allCases()) {
        for (const QSize &size : {QSize(300, 250), QSize(420, 300), QSize(664, 296), QSize(1200, 500)}) {
            const ChartFrame frame = layOutFrame(chart, size, {});
            twoRows += frame.footer.lines.size() > 1 ? 1 : 0;
            if (!frame.footer.lines.isEmpty())
                QVERIFY2(frame.footerRect.height() - frame.footer.height() < 1, name.constData());
            QVERIFY(frame.footerRect.top() >= frame.plot.bottom() - 1);
        }
    }
    QVERIFY(twoRows > 0);
}

/** 452 pixels: the chart of a maximised window on 1366 × 768. */
void TestChartFit::findingsStandOnOneLineOfASmallLaptop()
{
    for (const bool isThai : {false, true}) {
        if (isThai)
            QCoreApplication::installTranslator(&m_thai);
        const Format format = isThai ? Format(Language::Thai, Era::Buddhist) : Format(Language::English, Era::Common);
        QList<ChartDescription> charts;
        for (const int year : {1967, 2018, 2025, 2050}) {
            for (const QList<QString> &states : {QList<QString>{}, QList<QString>{u"THA"_s},
                     QList<QString>{u"PHL"_s, u"IDN"_s}, QList<QString>{u"SGP"_s, u"KHM"_s, u"PHL"_s}}) {
                charts.append(test::urbanCase(year, states, format));
                for (const Form form : {Form::Rank, Form::Level})
                    charts.append(test::economyCase({Measure::Nominal, form, 2}, year, states, format));
            }
        }
        for (const ChartDescription &chart : std::as_const(charts)) {
            const TextBlock title = titleBlock(chart.title, {452, 150});
            QVERIFY2(title.lines.size() == 1, qPrintable(chart.title));
        }
        QCoreApplication::removeTranslator(&m_thai);
    }
}

ATLAS_TEST(TestChartFit)

#include "tst_chartfit.moc"
