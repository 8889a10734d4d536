// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/recordopening.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

ViewState withRecordOpen(ViewState view, const RecordRef &record, const Catalogue &catalogue)
{
    return inYearOfEvent(withRecordOpen(std::move(view), record), catalogue);
}

ViewState inYearOfEvent(ViewState view, const Catalogue &catalogue)
{
    if (!view.open || view.open->kind != RecordKind::Event)
        return view;
    const auto event = std::ranges::find(catalogue.events, view.open->id, &Event::id);
    return event == catalogue.events.end() ? view : withYear(std::move(view), event->date.year);
}

bool namesYear(const QString &link)
{
    return QUrlQuery(QUrl(link)).hasQueryItem(u"year"_s);
}

} // namespace atlas
