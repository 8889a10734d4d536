// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/theme/icons.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>

class QLabel;

namespace atlas
{

class ElidedLabel;
class PickDelegate;
class PickList;
class PickModel;
class PickSource;

/** The card itself: a field, what answers it, and how many those are. The keys of the list are those of the field. */
class PickCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PickCard(QWidget *parent);

    void setAppearance(const Appearance &appearance);

    /** Begins anew with an empty field. */
    void offer(PickSource &source);
    void offerNothing();

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    /** How high it wants to be for what it shows now. */
    [[nodiscard]] int heightWithin(int most) const;

Q_SIGNALS:
    void leaveWanted();
    void picked(const std::function<void()> &deed);
    /** What it shows wants another height. */
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();
    void ask();
    void say();
    void pick(int place);
    bool takeKey(int key);
    void moveBy(int step);
    void moveByPage(int direction);
    void moveTo(int place);
    [[nodiscard]] int listHeight() const;
    [[nodiscard]] int otherHeight() const;
    void tellCurrent();

    QLineEdit *m_field;
    QWidget *m_message; ///< in sight where nothing answers
    ElidedLabel *m_nothing;
    ElidedLabel *m_tries;
    PickList *m_list;
    QLabel *m_count;
    QLabel *m_help;
    PickModel *m_model;
    PickDelegate *m_delegate;
    PickSource *m_source = nullptr;
    Icon m_icon = Icon::Search;
    Appearance m_appearance;
};

} // namespace atlas
