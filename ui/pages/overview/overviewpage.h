// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/density.h"
#include "ui/pages/pageview.h"

#include <optional>

namespace atlas
{

class AreaPanelStrip;
class CardSplitter;
class EconomyCard;
class KeyFigureStrip;
class MapCard;
class UrbanCard;
struct Catalogue;

/** The first page: key figures, map, two charts, six areas, all on one view. Composition only. */
class OverviewPage final : public PageView
{
    Q_OBJECT

public:
    /** What `catalogue` and the others name outlives the page. */
    OverviewPage(const Catalogue &catalogue, const SeriesReader &series, const QByteArray &basemap, Session &session,
        QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    /** Nothing is left to do: each part listens to the session itself. */
    void follow(const ViewState &) override { }
    [[nodiscard]] SeriesChoice seriesOfYears(const ViewState &view) const override
    {
        return {view.indicator, QString(), QString()};
    }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fit(const QSize &size);
    void retranslateUi();

    KeyFigureStrip *m_figures;
    MapCard *m_map;
    UrbanCard *m_urban;
    EconomyCard *m_economy;
    AreaPanelStrip *m_areas;
    CardSplitter *m_charts; ///< the two charts
    CardSplitter *m_middle; ///< the map and the charts
    std::optional<Density> m_density; ///< empty before the first size
    int m_columns = 0; ///< of the figures and the areas
};

} // namespace atlas
