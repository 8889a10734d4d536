// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** What can be pressed can be hit: 24 x 24 pixels or more, on every page and every part of it. */
class TestTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetIsLargeEnough_data();
    void everyTargetIsLargeEnough();
    void aSmallTargetIsFound();
};

namespace
{

constexpr int Smallest = 24;

/** Handles and scroll bars do what keys and the wheel do too; the cross inside a field what its own keys do. */
bool isExempt(const QWidget &widget)
{
    return qobject_cast<const QSplitterHandle *>(&widget) != nullptr
        || qobject_cast<const QScrollBar *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr;
}

bool isTarget(const QWidget &widget)
{
    if (widget.focusProxy() != nullptr)
        return false; // another one is pressed
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QAbstractSlider *>(&widget) != nullptr;
}

/** The places of a widget that are pressed one by one. */
QList<QSize> placesOf(const QWidget &widget)
{
    if (const auto *words = qobject_cast<const SegmentedSwitch *>(&widget)) {
        QList<QSize> places;
        for (int i = 0; i < words->words().size(); ++i)
            places.append(words->wordRect(i).size());
        return places;
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        const QModelIndex first = view->model()->index(0, 0, view->rootIndex());
        const int height = first.isValid() ? view->visualRect(first).height() : Smallest;
        return {QSize(view->width(), height)}; // a press on a row is a press on what it is of
    }
    return {widget.size()};
}

QStringList smallTargetsOf(const QWidget &window)
{
    QStringList small;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || !isTarget(*widget) || isExempt(*widget)
            || qobject_cast<const QHeaderView *>(widget) != nullptr)
            continue;
        for (const QSize &place : placesOf(*widget)) {
            if (place.width() < Smallest || place.height() < Smallest)
                small.append(u"%1 “%2”: %3 x %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    widget->objectName(), QString::number(place.width()), QString::number(place.height())));
        }
    }
    return small;
}

} // namespace

void TestTargets::everyTargetIsLargeEnough_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const Page page : AllPages) {
        for (const QSize size : {QSize(1280, 680), QSize(1440, 900)}) {
            const QByteArray name = pageName(page).toUtf8();
            QTest::addRow("%s, %d wide, English", name.constData(), size.width()) << page << Language::English << size;
            QTest::addRow("%s, %d wide, Thai", name.constData(), size.width()) << page << Language::Thai << size;
        }
    }
}

void TestTargets::everyTargetIsLargeEnough()
{
    QFETCH(const Page, page);
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    EditionWindow window(size, appearanceIn(language));
    ViewState view = withPage(window.session().view(), page);
    view.states = {u"THA"_s}; // so that chips stand over the page
    window.show(view);
    const auto switches = window.window().findChildren<SegmentedSwitch *>(u"sections"_s);
    const auto seen = std::ranges::find_if(switches, [](const SegmentedSwitch *one) { return one->isVisible(); });
    const qsizetype parts = seen == switches.end() ? 1 : (*seen)->words().size();
    QSet<QString> small;
    for (qsizetype part = 0; part < parts; ++part) {
        if (seen != switches.end())
            (*seen)->choose(int(part));
        EditionWindow::run(20);
        for (const QString &one : smallTargetsOf(window.window()))
            small.insert(one);
    }
    QVERIFY2(small.isEmpty(), qPrintable(QStringList(small.begin(), small.end()).join(u"; "_s)));
}

void TestTargets::aSmallTargetIsFound()
{
    EditionWindow window({1440, 900}, appearanceIn(Language::English));
    const qsizetype before = smallTargetsOf(window.window()).size();
    QLineEdit field(&window.window());
    field.setObjectName(u"tooSmall"_s);
    field.setGeometry(400, 4, 90, 20);
    field.show();
    const QStringList after = smallTargetsOf(window.window());
    QCOMPARE(after.size(), before + 1);
    QVERIFY(!after.filter(u"tooSmall"_s).isEmpty());
}

ATLAS_TEST(TestTargets)

#include "tst_targets.moc"
