// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace atlas
{

/** A flat button of one icon, 32 × 32, with the ring of the keyboard focus. Name it for those who cannot see it. */
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit IconButton(Icon icon, QWidget *parent = nullptr);

    void setIconMeaning(Icon icon);
    void setAppearance(const Appearance &appearance);
    /** Tool tip and accessible name in one; `shortcut` is shown beside it where there is one. */
    void setWords(const QString &words, const QString &shortcut = {});

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Icon m_icon;
    Appearance m_appearance;
};

} // namespace atlas
