// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace atlas
{

struct Theme;

/** A disc of the accent with a triangle or, while the years run, two bars. */
class PlayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlayButton(QWidget *parent);

    /** `theme` is one of the two that live as long as the program. */
    void setTheme(const Theme &theme);
    void setPlaying(bool playing);
    /** Accessible name, and with the key a tool tip. */
    void setWords(const QString &words, const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintSign(QPainter &painter, const QPointF &centre) const;

    const Theme *m_theme;
    bool m_playing = false;
};

} // namespace atlas
