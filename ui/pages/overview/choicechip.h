// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace atlas
{

/** A chosen thing and a cross: its colour or icon, its name; a press, or Delete, takes it back. */
class ChoiceChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /** What a chip shows. */
    struct Look
    {
        QString name;
        QColor colour; ///< of the sign; invalid: the muted text
        std::optional<Icon> icon; ///< empty: the shape of a line in the colour
        int series = 0; ///< which line, as for paintSeriesMark()
    };

    explicit ChoiceChip(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setAppearance(const Appearance &appearance);

    /** The height of every chip, in pixels at 100 %. */
    static constexpr int Height = 24;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF nameBox() const;
    void describe();

    Look m_look;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
