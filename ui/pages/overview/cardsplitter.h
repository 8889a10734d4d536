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
 * survives a change of size. `saveState` and `restoreState` are those of any splitter.
 */
class CardSplitter final : public QSplitter
{
    Q_OBJECT

public:
    /** `share` of the first card at the start, 0 to 1. Both cards become children. */
    CardSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second, double share, QWidget *parent = nullptr);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void setAppearance(const Appearance &appearance);
    /** What the handle is called, and how it is used. */
    void setWords(const QString &name, const QString &help);

    /** The share of the first card, 0 to 1. */
    [[nodiscard]] double share() const { return m_share; }
    /** Gives the first proportion back, as if the reader had moved the gap there. */
    void reset();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<int> keptSizes() const;
    void apply();
    void read(const QList<int> &sizes);

    double m_share;
    const double m_firstShare;
    QList<int> m_applied; ///< the kept sizes as this class last left them; others are from restoreState
    Appearance m_appearance;
};

} // namespace atlas
