// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the real window, offscreen, on the built edition: how long a person waits from an input until what it
// changes is painted and flushed. Prints medians and worst beside their targets and as ratios to a unit of work of the
// same minutes; it judges nothing, since a timing is no test.
//
// framebench [--size WxH] [--times N] [--only NAME]   the table
// framebench --profile NAME [--size WxH] [--times N]  one gesture alone, frame by frame, or for a profiler: all of it
//                                                     happens inside the function profiledFrames, which valgrind takes
//                                                     as --toggle-collect
#include "tests/bench/frametimer.h"
#include "tests/bench/gestures.h"
#include "ui/map/mapwidget.h"

#include <QApplication>
#include <QCommandLineParser>

#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::bench;
using atlas::test::EditionWindow;

namespace
{

constexpr int PlayedPerSecond = 30;
constexpr int PlayedSeconds = 3;
constexpr int ReferenceTimes = 25;
constexpr int RestTimes = 10;
constexpr int IdleSeconds = 10;
constexpr int FirstTimes = 9;

/** The frames of one gesture. */
struct Frames
{
    Samples waited; ///< until the flush
    Samples used; ///< processor time
    int blank = 0; ///< those that painted nothing
};

/** One gesture so many times. */
extern "C" __attribute__((noinline)) void profiledFrames(
    FrameTimer &timer, const Gesture &gesture, int times, Frames &frames)
{
    for (int step = 0; step < times; ++step) {
        if (gesture.before)
            gesture.before(step);
        frames.waited.add(timer.frame([&] { gesture.act(step); }));
        frames.used.add(timer.lastFrameProcessorTime());
        frames.blank += timer.hasPainted() ? 0 : 1;
    }
}

void printHead(QSize size)
{
    const QString window = u"%1 x %2"_s.arg(size.width()).arg(size.height());
    std::printf("\n%-44s %8s %8s %8s %8s %8s %8s %8s\n", qPrintable(window), "target", "median", "worst", "cpu",
        "worst", "/unit", "blank");
}

void printRow(const QString &title, double target, const Frames &frames, double unit)
{
    const double median = frames.waited.median();
    std::printf("%-44s %8.0f %8.2f %8.2f %8.2f %8.2f %8.1f %8d%s\n", qPrintable(title), target, median,
        frames.waited.worst(), frames.used.median(), frames.used.worst(), median / unit, frames.blank,
        median > target ? "  over" : "");
    std::fflush(stdout);
}

double measureUnit(QSize size)
{
    Reference reference(size);
    Samples samples;
    for (int i = 0; i < ReferenceTimes; ++i)
        samples.add(reference.once());
    return samples.median();
}

void measureFrames(FrameTimer &timer, const Gesture &gesture, int times, QSize size)
{
    const double unit = measureUnit(size);
    gesture.prepare();
    Frames frames;
    profiledFrames(timer, gesture, times, frames);
    if (gesture.finish)
        gesture.finish();
    printRow(gesture.title, gesture.target, frames, unit);
}

/** From the last input of a gesture until everything stands sharp. */
void measureRest(FrameTimer &timer, const Gesture &gesture, QSize size)
{
    const double unit = measureUnit(size);
    Frames frames;
    for (int i = 0; i < RestTimes; ++i) {
        gesture.prepare();
        for (int step = 0; step < 4; ++step)
            timer.frame([&] { gesture.act(step); });
        frames.waited.add(timer.lastPaintWithin(700));
        if (gesture.finish)
            gesture.finish();
    }
    printRow(u"sharp after the last step: "_s + gesture.name, 150, frames, unit);
}

/** Years shown at a fixed pace: how many were painted before the next was due. */
void measurePlay(FrameTimer &timer, EditionWindow &window)
{
    ViewState view;
    view.year = 1955;
    window.show(view);
    EditionWindow::run(700);
    Samples samples;
    int held = 0;
    QElapsedTimer clock;
    clock.start();
    for (int beat = 0; beat < PlayedPerSecond * PlayedSeconds; ++beat) {
        const double due = 1000.0 * beat / PlayedPerSecond;
        const double early = due - double(clock.nsecsElapsed()) / 1e6;
        if (early > 0.5)
            EditionWindow::run(int(early + 0.5));
        view.year = 1956 + beat;
        samples.add(timer.frame([&] { window.session().show(view, Session::Step::Continue); }));
        const double over = double(clock.nsecsElapsed()) / 1e6;
        held += timer.hasPainted() && over < due + 1000.0 / PlayedPerSecond ? 1 : 0;
    }
    std::printf("%-44s %8d %8d   steps painted in time in %d s, of %d; a frame: median %.2f, worst %.2f ms\n",
        "play: 30 years a second", PlayedPerSecond * PlayedSeconds, held, PlayedSeconds,
        PlayedPerSecond * PlayedSeconds, samples.median(), samples.worst());
    std::fflush(stdout);
}

/** From the wish for a page that was not seen yet until it is painted with its charts, each time in a new window. */
void measureFirst(Page page, QSize size)
{
    const double unit = measureUnit(size);
    Frames frames;
    for (int i = 0; i < FirstTimes; ++i) {
        EditionWindow window(size);
        EditionWindow::run(500);
        FrameTimer timer;
        frames.waited.add(timer.frame([&] { window.session().show(withPage(window.session().view(), page)); }));
        frames.used.add(timer.lastFrameProcessorTime());
        frames.blank += timer.hasPainted() ? 0 : 1;
    }
    printRow(u"first charts: "_s + pageName(page), 50, frames, unit);
}

void measureIdle(EditionWindow &window)
{
    window.show({});
    EditionWindow::run(1000);
    const double before = processorTime();
    EditionWindow::run(1000 * IdleSeconds);
    std::printf("%-44s %8d %8.1f   ms of processor time in %d s\n", "idle", 0, processorTime() - before, IdleSeconds);
    std::fflush(stdout);
}

void measure(QSize size, int times, const QString &only)
{
    if (only == "first"_L1) {
        printHead(size);
        for (const Page page : {Page::Urbanisation, Page::Economy})
            measureFirst(page, size);
        return;
    }
    EditionWindow window(size);
    EditionWindow::run(500);
    FrameTimer timer;
    const QList<Gesture> gestures = gesturesOn(window);
    printHead(size);
    for (const Gesture &gesture : gestures) {
        if (only.isEmpty() || only == gesture.name)
            measureFrames(timer, gesture, times, size);
    }
    if (!only.isEmpty())
        return;
    measurePlay(timer, window);
    measureRest(timer, gestures[0], size);
    measureRest(timer, gestures[1], size);
    for (const Page page : {Page::Urbanisation, Page::Economy})
        measureFirst(page, size);
    measureIdle(window);
}

int profile(const QString &name, QSize size, int times)
{
    EditionWindow window(size);
    EditionWindow::run(500);
    FrameTimer timer;
    for (const Gesture &gesture : gesturesOn(window)) {
        if (gesture.name != name)
            continue;
        gesture.prepare();
        Frames frames;
        profiledFrames(timer, gesture, times, frames);
        std::printf("%s: median %.2f, worst %.2f ms of %d; processor time of each:", qPrintable(name),
            frames.waited.median(), frames.waited.worst(), times);
        for (const double used : frames.used.all())
            std::printf(" %.1f", used);
        std::printf("\n");
        return 0;
    }
    std::fprintf(stderr, "framebench: there is no gesture “%s”\n", qPrintable(name));
    return 2;
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, {}, u"WxH"_s}, {u"times"_s, {}, u"n"_s, u"100"_s}, {u"only"_s, {}, u"name"_s},
        {u"profile"_s, {}, u"name"_s}});
    parser.process(application);
    const int times = parser.value(u"times"_s).toInt();
    QList<QSize> sizes{{1440, 900}, {1920, 1080}};
    if (parser.isSet(u"size"_s))
        sizes = {sizeFrom(parser.value(u"size"_s))};
    if (parser.isSet(u"profile"_s))
        return profile(parser.value(u"profile"_s), sizes.first(), times);
    std::printf(
        "Milliseconds from an input until its frame is flushed, %d times each. cpu: the same in processor time. "
        "unit: a picture of the window's size filled and copied.\n",
        times);
    for (const QSize size : sizes)
        measure(size, times, parser.value(u"only"_s));
    return 0;
}
