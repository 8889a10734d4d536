// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/visual/seentexts.h"

#include "tests/support/textrecorder.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartwidget.h"
#include "ui/map/mapwidget.h"
#include "ui/sheet/sheetview.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

constexpr double SoftEdge = 0.75; ///< pixels of a letter that may be cut off above and below
constexpr double Overhang = 1.25; ///< pixels at the sides: the hook of a J
constexpr double Touch = 1; ///< pixels of two texts over one another that nobody sees

/** The part of a widget that its ancestors leave in sight, in coordinates of the window. */
QRectF roomOf(const QWidget &widget)
{
    QRectF room(QRectF(widget.rect()).translated(widget.mapTo(widget.window(), QPointF())));
    for (const QWidget *parent = widget.parentWidget(); parent != nullptr && !widget.isWindow();
         parent = parent->parentWidget()) {
        room &= QRectF(parent->rect()).translated(parent->mapTo(widget.window(), QPointF()));
        if (parent->isWindow())
            break;
    }
    return room;
}

bool canScroll(const QScrollBar &bar)
{
    return bar.maximum() > bar.minimum();
}

/** Whether the viewport of a scroll area shows a text whole, along the ways it scrolls. */
bool showsWhole(const QAbstractScrollArea &area, const QRectF &ink)
{
    const auto *table = qobject_cast<const QHeaderView *>(&area) == nullptr
        ? nullptr
        : qobject_cast<const QAbstractScrollArea *>(area.parentWidget()); // a head goes with its table
    const QAbstractScrollArea &moved = table != nullptr ? *table : area;
    const QWidget *viewport = area.viewport();
    const QRectF shown = QRectF(viewport->rect()).translated(viewport->mapTo(viewport->window(), QPointF()));
    const bool isCutAbove = ink.top() < shown.top() - SoftEdge || ink.bottom() > shown.bottom() + SoftEdge;
    const bool isCutBeside = ink.left() < shown.left() - Overhang || ink.right() > shown.right() + Overhang;
    return !(isCutAbove && canScroll(*moved.verticalScrollBar()))
        && !(isCutBeside && canScroll(*moved.horizontalScrollBar()));
}

/** A text that a scroll area has in part is seen whole when it is scrolled to. */
bool isScrolledTo(const QWidget &owner, const QRectF &ink)
{
    for (const QWidget *at = &owner; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (area != nullptr && area->viewport() == at && !showsWhole(*area, ink))
            return false;
    }
    return true;
}

void add(QList<SeenText> &texts, const QWidget &owner, const QList<DrawnText> &drawn, const QPointF &offset = {})
{
    using Cover = DrawnText::Cover;
    const QPointF origin = owner.mapTo(owner.window(), offset);
    for (const DrawnText &text : drawn) {
        if (text.cover == Cover::Whole || !isScrolledTo(owner, text.ink.translated(origin)))
            continue;
        texts.append({&owner, text.text, text.ink.translated(origin), text.clip.translated(origin) & roomOf(owner),
            false, text.cover == Cover::Part});
    }
}

/** The words of a chart's picture; what the widget paints over the picture hides those under it. */
void addChart(QList<SeenText> &texts, const ChartWidget &chart, const Theme &theme, const QList<QRectF> &covers)
{
    const ChartLayout &layout = chart.chartLayout();
    TextRecorder recorder(layout.size.toSize());
    QPainter painter(&recorder);
    paintChart(painter, chart.description().plot, layout, theme);
    painter.end();
    QList<DrawnText> words = recorder.texts();
    for (DrawnText &word : words)
        word.cover = std::max(word.cover, coverOf(word.ink.translated(chart.plotOrigin()), covers));
    add(texts, chart, words, chart.plotOrigin());
}

