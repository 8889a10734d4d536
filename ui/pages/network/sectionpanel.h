// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/view/viewstate.h"

#include <QWidget>

namespace atlas
{

/** What a part of the page shows at the left of the sheet. It is made when its part is first wanted. */
class SectionPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Takes on another look and other words; comes before the first view. */
    virtual void setAppearance(const Appearance &appearance) = 0;
    /** Shows `view`, whose page and part this is. */
    virtual void follow(const ViewState &view) = 0;

    /** The widths at which two tables beside each other cut their numbers; they stand below each other then. */
    static constexpr int NarrowBelow = 640; // pixels at 100 %

Q_SIGNALS:
    /** A person opened a row. */
    void recordOpened(const atlas::RecordRef &record);
    /** A person asked for a year. */
    void yearPicked(int year);
};

} // namespace atlas
