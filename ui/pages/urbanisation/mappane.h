// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/session.h"
#include "ui/pages/pageview.h"
#include "ui/widgets/card.h"

#include <memory>

namespace atlas
{

class ElidedLabel;
class MapWidget;

/** A card with a map of a view of its own: what a person does on it is asked for, not done. */
class MapPane final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the map. */
    MapPane(const QString &name, const PageContext &context, QWidget *parent = nullptr);
    ~MapPane() override;

    void setAppearance(const Appearance &appearance);
    void follow(const ViewState &view);
    /** Stands at the right of the title. */
    void addControl(QWidget *control);

    [[nodiscard]] const ViewState &view() const { return m_session.view(); }

Q_SIGNALS:
    /** A person changed the view of this map; `goesOn` where it is one movement with the change before. */
    void viewWanted(const atlas::ViewState &view, bool goesOn);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session m_session;
    bool m_isFollowing = false; ///< the change of the view comes from outside
    ElidedLabel *m_title;
    QWidget *m_controls;
    std::unique_ptr<MapWidget> m_map; ///< gone before the session it watches
};

} // namespace atlas
