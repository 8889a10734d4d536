// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

#include <functional>

class QFocusEvent;

namespace atlas
{

/**
 * Where a year is typed. A click marks the whole year, so that four digits are one. Enter and Escape give the keyboard
 * back to where it was; what is no year stays, and the keyboard with it.
 */
class YearField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit YearField(QWidget *parent = nullptr);
    ~YearField() override;

    /** Who takes what was typed, and answers whether it is a year. */
    void setTaker(const std::function<bool(const QString &typed)> &taker) { m_take = taker; }

    /** The keyboard comes here, the year marked whole. */
    void startTyping();
    /** It has the keyboard, or a menu or another window has borrowed it. */
    [[nodiscard]] bool isTyping() const { return m_isTyping; }
    /** Takes what was typed and gives the keyboard back; false where that is no year. */
    bool finish();
    /** Shows a year, except in place of digits that are being typed. */
    void showYear(const QString &year);

Q_SIGNALS:
    void typingBegan();
    /** Escape: nothing of what was typed is wanted. */
    void abandoned();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool take();
    void begin();
    void giveBack();

    std::function<bool(const QString &typed)> m_take;
    bool m_clickSelects = false; ///< the click that brought the focus marks the whole year
    bool m_isTyping = false;
    QPointer<QWidget> m_cameFrom; ///< had the keyboard before
};

} // namespace atlas
