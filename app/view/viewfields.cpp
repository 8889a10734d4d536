// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/viewfields.h"

#include "app/view/fieldtext.h"
#include "app/view/scalefield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

using namespace fieldtext;

namespace
{

constexpr int MostColumns = 32;
constexpr int MostGrowths = 16;
constexpr int MostFilterLetters = 200;
constexpr double CameraSteps = 1e5; ///< to a degree, and to one of the zoom

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Link)
};

QString rightStates()
{
    return Words::tr("up to %1 states by three letters, such as %2").arg(QString::number(MaximumStates), u"THA,VNM"_s);
}

constexpr WordList<2> Measures{"nominal"_L1, "ppp"_L1};
constexpr WordList<2> Forms{"rank"_L1, "level"_L1};
constexpr WordList<4> Orders{"protocol"_L1, "population"_L1, "projects"_L1, "joined"_L1};
constexpr WordList<5> Statuses{"planning"_L1, "ongoing"_L1, "completed"_L1, "unresolved"_L1, "reported"_L1};
constexpr WordList<8> Bases{"nominal"_L1, "ppp"_L1, "ssp1"_L1, "ssp2"_L1, "ssp3"_L1, "ssp4"_L1, "ssp5"_L1, "pwc"_L1};
constexpr WordList<2> Europes{"countries"_L1, "union"_L1};
constexpr WordList<2> MatrixMarks{"projects"_L1, "status"_L1};
constexpr WordList<2> UrbanEditions{"un"_L1, "worldbank"_L1};

QString rightCamera()
{
    return Words::tr("longitude, latitude and zoom, such as %1").arg(u"115,5,2"_s);
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

QString writeTenths(int tenths)
{
    return QString::number(tenths / 10.0, 'f', QLocale::FloatingPointShortest);
}

/** A share in per cent with at most one place after the point. */
bool readTenths(int &tenths, const QString &text)
{
    static const QRegularExpression pattern(u"\\A\\d{1,3}(\\.\\d)?\\z"_s);
    const int read = int(std::lround(text.toDouble() * 10));
    if (!pattern.match(text).hasMatch() || read < 1 || read > 1000)
        return false;
    tenths = read;
    return true;
}

QString rightShare()
{
    return Words::tr("a share in per cent, such as %1").arg(u"66.7"_s);
}

QString writeRecord(const ViewState &view)
{
    return view.open ? QString(recordKindName(view.open->kind) + u':' + view.open->id) : QString();
}

/** The id of a row may have more signs than other names: a number of the network is named by its four
 * parts, the last of which says in words how it was found. */
bool readRecord(ViewState &view, const QString &text)
{
    static const QRegularExpression pattern(u"\\A([a-z-]{1,32}):([A-Za-z0-9_ ./&-]{1,128})\\z"_s);
    view.open.reset();
    if (text.isEmpty())
        return true;
    const auto match = pattern.match(text);
    const auto kind = recordKindNamed(match.captured(1));
    if (!kind)
        return false;
    view.open = RecordRef{*kind, match.captured(2)};
    return true;
}

QString rightRecord()
{
    return Words::tr("a kind and an id, such as %1").arg(u"city:bangkok"_s);
}

bool readFigure(ViewState &view, const QString &text)
{
    view.figure = figureFromText(text);
    return view.figure.has_value() || text.isEmpty();
}

QString rightFigure()
{
    return Words::tr("a measure, a place and a year, such as %1").arg(u"urban_share/ASEAN/2025/"_s);
}

bool readStatus(ViewState &view, const QString &text)
{
    view.cities.status.reset();
    ProjectStatus status{};
    if (text.isEmpty())
        return true;
    if (!readWord(status, text, Statuses))
        return false;
    view.cities.status = status;
    return true;
}

bool readColumns(ViewState &view, const QString &text)
{
    view.cities.columns = text.split(u',', Qt::SkipEmptyParts);
    return view.cities.columns.size() <= MostColumns && std::ranges::all_of(view.cities.columns, isId);
}

/** Signs that mean something in a link; a person may type them all the same. */
constexpr auto LinkSigns = "~%&#+;="_L1;

/** Each sign of a link as `~` and its number, so that a link is read as it was written. */
QString writeFilter(const ViewState &view)
{
    QString text;
    for (const QChar sign : view.sources.words) {
        if (LinkSigns.contains(sign))
            text += u'~' + QString::number(sign.unicode(), 16);
        else
            text += sign;
    }
    return text;
}

bool readFilter(ViewState &view, const QString &text)
{
    QString words = text;
    for (const char sign : {'%', '&', '#', '+', ';', '=', '~'}) // the sign that writes them at last
        words.replace(u'~' + QString::number(sign, 16), QChar(QLatin1Char(sign)));
    view.sources.words = words;
    return words.size() <= MostFilterLetters;
}

QString rightFilter()
{
    return Words::tr("at most %1 letters").arg(QString::number(MostFilterLetters));
}

/** `IDN:525,VNM:-10`: places and hundredths of a per cent. */
QString writeGrowths(const ViewState &view)
{
    QStringList parts;
    for (const EconomyPageChoice::Growth &growth : view.economyPage.growths)
        parts.append(growth.entityId + u':' + QString::number(growth.hundredths));
    return parts.join(u',');
}

bool readGrowths(ViewState &view, const QString &text)
{
    ViewState read = withoutGrowths(view);
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString id = part.section(u':', 0, 0);
        int hundredths = 0;
        if (!isId(id) || !readNumber(hundredths, part.section(u':', 1), -LargestGrowth, LargestGrowth))
            return false;
        read = withGrowth(std::move(read), id, hundredths);
    }
    view.economyPage.growths = read.economyPage.growths;
    return parts.size() <= MostGrowths;
}