void addMap(QList<SeenText> &texts, MapWidget &map, const MapContent &content)
{
    const MapLayout layout = map.mapLayout();
    const QPointF origin = map.mapTo(map.window(), QPointF());
    const QRectF ground = map.viewport().rect().translated(origin);
    for (const PlacedLabel &label : layout.labels) {
        if (isScrolledTo(map, label.box.translated(origin)))
            texts.append({&map, label.text, label.box.translated(origin), ground, true, false});
    }
    if (layout.legend.isEmpty()) // folded, or said beside the map
        return;
    TextRecorder recorder(map.viewport().size().toSize());
    QPainter painter(&recorder);
    painter.setClipRect(layout.legend);
    MapScene::paintLegend(painter, content);
    painter.end();
    add(texts, map, recorder.texts());
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).remove(u"atlas::"_s);
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            return name + u" in "_s + at->objectName();
    }
    return name;
}

QString placeOf(const QRectF &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x(), 0, 'f', 1)
        .arg(rect.y(), 0, 'f', 1)
        .arg(rect.width(), 0, 'f', 1)
        .arg(rect.height(), 0, 'f', 1);
}

QString described(const SeenText &text)
{
    return u"%1: “%2” (%3)"_s.arg(nameOf(*text.owner), text.text, placeOf(text.ink));
}

/** What a person reads who rests the pointer there. */
QString toolTipAt(const SeenText &text)
{
    auto *owner = const_cast<QWidget *>(text.owner);
    const QPoint place = owner->mapFrom(owner->window(), text.ink.center()).toPoint();
    QHelpEvent help(QEvent::ToolTip, place, owner->mapToGlobal(place));
    QApplication::sendEvent(owner, &help);
    const QString shown = QToolTip::text();
    QToolTip::hideText();
    return Qt::mightBeRichText(shown) ? QTextDocumentFragment::fromHtml(shown).toPlainText() : shown;
}

QString squeezed(QString text)
{
    return text.remove(u'\u200b').simplified().remove(u' ');
}

/** A shortened text without a tool tip that goes on where it stops. */
bool isLost(const SeenText &text)
{
    const QString before = squeezed(text.text.section(u'…', 0, 0));
    const QString tip = squeezed(toolTipAt(text));
    const qsizetype at = tip.indexOf(before);
    return at < 0 || tip.size() <= at + before.size();
}

bool isShortenedNumber(const SeenText &text)
{
    return text.text.contains(u'…') && losesNumber(text.text, toolTipAt(text));
}

bool isCut(const SeenText &text)
{
    return !text.room.adjusted(-Overhang, -SoftEdge, Overhang, SoftEdge).contains(text.ink);
}

bool overlap(const SeenText &a, const SeenText &b)
{
    const QRectF both = a.ink & b.ink;
    return both.width() > Touch && both.height() > Touch;
}

/** The widget that lies over a text, if one does. */
const QWidget *widgetOver(const SeenText &text)
{
    const QWidget *top = text.owner->window()->childAt(text.ink.center().toPoint());
    const bool isOwn = top == nullptr || top == text.owner || top->isAncestorOf(text.owner);
    return isOwn || top->testAttribute(Qt::WA_TransparentForMouseEvents) ? nullptr : top;
}

QStringList faultsOfOne(const SeenText &text)
{
    QStringList faults;
    if (isCut(text))
        faults.append(u"cut       %1, room %2"_s.arg(described(text), placeOf(text.room)));
    else if (const QWidget *cover = widgetOver(text))
        faults.append(u"covered   %1 by %2"_s.arg(described(text), nameOf(*cover)));
    if (text.isPaintedOver)
        faults.append(u"hidden    %1 in part"_s.arg(described(text)));
    if (text.text.contains(u'…') && isLost(text))
        faults.append(u"shortened %1, and no tool tip has the rest"_s.arg(described(text)));
    if (isShortenedNumber(text))
        faults.append(u"number    %1"_s.arg(described(text)));
    return faults;
}

/** The map that wrote the name of a place. */
MapWidget &mapOf(const SeenText &name)
{
    auto *map = qobject_cast<MapWidget *>(const_cast<QWidget *>(name.owner));
    if (map == nullptr)
        qFatal("a name on the map is no map's");
    return *map;
}

