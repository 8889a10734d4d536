// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QSplitter>

namespace atlas
{

/**
 * Two cards that share their room as the reader likes: the gap between them can be dragged or, with the keyboard on
 * it, moved by the arrows; a double click or Home gives the first proportion back. The proportion, not the pixels,
 * survives a change of size and a restart.
 */
class CardSplitter final : public QSplitter
{
    Q_OBJECT

public:
    /** `share` of the first card at the start, 0 to 1. */
    CardSplitter(Qt::Orientation orientation, double share, QWidget *parent = nullptr);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void setAppearance(const Appearance &appearance);
    /** What the handle is called, and how it is used. Call when both cards are in. */
    void setWords(const QString &name, const QString &help);

    /** The share of the first card, 0 to 1. */
    [[nodiscard]] double share() const { return m_share; }
    /** As little text to keep; `restoreShare` understands it, and leaves what it does not. */
    [[nodiscard]] QByteArray saveShare() const;
    bool restoreShare(const QByteArray &saved);
    /** Gives the first proportion back. */
    void reset();

Q_SIGNALS:
    /** The reader moved the gap. */
    void shareChanged();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void readShare();

    double m_share;
    const double m_firstShare;
    Appearance m_appearance;
};

} // namespace atlas
