// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace atlas
{

/** One plain sentence across the top of the window that stays until it is closed; hidden while there is none. */
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** Shows `sentence` as plain text; an empty one hides the bar. */
    void say(const QString &sentence);
    void setAppearance(const Appearance &appearance);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Appearance m_appearance;
    QLabel *m_sentence;
    QToolButton *m_close;
};

} // namespace atlas
