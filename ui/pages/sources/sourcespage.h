// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"

namespace atlas
{

/** Who says so: the claims of the article beside the data, what disagrees, and every source. */
class SourcesPage final : public PageView
{
    Q_OBJECT

public:
    explicit SourcesPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;
    [[nodiscard]] bool hasYears() const override { return false; }

private:
    PageContext m_context;
};

} // namespace atlas
