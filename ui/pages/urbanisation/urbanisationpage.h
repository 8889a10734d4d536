// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/partstack.h"
#include "ui/pages/urbanisation/urbansection.h"

#include <QHash>

namespace atlas
{

class PageHead;
class SegmentedSwitch;
class UrbanPanel;

/** How ASEAN and its members become urban: what is known, what is projected, by whom, and when a share is reached. */
class UrbanisationPage final : public PageView
{
    Q_OBJECT

public:
    explicit UrbanisationPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;
    [[nodiscard]] SeriesChoice seriesOfYears(const ViewState &view) const override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    [[nodiscard]] UrbanPanel *newPanel(UrbanSection section, QWidget *parent);
    /** The same, connected to the session. */
    [[nodiscard]] UrbanPanel *make(UrbanSection section, QWidget *parent);
    void choose(const UrbanChoice &choice, bool goesOn = false);

    PageContext m_context;
    Appearance m_appearance;
    PageHead *m_head;
    SegmentedSwitch *m_sideBySide; ///< the shares in one chart, or in one for each member
    SegmentedSwitch *m_edition;
    PartStack<UrbanSection, UrbanPanel> m_parts;
};

} // namespace atlas
