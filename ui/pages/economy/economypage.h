// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "ui/pages/economy/economysection.h"
#include "ui/pages/pageview.h"
#include "ui/pages/partstack.h"

namespace atlas
{

class EconomyPanel;
class PageHead;
class SheetPanel;

/** ASEAN as one economy: how large, in which place, and what would have to happen for another. */
class EconomyPage final : public PageView
{
    Q_OBJECT

public:
    explicit EconomyPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;
    [[nodiscard]] SeriesChoice seriesOfYears(const ViewState &view) const override;

private:
    void connectParts();
    void retranslate();
    [[nodiscard]] EconomyPanel *make(EconomySection section, QWidget *parent);
    /** What stands beside a part; empty where the part takes the whole width. */
    [[nodiscard]] Sheet sheetOf(const ViewState &view) const;
    void showSheet(const Sheet &sheet);
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    PageContext m_context;
    Appearance m_appearance;
    PageHead *m_head;
    PartStack<EconomySection, EconomyPanel> m_parts;
    SheetPanel *m_pane;
    Sheet m_sheet; ///< as it is shown: it is laid out again only when it says something else
};

} // namespace atlas
