// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QTimer>
#include <QWidget>

namespace atlas
{

/**
 * A few words over the window that say a thing was done, and go by themselves. Lies on top of its siblings, takes no
 * place from them and no clicks. What must not be missed belongs into a NoticeBar.
 */
class PassingNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit PassingNotice(QWidget *parent);

    void setAppearance(const Appearance &appearance);
    /** Shows `sentence` for a while in place of an earlier one. */
    void say(const QString &sentence);
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    /** Stands at the right end of `area`, in the middle of its height; in coordinates of the parent. */
    void standIn(const QRect &area);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QString m_sentence;
    QRect m_area;
    QTimer m_end{this}; ///< runs only while something is said
    Appearance m_appearance;
};

} // namespace atlas
