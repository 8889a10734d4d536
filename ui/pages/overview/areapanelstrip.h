// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/pages/overview/density.h"
#include "ui/widgets/tablebearer.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace atlas
{

class AreaPanel;
class AreaStripHead;
class AreaValues;

/**
 * The six areas, side by side or in rows, under a line that says where they are from; a press filters by area or
 * chooses a city through the session. Together they are one picture, and have one table.
 */
class AreaPanelStrip final : public QWidget, public TableBearer
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

    /** Shows the projects by city and area as a table in place of the panels, or the panels again. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseWords();
    void follow(const ViewState &before, const ViewState &after);
    void refresh();
    void emphasise();
    void toggleCity(const QString &cityId);
    void showTable();
    void showPanels();
    void placeValues();

    Session &m_session;
    const Catalogue &m_catalogue;
    AreaStripHead *m_head;
    QGridLayout *m_rows;
    QList<AreaPanel *> m_panels; ///< children, in the order of the framework
    Appearance m_appearance;
    AreaValues *m_values = nullptr; ///< while the table is shown
    qsizetype m_left = 0; ///< the panel that had the keyboard before
};

} // namespace atlas
