// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/link.h"

#include "app/model/era.h"
#include "app/model/plaindigits.h"
#include "app/view/fieldtext.h"
#include "app/view/viewfields.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

// Link and JSON share one list of fields. A field that has the value of the start view is not written.
namespace atlas
{

namespace
{

constexpr auto Scheme = "ascn-atlas"_L1;
constexpr int LongestLink = 4096;
constexpr auto FilterField = "words"_L1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Link)
};

Result<ViewState> withField(ViewState view, const QString &name, const QString &text)
{
    const auto fields = viewFields();
    const auto field = std::ranges::find_if(fields, [&](const ViewField &candidate) { return candidate.name == name; });
    if (field == fields.end())
        return failure(Error::Kind::Invalid, Words::tr("A view has no part “%1”.").arg(name));
    // Thai digits are read as any others, but for the words of a filter, which are looked for as they were typed.
    if (!field->read(view, name == FilterField ? text : plainDigits(text)))
        return failure(Error::Kind::Invalid,
            Words::tr("“%2” is no value for “%1” of a view: it should be %3.").arg(name, text, field->right()));
    return view;
}

/** Of such a link that names no year the event would say which: the start year is written too. */
bool opensEvent(const ViewState &view)
{
    return view.open && view.open->kind == RecordKind::Event;
}

/** The view where the part of the page that it is on reaches its year. A part that reaches fewer years than most shows
 * the nearest of its own, as it does when it is chosen: a year may be known of the page it came from. */
Result<ViewState> inItsYears(Result<ViewState> view)
{
    if (!view || yearsOf(*view).contains(view->year))
        return view;
    const auto [first, last] = yearsOf(*view);
    if (YearRange{FirstYear, LastYear}.contains(view->year)) {
        view->year = std::clamp(view->year, first, last);
        return view;
    }
    return failure(Error::Kind::Invalid,
        //: %1 is a year of the Common Era, %2 the same of the Buddhist Era, %3 which years would be right
        Words::tr("The year %1, in the Buddhist Era %2, is not one of this page: it should be %3.")
            .arg(QString::number(view->year), QString::number(view->year + BuddhistOffset),
                fieldtext::yearBetween(first, last)));
}

Result<ViewState> onPage(ViewState view, const QString &name)
{
    const auto page = pageNamed(name);
    if (!page)
        return failure(Error::Kind::Invalid, Words::tr("There is no page “%1”.").arg(name));
    view.page = *page;
    return view;
}

} // namespace

QJsonObject toJson(const ViewState &view)
{
    QJsonObject object{{u"page"_s, pageName(view.page)}};
    for (const ViewField &field : viewFields()) {
        const QString text = field.write(view);
        if (text != field.write(ViewState{}))
            object.insert(field.name, text);
    }
    return object;
}

Result<ViewState> viewFromJson(const QJsonObject &object)
{
    Result<ViewState> view = ViewState{};
    for (auto part = object.begin(); part != object.end() && view; ++part) {
        if (!part->isString())
            return failure(Error::Kind::Invalid, Words::tr("The part “%1” of a view is no text.").arg(part.key()));
        view = part.key() == "page"_L1 ? onPage(*view, part->toString())
                                       : withField(*view, part.key(), part->toString());
    }
    return inItsYears(view);
}

QString toLink(const ViewState &view)
{
    QUrlQuery query;
    for (const ViewField &field : viewFields()) {
        const QString text = field.write(view);
        if (text != field.write(ViewState{}) || (opensEvent(view) && field.name == "year"_L1))
            query.addQueryItem(field.name, text);
    }
    QUrl url;
    url.setScheme(Scheme);
    url.setPath(pageName(view.page));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<ViewState> viewFromLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (link.size() > LongestLink || !url.isValid() || url.scheme() != Scheme)
        return failure(Error::Kind::Invalid,
            Words::tr("This is no link of ASCN Atlas: a link begins with “%1:”.").arg(QString(Scheme)));
    Result<ViewState> view = onPage(ViewState{}, url.path());
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, text] : items) {
        if (!view)
            break;
        view = withField(*view, name, text);
    }
    return inItsYears(view);
}

} // namespace atlas
