// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "ui/pages/network/networksection.h"
#include "ui/pages/pageview.h"
#include "ui/pages/partstack.h"

namespace atlas
{

class PageHead;
class SectionPanel;
class SheetPanel;

/** How the network came to be, who takes part, how it grows, and what Thailand does on its own. */
class NetworkPage final : public PageView
{
    Q_OBJECT

public:
    explicit NetworkPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void connectParts();
    void retranslate();
    [[nodiscard]] SectionPanel *newPanel(NetworkSection section, QWidget *parent);
    /** The same, connected to the session. */
    [[nodiscard]] SectionPanel *make(NetworkSection section, QWidget *parent);
    [[nodiscard]] Sheet sheetOf(const ViewState &view) const;
    void openRecord(const RecordRef &record);
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    PageContext m_context;
    NetworkFacts m_facts;
    Appearance m_appearance;
    PageHead *m_head;
    PartStack<NetworkSection, SectionPanel> m_parts;
    SheetPanel *m_pane;
};

} // namespace atlas
