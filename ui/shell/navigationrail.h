// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/view/viewstate.h"

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace atlas
{

class Session;

/** The pages that work, one button each, down the left edge. */
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(Session &session, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        Page page;
        QAbstractButton *button;
    };

    [[nodiscard]] static QString words(Page page);
    void retranslateUi();
    void follow(const ViewState &view);

    Session &m_session;
    Appearance m_appearance;
    QList<Entry> m_entries;
};

} // namespace atlas
