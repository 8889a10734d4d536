// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace atlas
{

namespace
{
constexpr int FieldHeight = 28; ///< pixels at 100 %
} // namespace

QLineEdit *makeFilterField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setClearButtonEnabled(true);
    field->setTextMargins(spacing::Small, 0, 0, 0);
    field->setFixedHeight(FieldHeight);
    return field;
}

} // namespace atlas
