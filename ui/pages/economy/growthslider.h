// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QSlider>

#include <optional>

namespace atlas
{

/** A rate of growth in hundredths of a per cent, with a mark where the source has it. */
class GrowthSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit GrowthSlider(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** What is supposed, or else stands where the source has it; without either it cannot be moved. */
    void setGrowth(std::optional<int> supposed, std::optional<int> source);

Q_SIGNALS:
    /** A person set a growth; `isGesture` where a drag that has begun goes on. */
    void growthSet(int hundredths, bool isGesture);

protected:
    void paintEvent(QPaintEvent *event) override;
    /** Not for the wheel: it moves the page. */
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double placeOf(int hundredths) const;

    std::optional<int> m_source;
    bool m_isSupposed = false;
    bool m_goesOn = false; ///< the drag has set a growth already
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
