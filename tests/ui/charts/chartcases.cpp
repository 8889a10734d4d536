// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartcases.h"

#include "app/analysis/economychart.h"
#include "app/analysis/urbanchart.h"
#include "tests/support/facts.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

using Measure = EconomyChoice::Measure;
using Form = EconomyChoice::Form;

void appendCases(QList<ChartCase> &cases, const QByteArray &suffix, const Format &format)
{
    const QList<QList<QString>> selections{{}, {u"THA"_s}, {u"VNM"_s, u"THA"_s, u"PHL"_s}};
    for (const auto &states : selections) {
        const QByteArray count = QByteArray::number(states.size()) + suffix;
        cases.append({"urban-" + count, urbanCase(2025, states, format)});
        cases.append({"nominal-level-" + count, economyCase({Measure::Nominal, Form::Level, 2}, 2025, states, format)});
        cases.append(
            {"ppp-level-" + count, economyCase({Measure::PurchasingPower, Form::Level, 2}, 2025, states, format)});
    }
    cases.append({"nominal-rank" + suffix, economyCase({Measure::Nominal, Form::Rank, 2}, 2025, {}, format)});
    for (int scenario = 1; scenario <= 5; ++scenario)
        cases.append({"ppp-rank-ssp" + QByteArray::number(scenario) + suffix,
            economyCase({Measure::PurchasingPower, Form::Rank, scenario}, 2025, {}, format)});
}

} // namespace

ChartDescription urbanCase(int year, const QList<QString> &states, const Format &format)
{
    ViewState view;
    view.year = year;
    view.states = states;
    return urbanChart(factCatalogue(), *factSeries()(UrbanShareId), view, format);
}

ChartDescription economyCase(const EconomyChoice &choice, int year, const QList<QString> &states, const Format &format)
{
    ViewState view;
    view.year = year;
    view.states = states;
    view.economy = choice;
    const EconomyIndicators ids = economyIndicators(choice);
    return economyChart(factCatalogue(), *factSeries()(ids.history), *factSeries()(ids.scenario), view, format);
}

const QList<ChartCase> &allCases()
{
    static const QList<ChartCase> all = [] {
        QList<ChartCase> cases;
        appendCases(cases, "-en", Format(Language::English, Era::Common));
        appendCases(cases, "-th", Format(Language::Thai, Era::Buddhist));
        return cases;
    }();
    return all;
}

} // namespace atlas::test