QString rightGrowths()
{
    return Words::tr("places and hundredths of a per cent, such as %1").arg(u"IDN:525,VNM:610"_s);
}

const std::array Fields{
    ViewField{"year"_L1, [](const ViewState &v) { return QString::number(v.year); },
        [](ViewState &v, const QString &text) { return readYear(v.year, text, 0, LastYearOfAll); },
        [] { return yearBetween(FirstYear, LastYear); }},
    ViewField{"states"_L1, [](const ViewState &v) { return v.states.join(u','); }, readStates, rightStates},
    ViewField{"city"_L1, [](const ViewState &v) { return v.city; },
        [](ViewState &v, const QString &text) { return readId(v.city, text); }, rightName},
    ViewField{"area"_L1, [](const ViewState &v) { return v.area; },
        [](ViewState &v, const QString &text) { return readId(v.area, text); }, rightName},
    ViewField{"indicator"_L1, [](const ViewState &v) { return v.indicator; },
        [](ViewState &v, const QString &text) { return !text.isEmpty() && readId(v.indicator, text); }, rightName},
    ViewField{"gdp"_L1, [](const ViewState &v) { return wordOf(v.economy.measure, Measures); },
        [](ViewState &v, const QString &text) { return readWord(v.economy.measure, text, Measures); },
        [] { return oneOf(Measures); }},
    ViewField{"form"_L1, [](const ViewState &v) { return wordOf(v.economy.form, Forms); },
        [](ViewState &v, const QString &text) { return readWord(v.economy.form, text, Forms); },
        [] { return oneOf(Forms); }},
    ViewField{"scenario"_L1, [](const ViewState &v) { return QString::number(v.economy.scenario); },
        [](ViewState &v, const QString &text) { return readNumber(v.economy.scenario, text, 1, 5); },
        [] { return between(1, 5); }},
    ViewField{"perhead"_L1, [](const ViewState &v) { return wordOf(v.economyPage.perHead, Measures); },
        [](ViewState &v, const QString &text) { return readWord(v.economyPage.perHead, text, Measures); },
        [] { return oneOf(Measures); }},
    ViewField{"basis"_L1, [](const ViewState &v) { return wordOf(v.economyPage.basis, Bases); },
        [](ViewState &v, const QString &text) { return readWord(v.economyPage.basis, text, Bases); },
        [] { return oneOf(Bases); }},
    ViewField{"europe"_L1, [](const ViewState &v) { return wordOf(v.economyPage.europe, Europes); },
        [](ViewState &v, const QString &text) { return readWord(v.economyPage.europe, text, Europes); },
        [] { return oneOf(Europes); }},
    ViewField{"follow"_L1, [](const ViewState &v) { return wordOf(v.economyPage.labBasis, Bases); },
        [](ViewState &v, const QString &text) { return readWord(v.economyPage.labBasis, text, Bases); },
        [] { return oneOf(Bases); }},
    ViewField{"from"_L1, [](const ViewState &v) { return QString::number(v.economyPage.labYear); },
        [](ViewState &v, const QString &text) { return readYear(v.economyPage.labYear, text, FirstYear, LastYear); },
        [] { return yearBetween(FirstYear, LastYear); }},
    ViewField{"growth"_L1, writeGrowths, readGrowths, rightGrowths},
    ViewField{"map"_L1, writeCamera, readCamera, rightCamera},
    ViewField{"section"_L1, [](const ViewState &v) { return v.section; },
        [](ViewState &v, const QString &text) { return readId(v.section, text); }, rightName},
    ViewField{"open"_L1, writeRecord, readRecord, rightRecord},
    ViewField{"figure"_L1, [](const ViewState &v) { return v.figure ? figureText(*v.figure) : QString(); }, readFigure,
        rightFigure},
    ViewField{"joined"_L1, [](const ViewState &v) { return QString::number(v.cities.joinedYear); },
        [](ViewState &v, const QString &text) { return readYear(v.cities.joinedYear, text, 0, LastYear); },
        [] { return between(0, LastYear); }},
    ViewField{"status"_L1,
        [](const ViewState &v) { return v.cities.status ? wordOf(*v.cities.status, Statuses) : QString(); }, readStatus,
        [] { return oneOf(Statuses); }},
    ViewField{"order"_L1, [](const ViewState &v) { return wordOf(v.cities.order, Orders); },
        [](ViewState &v, const QString &text) { return readWord(v.cities.order, text, Orders); },
        [] { return oneOf(Orders); }},
    ViewField{"columns"_L1, [](const ViewState &v) { return v.cities.columns.join(u','); }, readColumns, rightName},
    ViewField{"marks"_L1, [](const ViewState &v) { return wordOf(v.matrix.marks, MatrixMarks); },
        [](ViewState &v, const QString &text) { return readWord(v.matrix.marks, text, MatrixMarks); },
        [] { return oneOf(MatrixMarks); }},
    ViewField{"later"_L1, [](const ViewState &v) { return QString::number(int(v.matrix.laterMembers)); },
        [](ViewState &v, const QString &text) { return readSwitch(v.matrix.laterMembers, text); }, rightSwitch},
    ViewField{"each"_L1, [](const ViewState &v) { return QString::number(int(v.urban.sideBySide)); },
        [](ViewState &v, const QString &text) { return readSwitch(v.urban.sideBySide, text); }, rightSwitch},
    ViewField{"eachlevel"_L1, [](const ViewState &v) { return QString::number(int(v.economyPage.sideBySide)); },
        [](ViewState &v, const QString &text) { return readSwitch(v.economyPage.sideBySide, text); }, rightSwitch},
    ViewField{"urban"_L1, [](const ViewState &v) { return wordOf(v.urban.edition, UrbanEditions); },
        [](ViewState &v, const QString &text) { return readWord(v.urban.edition, text, UrbanEditions); },
        [] { return oneOf(UrbanEditions); }},
    ViewField{"share"_L1, [](const ViewState &v) { return writeTenths(v.urban.share); },
        [](ViewState &v, const QString &text) { return readTenths(v.urban.share, text); }, rightShare},
    ViewField{"since"_L1, [](const ViewState &v) { return QString::number(v.urban.since); },
        [](ViewState &v, const QString &text) { return readYear(v.urban.since, text, FirstYear, LastYear); },
        [] { return yearBetween(FirstYear, LastYear); }},
    ViewField{"series"_L1, [](const ViewState &v) { return v.series.indicator; },
        [](ViewState &v, const QString &text) { return !text.isEmpty() && readId(v.series.indicator, text); },
        rightName},
    ViewField{"entity"_L1, [](const ViewState &v) { return v.series.entity; },
        [](ViewState &v, const QString &text) { return !text.isEmpty() && readId(v.series.entity, text); }, rightName},
    ViewField{"source"_L1, [](const ViewState &v) { return v.series.source; },
        [](ViewState &v, const QString &text) { return readId(v.series.source, text); }, rightName},
    ViewField{"words"_L1, writeFilter, readFilter, rightFilter},
    ViewField{"kind"_L1, [](const ViewState &v) { return v.sources.kind; },
        [](ViewState &v, const QString &text) { return readId(v.sources.kind, text); }, rightName},
    ViewField{"scales"_L1, writeScales, readScales, rightScales},
};

} // namespace

std::span<const ViewField> viewFields()
{
    return Fields;
}

} // namespace atlas
