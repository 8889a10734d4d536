// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cities/placesource.h"
#include "ui/sheet/sheetpanel.h"

namespace atlas
{

class ChartWidget;
class LifePanel;
class LinkButton;
class SegmentedSwitch;

/**
 * The sheet of the city, the state or the project that is open: the right side of the page. A city has three parts:
 * all that is known, its projects from year to year, its people.
 */
class PlacePanel final : public SheetPanel
{
    Q_OBJECT

public:
    /** What `context` names outlives the panel. */
    explicit PlacePanel(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void follow(const ViewState &view);

Q_SIGNALS:
    /** A person wants another part of the sheet, or another year. */
    void viewWanted(const atlas::ViewState &view);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Part { Sheet, Projects, People };

    void arrange();
    void connectParts();
    /** The keyboard stays in the panel, where what had it is hidden now. */
    void refresh();
    void showPlace();
    void showChart(const PlaceFacts &facts);
    void showLives(const PlaceFacts &facts);
    void fit();
    void retranslateUi();
    [[nodiscard]] Sheet makeSheet(const PlaceFacts &facts) const;
    [[nodiscard]] ViewState onMap() const;
    /** The part of the view; the sheet where the row that is open is no city. */
    [[nodiscard]] Part part() const;
    [[nodiscard]] bool isOpen(RecordKind kind) const;
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    PlaceSource m_source;
    Session &m_session;
    Appearance m_appearance;
    ViewState m_view;
    SegmentedSwitch *m_parts;
    LinkButton *m_map;
    ChartWidget *m_chart;
    LifePanel *m_lives;
    bool m_isStale = true; ///< nothing is worked out while it is hidden
    bool m_hasChart = false; ///< the UN follows an agglomeration of the open city
    bool m_hasLife = false; ///< a project is open that the edition knows
};

} // namespace atlas
