// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/basismenu.h"

#include "ui/widgets/choicemenu.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace atlas
{

void offerBasis(QAbstractButton &button, const Catalogue &catalogue, const Format &format, EconomyBasis current,
    const std::function<void(EconomyBasis)> &chosen)
{
    QList<Choice> choices;
    for (const EconomyBasis basis : AllEconomyBases)
        choices.append({int(basis), basisName(catalogue, basis, format)});
    offerChoices(button, u"basisMenu"_s, choices, int(current),
        [chosen](std::optional<int> basis) { chosen(EconomyBasis(basis.value_or(0))); });
}

} // namespace atlas
