// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/viewcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ViewCheck)
};

/** A figure of a series; what the others are of is said by whoever answers for them. */
bool knowsFigure(const Catalogue &catalogue, const FigureRef &figure)
{
    if (ownMeasureNamed(figure.measure))
        return true;
    return catalogue.indicator(figure.measure) && std::ranges::all_of(placesOf(figure), [&](const QString &place) {
        return catalogue.entity(place) != nullptr;
    });
}

} // namespace

Result<> checkView(const ViewState &view, const Catalogue &catalogue)
{
    if (!view.city.isEmpty() && !catalogue.city(view.city))
        return failure(Error::Kind::NotFound, Words::tr("There is no city “%1” in this edition.").arg(view.city));
    if (!view.area.isEmpty() && !catalogue.area(view.area))
        return failure(Error::Kind::NotFound, Words::tr("There is no area “%1” in this edition.").arg(view.area));
    if (!catalogue.indicator(view.indicator))
        return failure(
            Error::Kind::NotFound, Words::tr("There is no indicator “%1” in this edition.").arg(view.indicator));
    for (const QString &id : view.states) {
        if (!catalogue.state(id))
            return failure(Error::Kind::NotFound, Words::tr("There is no state “%1” in this edition.").arg(id));
    }
    if (view.figure && !knowsFigure(catalogue, *view.figure))
        return failure(
            Error::Kind::NotFound, Words::tr("There is no figure “%1” in this edition.").arg(figureText(*view.figure)));
    return {};
}

} // namespace atlas
