// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/earlieryears.h"

#include "ui/widgets/choicemenu.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EarlierYears)
};

constexpr std::array EarlierYears{1950, 1960, 1970, 1980, 1990, 2000, 2010, 2018};

} // namespace

void showEarlierYear(LinkButton &button, int year, const Format &format)
{
    //: %1 is a year; offers another to compare with
    button.setText(Words::tr("Compare with %1").arg(format.year(year)));
    button.setAccessibleName(Words::tr("The year to compare with"));
    describeOnlyBy(button, format.year(year));
}

void offerEarlierYears(LinkButton &button, int current, const Format &format, const std::function<void(int)> &chosen)
{
    QList<Choice> choices;
    for (const int year : EarlierYears)
        choices.append({year, format.year(year)});
    offerChoices(button, u"earlierYears"_s, choices, current, [chosen](std::optional<int> year) {
        if (year)
            chosen(*year);
    });
}

} // namespace atlas
