// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/pages/overview/density.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace atlas
{

class AreaPanel;
class AreaStripHead;

/** The six areas, side by side or in rows, under a line that says where they are from; a press filters by area or
 * chooses a city through the session. */
class AreaPanelStrip final : public QWidget
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the strip. */
    AreaPanelStrip(Session &session, const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setDensity(Density density);
    /** Six in one row, or fewer in several. */
    void setColumns(int columns);

    [[nodiscard]] const QList<AreaPanel *> &panels() const { return m_panels; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseWords();
    void follow(const ViewState &before, const ViewState &after);
    void refresh();
    void emphasise();

    Session &m_session;
    const Catalogue &m_catalogue;
    AreaStripHead *m_head;
    QGridLayout *m_rows;
    QList<AreaPanel *> m_panels; ///< children, in the order of the framework
};

} // namespace atlas
