// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace atlas
{

class ChoiceChip;
class LinkButton;

/**
 * What is chosen, a chip each: states, then the city, then the area; a press on one takes it back, and with two or
 * more `Clear` takes back all. Takes no room while nothing is chosen.
 */
class ChoiceChips final : public QWidget
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the chips. */
    ChoiceChips(Session &session, const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    /** The width all chips take, at most `room`: where it is short, long names end in an ellipsis. */
    [[nodiscard]] int widthWithin(int room) const;
    /** The least width in which all chips can still be read. */
    [[nodiscard]] int leastWidth() const { return chips().isEmpty() ? 0 : taken(ReadableChip); }
    /** The chips in sight, in their order. */
    [[nodiscard]] QList<QAbstractButton *> chips() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** Other chips, and so another width. */
    void chipsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int ReadableChip = 96; ///< half a name at least

    void follow(const ViewState &before, const ViewState &after);
    void refresh();
    void keepFocus(qsizetype index);
    void place();
    [[nodiscard]] int taken(int longest) const;
    [[nodiscard]] int longestWithin(int room) const;

    Session &m_session;
    const Catalogue &m_catalogue;
    Appearance m_appearance;
    QList<ChoiceChip *> m_chips; ///< children, as many as can ever be chosen; the first of them in sight
    LinkButton *m_clear;
};

} // namespace atlas
