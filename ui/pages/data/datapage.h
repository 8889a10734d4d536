// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/coverage.h"
#include "app/model/definition.h"
#include "ui/pages/pageview.h"

#include <memory>

namespace atlas
{

class CoverageModel;
class FilterTable;
class IndicatorModel;
class SeriesPanel;

/** Any indicator of any place from any source, as a chart and as a table: the way to every value of the edition. */
class DataPage final : public PageView
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;
    [[nodiscard]] SeriesChoice seriesOfYears(const ViewState &view) const override { return view.series; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void shareWidth();
    void retranslateUi();
    void showIndicator(const QString &indicatorId);
    void showSeries(const ViewState &view);
    [[nodiscard]] Format format() const;

    PageContext m_context;
    Appearance m_appearance;
    std::shared_ptr<const Definitions> m_definitions;
    IndicatorModel *m_indicators;
    CoverageModel *m_coverage;
    FilterTable *m_indicatorList;
    FilterTable *m_seriesList;
    SeriesPanel *m_panel;
    bool m_isNarrow = false;
    QString m_shownIndicator; ///< whose series are listed; empty before the first view and after a change of words
};

} // namespace atlas
