// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace atlas
{

/**
 * One plain sentence across the top of the window that stays until it is closed; hidden while there is none. It may
 * offer to do something about it.
 */
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** Shows `sentence` as plain text; an empty one hides the bar. */
    void say(const QString &sentence);

    /** Something that can be done now or later, in the words of its two buttons. */
    struct Offer
    {
        QString sentence;
        QString now;
        QString later; ///< closes the bar
        std::function<void()> deed;
    };
    /** Shows an offer, with the focus on doing it now: for what answers something that the reader has just asked for.
     */
    void offer(const Offer &offer);
    /** Closes the bar if it shows an offer. */
    void withdraw();
    void setAppearance(const Appearance &appearance);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void tell(const QString &sentence, bool isOffer);

    Appearance m_appearance;
    QLabel *m_sentence;
    QPushButton *m_now;
    QPushButton *m_later;
    std::function<void()> m_deed;
    QToolButton *m_close;
};

} // namespace atlas
