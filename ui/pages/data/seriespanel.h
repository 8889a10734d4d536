// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/coverage.h"
#include "app/model/definition.h"
#include "app/model/series.h"
#include "ui/pages/pageview.h"

#include <memory>
#include <optional>

namespace atlas
{

class Card;
class ChartWidget;
class SheetPanel;
class TableView;
class ValueModel;
class Format;

/** One series: its chart, its values as a table, and what its indicator means. */
class SeriesPanel final : public QWidget
{
    Q_OBJECT

public:
    /** What the context names outlives the panel. */
    SeriesPanel(const PageContext &context, std::shared_ptr<const Definitions> definitions, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Shows one series of those its indicator has. */
    void show(const ViewState &view, const SeriesCoverage &series, const QList<SeriesCoverage> &all);
    /** A sentence that stands where the chart would; empty: none. */
    void setTrouble(const QString &sentence) { m_trouble = sentence; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void shareWidth();
    void connectParts();
    void read(const SeriesCoverage &series, int year, const Format &format);

    PageContext m_context;
    std::shared_ptr<const Definitions> m_definitions;
    Appearance m_appearance;
    std::optional<SeriesCoverage> m_series; ///< what is read; empty after a change of words
    Series m_values;
    QString m_trouble;
    Card *m_chartCard;
    Card *m_valuesCard;
    ChartWidget *m_chart;
    ValueModel *m_model;
    TableView *m_table;
    SheetPanel *m_sheet;
    bool m_isNarrow = false;
};

} // namespace atlas
