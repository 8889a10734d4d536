// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepyramid.h"
#include "ui/charts/valuestable.h"

namespace atlas
{

class AgeRowModel;

/** The bars of a population pyramid as a table that stands in place of its drawing. */
class PyramidValues final : public ValuesTable
{
    Q_OBJECT

public:
    explicit PyramidValues(QWidget *parent = nullptr);

    /** Shows the bars that the pyramid shows; another year leaves the row a person stands on. */
    void setPyramid(const AgePyramid &pyramid);

private:
    AgeRowModel *m_model;
};

} // namespace atlas