QStringList faultsOnMap(const SeenText &name, MapWidget &map)
{
    const QPointF origin = map.mapTo(map.window(), QPointF());
    QStringList faults;
    if (map.mapLayout().legend.translated(origin).intersects(name.ink))
        faults.append(u"on legend %1"_s.arg(described(name)));
    for (const QWidget *control : map.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const QRectF over = QRectF(control->geometry()).translated(origin);
        if (control->isVisible() && over.intersects(name.ink))
            faults.append(u"under     %1 under %2"_s.arg(described(name), nameOf(*control)));
    }
    return faults;
}

/** Whether a line that begins there ends the one above inside a word. */
bool isInsideWord(const QString &text, int start)
{
    const auto isThai = [](QChar letter) { return letter.script() == QChar::Script_Thai; };
    const QChar before = text[start - 1];
    const QChar after = text[start];
    if (isThai(before) && isThai(after) && !(before.isDigit() && after.isDigit()))
        return false;
    return (before.isLetterOrNumber() && after.isLetterOrNumber()) || (before == u',' && after.isDigit());
}

constexpr int LengthOfMark = 64; ///< hexadecimal digits of SHA-256

/** The word around a place, between blanks. */
QString wordAt(const QString &text, int place)
{
    int first = place;
    while (first > 0 && !text[first - 1].isSpace())
        --first;
    int end = place;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return text.mid(first, end - first);
}

} // namespace

bool losesNumber(const QString &shown, const QString &whole)
{
    constexpr qsizetype longestCell = 24; // what is longer is a sentence or a title
    static const QRegularExpression figure(
        uR"(^[+\-\x{2212}]?(?:(?:BE|CE|พ\.ศ\.|ค\.ศ\.)\s)?\d[\d.,]*\s?\p{L}*\.?\s?…$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString before = shown.section(u'…', 0, 0).simplified();
    if (figure.match(shown.simplified()).hasMatch())
        return true;
    if (before.isEmpty() || before.size() > longestCell || !before.back().isNumber())
        return false;
    const QString rest = whole.simplified();
    const qsizetype after = rest.indexOf(before) + before.size();
    return rest.contains(before) && after < rest.size() && rest[after].isNumber();
}

QStringList wordsBrokenInSheets(EditionWindow &window)
{
    QStringList broken;
    for (const SheetView *sheet : window.window().findChildren<SheetView *>()) {
        if (!sheet->isVisible() || sheet->visibleRegion().isEmpty())
            continue;
        for (QTextBlock block = sheet->document()->begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            for (int line = 1; line < block.layout()->lineCount(); ++line) {
                const int start = block.layout()->lineAt(line).textStart();
                const QString word = wordAt(text, start);
                const bool isMachines = word.contains(u'/') || word.size() >= LengthOfMark; // an address, a fingerprint
                if (isInsideWord(text, start) && !isMachines)
                    broken.append(u"broken    %1: “%2|%3”"_s.arg(nameOf(*sheet), text.left(start), text.mid(start)));
            }
        }
    }
    return broken;
}

QList<SeenText> textsSeenIn(EditionWindow &window)
{
    QList<SeenText> texts;
    const Appearance appearance = window.preferences().appearance();
    for (QWidget *widget : window.window().findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window.window()) || widget->size().isEmpty() || widget->isWindow())
            continue;
        TextRecorder recorder(widget->size());
        recordPaint(*widget, recorder);
        add(texts, *widget, recorder.texts());
        if (const auto *chart = qobject_cast<const ChartWidget *>(widget))
            addChart(texts, *chart, Theme::of(appearance.scheme), recorder.covers());
        if (auto *map = qobject_cast<MapWidget *>(widget))
            addMap(texts, *map, {window.catalogue(), map->description(), appearance, map->viewport(), {}});
    }
    return texts;
}

QStringList faultsOf(const QList<SeenText> &texts)
{
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        faults += faultsOfOne(texts[i]);
        if (texts[i].isOnMap)
            faults += faultsOnMap(texts[i], mapOf(texts[i]));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (overlap(texts[i], texts[j]))
                faults.append(u"overlap   %1 and %2"_s.arg(described(texts[i]), described(texts[j])));
        }
    }
    return faults;
}

} // namespace atlas::test
