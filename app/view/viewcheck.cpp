// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/viewcheck.h"

#include <QCoreApplication>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ViewCheck)
};

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
    return {};
}

} // namespace atlas
