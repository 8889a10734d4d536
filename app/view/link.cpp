// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/link.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

// Link and JSON share one list of fields: a name, how the value is written, how it is read. A field that has the value
// of the start view is not written.
namespace atlas
{

namespace
{

constexpr auto Scheme = "ascn-atlas"_L1;
constexpr int LongestLink = 4096;
constexpr double CameraSteps = 1e5; ///< to a degree, and to one of the zoom

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Link)
};

struct Field
{
    QLatin1StringView name;
    QString (*write)(const ViewState &view);
    bool (*read)(ViewState &view, const QString &text); ///< false where the text is no such value
    QString (*right)(); ///< what would be such a value
};

QString rightName()
{
    return Words::tr("a name of letters, digits, “_” and “-”");
}

QString rightStates()
{
    return Words::tr("up to %1 states by three letters, such as %2").arg(QString::number(MaximumStates), u"THA,VNM"_s);
}

QString oneOf(const QString &first, const QString &second)
{
    return Words::tr("“%1” or “%2”").arg(first, second);
}

QString between(int first, int last)
{
    return Words::tr("a whole number from %1 to %2").arg(QString::number(first), QString::number(last));
}

QString rightCamera()
{
    return Words::tr("longitude, latitude and zoom, such as %1").arg(u"115,5,2"_s);
}

bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool readId(QString &id, const QString &text)
{
    if (!text.isEmpty() && !isId(text))
        return false;
    id = text;
    return true;
}

bool readYear(ViewState &view, const QString &text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    view.year = year;
    return isNumber && year >= FirstYear && year <= LastYear;
}

bool readStates(ViewState &view, const QString &text)
{
    view.states = text.split(u',', Qt::SkipEmptyParts);
    view.states.removeDuplicates();
    return view.states.size() <= MaximumStates && std::ranges::all_of(view.states, isId);
}

QString writeCamera(const ViewState &view)
{
    if (!view.camera)
        return {};
    // A hundred thousandth of a degree, and of the zoom, is far less than a pixel: the picture is the same.
    const auto number = [](double value) {
        const double kept = std::round(value * CameraSteps) / CameraSteps;
        return QString::number(kept, 'f', QLocale::FloatingPointShortest);
    };
    return QStringList{number(view.camera->longitude), number(view.camera->latitude), number(view.camera->zoom)}.join(
        u',');
}

bool readCamera(ViewState &view, const QString &text)
{
    view.camera.reset();
    if (text.isEmpty())
        return true;
    std::array<double, 3> parts{};
    const QStringList words = text.split(u',');
    if (words.size() != qsizetype(parts.size()))
        return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        parts[i] = words[qsizetype(i)].toDouble(&isNumber);
        if (!isNumber || !std::isfinite(parts[i]))
            return false;
    }
    view.camera = MapCamera{parts[0], parts[1], parts[2]};
    return std::abs(parts[0]) <= 180 && std::abs(parts[1]) <= 90 && parts[2] > 0 && parts[2] <= 1000;
}

template <typename Choice>
bool readChoice(Choice &choice, const QString &text, QLatin1StringView first, QLatin1StringView second)
{
    choice = text == second ? Choice(1) : Choice(0);
    return text == first || text == second;
}

bool readScenario(ViewState &view, const QString &text)
{
    bool isNumber = false;
    view.economy.scenario = text.toInt(&isNumber);
    return isNumber && view.economy.scenario >= 1 && view.economy.scenario <= 5;
}

const std::array Fields{
    Field{"year"_L1, [](const ViewState &v) { return QString::number(v.year); }, readYear,
        [] { return between(FirstYear, LastYear); }},
    Field{"states"_L1, [](const ViewState &v) { return v.states.join(u','); }, readStates, rightStates},
    Field{"city"_L1, [](const ViewState &v) { return v.city; },
        [](ViewState &v, const QString &text) { return readId(v.city, text); }, rightName},
    Field{"area"_L1, [](const ViewState &v) { return v.area; },
        [](ViewState &v, const QString &text) { return readId(v.area, text); }, rightName},
    Field{"indicator"_L1, [](const ViewState &v) { return v.indicator; },
        [](ViewState &v, const QString &text) { return !text.isEmpty() && readId(v.indicator, text); }, rightName},
    Field{"gdp"_L1,
        [](const ViewState &v) {
            return v.economy.measure == EconomyChoice::Measure::Nominal ? u"nominal"_s : u"ppp"_s;
        },
        [](ViewState &v, const QString &text) { return readChoice(v.economy.measure, text, "nominal"_L1, "ppp"_L1); },
        [] { return oneOf(u"nominal"_s, u"ppp"_s); }},
    Field{"form"_L1,
        [](const ViewState &v) { return v.economy.form == EconomyChoice::Form::Rank ? u"rank"_s : u"level"_s; },
        [](ViewState &v, const QString &text) { return readChoice(v.economy.form, text, "rank"_L1, "level"_L1); },
        [] { return oneOf(u"rank"_s, u"level"_s); }},
    Field{"scenario"_L1, [](const ViewState &v) { return QString::number(v.economy.scenario); }, readScenario,
        [] { return between(1, 5); }},
    Field{"map"_L1, writeCamera, readCamera, rightCamera},
};

Result<ViewState> withField(ViewState view, const QString &name, const QString &text)
{
    const auto field = std::ranges::find(Fields, name, [](const Field &candidate) { return QString(candidate.name); });
    if (field == Fields.end())
        return failure(Error::Kind::Invalid, Words::tr("A view has no part “%1”.").arg(name));
    if (!field->read(view, text))
        return failure(Error::Kind::Invalid,
            Words::tr("“%2” is no value for “%1” of a view: right would be %3.").arg(name, text, field->right()));
    return view;
}

Result<ViewState> withPage(ViewState view, const QString &name)
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
    for (const Field &field : Fields) {
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
        view = part.key() == "page"_L1 ? withPage(*view, part->toString())
                                       : withField(*view, part.key(), part->toString());
    }
    return view;
}

QString toLink(const ViewState &view)
{
    QUrlQuery query;
    for (const Field &field : Fields) {
        const QString text = field.write(view);
        if (text != field.write(ViewState{}))
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
    Result<ViewState> view = withPage(ViewState{}, url.path());
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, text] : items) {
        if (!view)
            break;
        view = withField(*view, name, text);
    }
    return view;
}

} // namespace atlas
