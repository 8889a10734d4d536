// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/search/openbox.h"

#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace atlas::test
{

void pressAnyKey(QWidget &target, int key, Qt::KeyboardModifiers modifiers)
{
    const QString text = modifiers == Qt::NoModifier && key < Qt::Key_Escape ? QString(QChar(key)) : QString();
    QTest::sendKeyEvent(QTest::Click, &target, Qt::Key(key), text, modifiers);
}

OpenBox::OpenBox(const ShownWindow &shown)
    : box(*shown.window.findChild<QWidget *>(u"pickBox"_s))
    , field(*box.findChild<QLineEdit *>(u"pickField"_s))
    , list(*box.findChild<QListView *>(u"pickList"_s))
    , model(*qobject_cast<PickModel *>(list.model()))
{
}

QStringList OpenBox::lines() const
{
    QStringList lines;
    for (int place = 0; place < model.rowCount(); ++place) {
        const PickRow *row = model.rowAt(place);
        lines.append(row ? row->title : QString(u'[' + model.headingAt(place) + u']'));
    }
    return lines;
}

PickRow OpenBox::current() const
{
    const PickRow *row = model.rowAt(currentPlace());
    return row ? *row : PickRow{};
}

QString OpenBox::nothing() const
{
    const auto *label = box.findChild<ElidedLabel *>(u"pickNothing"_s);
    return label->isVisible() ? label->text() : QString();
}

void OpenBox::type(const QString &text)
{
    QInputMethodEvent composed;
    composed.setCommitString(text);
    QApplication::sendEvent(&field, &composed);
}

void OpenBox::retype(const QString &text)
{
    field.clear();
    type(text);
}

void OpenBox::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&field, key, modifiers);
}

void press(ShownWindow &shown, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    pressAnyKey(target ? *target : shown.window, key, modifiers);
}

void openSearch(ShownWindow &shown)
{
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    press(shown, Qt::Key_K, Qt::ControlModifier);
}

} // namespace atlas::test
