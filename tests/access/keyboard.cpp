// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

constexpr int AMoment = 5; ///< milliseconds, in which the window paints what it was asked for
constexpr int MostStops = 1500; ///< a sheet has a stop for each of its links

/** The widget that takes the keys for `widget`. */
const QWidget *keyTaker(const QWidget &widget)
{
    const QWidget *taker = &widget;
    while (taker->focusProxy() != nullptr)
        taker = taker->focusProxy();
    return taker;
}

} // namespace

QAccessibleInterface &spoken(QWidget &widget)
{
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&widget);
    if (found == nullptr)
        qFatal("%s “%s” is not spoken of", widget.metaObject()->className(), qPrintable(widget.objectName()));
    return *found;
}

Appearance appearanceIn(Language language)
{
    Appearance appearance;
    appearance.language = language;
    appearance.era = language == Language::Thai ? Era::Buddhist : Era::Common;
    appearance.reducedMotion = true;
    return appearance;
}

void forEachPart(EditionWindow &window, const std::function<void(const QString &part)> &look)
{
    const auto switches = window.window().findChildren<SegmentedSwitch *>(u"sections"_s);
    const auto seen = std::ranges::find_if(switches, [](const SegmentedSwitch *one) { return one->isVisible(); });
    const qsizetype parts = seen == switches.end() ? 1 : (*seen)->words().size();
    for (qsizetype part = 0; part < parts; ++part) {
        if (seen != switches.end())
            (*seen)->choose(int(part));
        EditionWindow::run(20);
        look(seen == switches.end() ? QString() : (*seen)->words()[part]);
    }
}

Keyboard::Keyboard(EditionWindow &window)
    : m_window(window)
{
    if (!QTest::qWaitForWindowActive(&window.window()))
        qFatal("the window does not get the focus");
    setSpeechListener([this](const QString &sentence) { m_heard.append(sentence); });
}

Keyboard::~Keyboard()
{
    setSpeechListener({});
}

QWidget &Keyboard::focus()
{
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? *focus : m_window.window();
}

void Keyboard::press(const QKeySequence &keys, int times)
{
    const QKeyCombination combination = keys[0];
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(&focus(), combination.key(), combination.keyboardModifiers());
        EditionWindow::run(AMoment);
    }
}

bool Keyboard::tabTo(const QWidget &widget)
{
    const QWidget *goal = keyTaker(widget);
    for (int i = 0; i < MostStops; ++i) {
        if (&focus() == goal)
            return true;
        QTest::keyClick(&focus(), Qt::Key_Tab);
    }
    return false;
}

QList<QWidget *> Keyboard::tabRound()
{
    QList<QWidget *> stops;
    for (int i = 0; i < MostStops; ++i) {
        QTest::keyClick(&focus(), Qt::Key_Tab);
        QWidget *stop = &focus();
        if (stops.size() > 1 && stop == stops.first()) // the map is stopped at twice: for its cities and its states
            return stops;
        if (stops.isEmpty() || stops.last() != stop) // a sheet is stopped at once for each of its links
            stops.append(stop);
    }
    QTest::qFail("Tab does not come round", __FILE__, __LINE__);
    return stops;
}

QString Keyboard::said()
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&focus()); view && view->currentIndex().isValid()) {
        const QString words = view->currentIndex().data(Qt::AccessibleTextRole).toString();
        return words.isEmpty() ? view->currentIndex().data().toString() : words;
    }
    QAccessibleInterface &whole = spoken(focus());
    QAccessibleInterface *part = whole.focusChild();
    return (part != nullptr ? *part : whole).text(QAccessible::Name);
}

QStringList Keyboard::heard()
{
    return std::exchange(m_heard, {});
}

} // namespace atlas::test
