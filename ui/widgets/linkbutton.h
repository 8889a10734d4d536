// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QAbstractButton>

namespace atlas
{

/** A word that can be pressed: the accent's colour, underlined while pointed at. */
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Shows a small arrow after the word: a press offers a choice. */
    void setOffersChoice(bool offers);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_offersChoice = false;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
