// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QStringList>
#include <QWidget>

namespace atlas
{

/**
 * A few short words side by side, one of them chosen: language, era, measure. The arrow keys move the choice, as a
 * press on a word does; assistive technology meets a group of radio buttons. Whoever owns it sets the words again after
 * a change of language.
 */
class SegmentedSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /** The choice stays where it was, brought into range. */
    void setWords(const QStringList &words);

    [[nodiscard]] int current() const { return m_current; }
    /** Shows another choice without saying so: for following what was chosen elsewhere. */
    void setCurrent(int index);

    /** As a press on the word; does nothing for the one chosen already, or one that does not exist. */
    void choose(int index);

    [[nodiscard]] QRect wordRect(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** A person chose another word. */
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void describe();

    QStringList m_words;
    int m_current = 0;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
