// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace atlas
{

class PyramidWidget;

/** A card that is one population pyramid. */
class PyramidCard final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the pyramid. */
    explicit PyramidCard(const QString &name, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    [[nodiscard]] PyramidWidget &pyramid() { return *m_pyramid; }

protected:
    /** With the ring of the focus around the whole card, clear of the pyramid's words. */
    void paintEvent(QPaintEvent *event) override;

private:
    PyramidWidget *m_pyramid;
};

} // namespace atlas
