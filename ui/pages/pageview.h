// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/appearance.h"
#include "app/view/viewstate.h"
#include "ui/prompts/browser.h"

#include <QByteArray>
#include <QWidget>

namespace atlas
{

class Edition;
class Preferences;
class Session;

/** Everything a page may be made of; all of it outlives the page. */
struct PageContext
{
    Edition &edition;
    const SeriesReader &series;
    const QByteArray &basemap;
    Session &session;
    Preferences &preferences;
    OpenAddress openAddress;
};

/**
 * A page as the window knows it. It is made when it is first shown. A gesture on it becomes `session.show(...)`, and
 * the page changes when it hears of the view; it hears only while it is the page of the view.
 */
class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Takes on another look; the language of the program has changed already. */
    virtual void setAppearance(const Appearance &appearance) = 0;
    /** Shows `view`, whose page this is: called when the page comes up and at each change after it. */
    virtual void follow(const ViewState &view) = 0;
    /**
     * The series whose estimates and projections the year bar speaks of, and at whose last estimate a run of the years
     * halts; without an entity: of the members of ASEAN; without an indicator: of none.
     */
    [[nodiscard]] virtual SeriesChoice seriesOfYears(const ViewState &) const
    {
        return {QString(), QString(), QString()};
    }
};

} // namespace atlas
