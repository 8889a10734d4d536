// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandoptions.h"

#include "app/format/spokenlanguages.h"
#include "app/view/page.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CommandLine)
};

/** A text for reading: translated where it is shown, so that one option has one text in help and manual. */
QString told(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

namespace options
{

const QCommandLineOption Help({u"h"_s, u"help"_s}, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Print this help.")));
const QCommandLineOption Version(
    {u"v"_s, u"version"_s}, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Print the version.")));
const QCommandLineOption Manual(
    u"man"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Print the manual page, for man to read.")));
const QCommandLineOption Screenshot(u"screenshot"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Render the page to FILE and end; opens no window.")), u"FILE.png"_s);
const QCommandLineOption Size(u"size"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Size of the picture or window in pixels (1440x900).")), u"WxH"_s);
const QCommandLineOption Scale(u"scale"_s,
    told(QT_TRANSLATE_NOOP(
        "atlas::CommandLine", "With --screenshot: draw everything so many times as large, such as 2.")),
    u"FACTOR"_s);
const QCommandLineOption Page(
    u"page"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The page to show: %1.")), u"NAME"_s);
const QCommandLineOption City(
    u"city"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Choose a city, such as bangkok.")), u"ID"_s);
const QCommandLineOption State(u"state"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Colour a state, such as THA; up to four times.")), u"ISO3"_s);
const QCommandLineOption Area(u"area"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Filter by a development area, such as civic_social.")), u"ID"_s);
const QCommandLineOption Indicator(u"indicator"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Colour the map by an indicator, such as pm25.")), u"ID"_s);
const QCommandLineOption Year(u"year"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The year, 1950 to 2050; 2493 to 2593 are understood as well.")),
    u"Y"_s);
const QCommandLineOption Language(
    u"lang"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The language: %1.")), u"LANG"_s);
const QCommandLineOption Theme(u"theme"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The theme: light, dark, contrast (high contrast) or print.")),
    u"NAME"_s);
const QCommandLineOption Era(
    u"era"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "How years are written: ce, be or both.")), u"ce|be|both"_s);
const QCommandLineOption Digits(u"digits"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The digits of numbers and years: arabic or thai.")),
    u"arabic|thai"_s);
const QCommandLineOption View(u"view"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Open a link such as ascn-atlas:overview?year=2018.")), u"LINK"_s);
const QCommandLineOption Data(
    u"data"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Open another edition of the data.")), u"FILE"_s);
const QCommandLineOption SelfCheck(u"self-check"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Check edition, fonts, translations and line breaking, and end.")));
const QCommandLineOption StartupReport(u"startup-report"_s,
    told(QT_TRANSLATE_NOOP(
        "atlas::CommandLine", "Start, paint the first complete page, print times and memory as JSON, and end.")));
const QCommandLineOption Picture(u"picture"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "With --startup-report: write the page that was painted.")),
    u"FILE.png"_s);

const std::array All{&Help, &Version, &Manual, &Screenshot, &Size, &Scale, &Page, &City, &State, &Area, &Indicator,
    &Year, &Language, &Theme, &Era, &Digits, &View, &Data, &SelfCheck, &StartupReport, &Picture};

} // namespace options

QStringList languageTags()
{
    QStringList tags;
    for (const Language language : spokenLanguages())
        tags.append(language.tag());
    return tags;
}

QStringList pageNames()
{
    QStringList names;
    for (const Page page : AllPages)
        names.append(pageName(page));
    return names;
}

QList<QCommandLineOption> toldOptions()
{
    const QHash<const QCommandLineOption *, QString> choices{
        {&options::Page, pageNames().join(u", "_s)}, {&options::Language, languageTags().join(u", "_s)}};
    QList<QCommandLineOption> all;
    for (const QCommandLineOption *option : options::All) {
        const QString words = Words::tr(option->description().toUtf8().constData());
        all.append(*option);
        all.last().setDescription(choices.contains(option) ? words.arg(choices[option]) : words);
    }
    return all;
}

QString whatItIs()
{
    return Words::tr("a desktop atlas of the ASEAN Smart Cities Network. Independent; not a publication of ASEAN.");
}

QString searchWords()
{
    return Words::tr("Print what answers WORDS: kind, id and title, separated by tabs.");
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"ASCN Atlas: "_s + whatItIs());
    parser.addPositionalArgument(u"search"_s, searchWords(), u"[search WORDS…]"_s);
    parser.addOptions(toldOptions());
}

} // namespace atlas
