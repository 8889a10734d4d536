// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/view/viewstate.h"

#include <QWidget>

namespace atlas
{

/** A part of the page. It is made when it is first wanted. */
class UrbanPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Takes on another look and other words; comes before the first view. */
    virtual void setAppearance(const Appearance &appearance) = 0;
    /** Shows `view`, whose page and part this is. */
    virtual void follow(const ViewState &view) = 0;

Q_SIGNALS:
    /** A person asked for a year. */
    void yearPicked(int year);
    /** A person chose a state, or let go of it. */
    void stateToggled(const QString &stateId);
    /** No state shall be chosen. */
    void statesCleared();
    /** A person chose a city; the same once more lets go of it. */
    void cityPressed(const QString &cityId);
    /** A person chose something else of what the page shows; `goesOn` where it is one gesture with the choice before.
     */
    void choiceMade(const atlas::UrbanChoice &choice, bool goesOn = false);
};

} // namespace atlas
