// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pyramidvalues.h"

#include "app/items/agerowmodel.h"
#include "ui/widgets/tableview.h"

namespace atlas
{

PyramidValues::PyramidValues(QWidget *parent)
    : ValuesTable(parent)
    , m_model(new AgeRowModel(this))
{
    table().setModel(m_model);
    table().setColumns({{1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}});
    table().setMarkRole(AgeRowModel::TotalRole);
}

void PyramidValues::setPyramid(const AgePyramid &pyramid)
{
    m_model->setPyramid(pyramid);
    table().setAccessibleName(pyramid.words.title);
    if (!table().currentIndex().isValid() && m_model->rowCount() > 0)
        table().setCurrentIndex(m_model->index(0, 0));
}

} // namespace atlas
