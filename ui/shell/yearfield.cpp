// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/yearfield.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMouseEvent>

#include <utility>

namespace atlas
{

namespace
{

/** A menu or another window has the keyboard for a moment, and gives it back. */
bool isBorrowed(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason || reason == Qt::ActiveWindowFocusReason;
}

} // namespace

YearField::YearField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setFont(atlas::font(TextRole::Figure));
    connect(this, &QLineEdit::returnPressed, this, &YearField::finish);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!m_isTyping)
            take();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now == this && before && !qobject_cast<QMenuBar *>(before))
            m_cameFrom = before;
    });
}

YearField::~YearField()
{
    // A field that goes takes the keyboard with it; the application may not tell it what is gone already. Others still
    // hear that it goes: assistive technology would keep a part that nobody has.
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(this, &QLineEdit::editingFinished, this, nullptr);
}

void YearField::startTyping()
{
    if (QWidget *before = window()->focusWidget(); before != this)
        m_cameFrom = before;
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    begin();
}

bool YearField::finish()
{
    if (!take())
        return false;
    giveBack();
    return true;
}

/** What was typed stands as it is where it is no year. */
bool YearField::take()
{
    if (!isModified())
        return true;
    setModified(false); // who takes it shows the year anew
    const bool isYear = m_take(text());
    setModified(!isYear);
    return isYear;
}

void YearField::showYear(const QString &year)
{
    if (m_isTyping && isModified()) // nobody's digits are taken from under the hands
        return;
    setText(year);
    setModified(false);
}

void YearField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_clickSelects = event->reason() == Qt::MouseFocusReason;
    if (!isBorrowed(event->reason()))
        begin();
}

void YearField::focusOutEvent(QFocusEvent *event)
{
    m_clickSelects = false;
    if (!isBorrowed(event->reason()))
        m_isTyping = false;
    QLineEdit::focusOutEvent(event); // which tells that the editing is finished
}

void YearField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_clickSelects, false) && !hasSelectedText())
        selectAll();
}

void YearField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setModified(false);
    Q_EMIT abandoned();
    giveBack();
}

/** The years stand still while one is typed: whoever plays them is told. */
void YearField::begin()
{
    m_isTyping = true;
    Q_EMIT typingBegan();
}

void YearField::giveBack()
{
    QWidget *before = m_cameFrom;
    m_cameFrom.clear();
    m_isTyping = false;
    if (!before || before == this || !before->isVisible() || !before->isEnabled())
        before = window();
    before->setFocus(Qt::OtherFocusReason);
}

} // namespace atlas
