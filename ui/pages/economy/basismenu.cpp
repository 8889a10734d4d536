// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/basismenu.h"

#include "ui/widgets/choicemenu.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tooltip.h"

#include <QAbstractButton>
#include <QCoreApplication>

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

void showEurope(SegmentedSwitch &europe, const IndicatorSeries &levels, EconomyPageChoice::Europe wanted)
{
    const bool isChoice = hasUnion(levels);
    europe.setCurrent(int(europeFor(levels, wanted)));
    europe.setEnabled(isChoice);
    europe.setToolTip(isChoice
            ? QString()
            : tooltipText({},
                {QCoreApplication::translate("atlas::EconomyPage",
                    "This source has no value of the European Union as one: countries are counted.")}));
}

} // namespace atlas
