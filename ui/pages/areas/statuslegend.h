// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoveragetext.h"
#include "app/model/appearance.h"

#include <QWidget>

#include <array>

namespace atlas
{

/** What the marks of the statuses mean, in one line. */
class StatusLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLegend(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setWords(const AreaCoverageText &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        ProjectStatus status;
        QString words;
    };

    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    std::array<Entry, 4> m_entries;
};

} // namespace atlas
