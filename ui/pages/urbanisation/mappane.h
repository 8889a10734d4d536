// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/session.h"
#include "ui/pages/pageview.h"

#include <QWidget>

#include <memory>

namespace atlas
{

class ElidedLabel;
class MapWidget;

/** A map of a view of its own below its year, without a legend: what a person does on it is asked for, not done. */
class MapPane final : public QWidget
{
    Q_OBJECT

public:
    /** `name` is the object name of the map. */
    MapPane(const QString &name, const PageContext &context, QWidget *parent = nullptr);
    ~MapPane() override;

    void setAppearance(const Appearance &appearance);
    void follow(const ViewState &view);

    [[nodiscard]] const MapWidget &map() const { return *m_map; }

Q_SIGNALS:
    /** A person changed the view of this map; `goesOn` where it is one movement with the change before. */
    void viewWanted(const atlas::ViewState &view, bool goesOn);
    /** The map shows something else, or in other words. */
    void descriptionChanged();

private:
    void showYear();

    Session m_session;
    bool m_isFollowing = false; ///< the change of the view comes from outside
    Appearance m_appearance;
    ElidedLabel *m_year;
    std::unique_ptr<MapWidget> m_map; ///< gone before the session it watches
};

} // namespace atlas
