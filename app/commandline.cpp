// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/format/format.h"
#include "app/format/spokenlanguages.h"
#include "app/manual.h"
#include "app/model/era.h"
#include "app/model/plaindigits.h"
#include "app/model/schemename.h"
#include "app/view/link.h"
#include "app/view/recordopening.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr QSize SmallestSize(960, 510); ///< of the page, before it is enlarged
constexpr QSize LargestSize(8000, 8000);
constexpr double LargestScale = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CommandLine)
};

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

/** A text for reading: translated where it is shown, so that one option has one text in help and manual. */
QString told(const char *words)
{
    return QString::fromUtf8(words);
}

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
const QCommandLineOption PageOption(
    u"page"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The page to show: %1.")), u"NAME"_s);
const QCommandLineOption CityOption(
    u"city"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Choose a city, such as bangkok.")), u"ID"_s);
const QCommandLineOption StateOption(u"state"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Colour a state, such as THA; up to four times.")), u"ISO3"_s);
const QCommandLineOption AreaOption(u"area"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Filter by a development area, such as civic_social.")), u"ID"_s);
const QCommandLineOption IndicatorOption(u"indicator"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Colour the map by an indicator, such as pm25.")), u"ID"_s);
const QCommandLineOption YearOption(u"year"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The year, 1950 to 2050; 2493 to 2593 are understood as well.")),
    u"Y"_s);
const QCommandLineOption LanguageOption(
    u"lang"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The language: %1.")), u"LANG"_s);
const QCommandLineOption ThemeOption(u"theme"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The theme: light, dark, contrast (high) or print.")), u"NAME"_s);
const QCommandLineOption EraOption(
    u"era"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "How years are written: ce, be or both.")), u"ce|be|both"_s);
const QCommandLineOption DigitsOption(u"digits"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "The digits of numbers and years: arabic or thai.")),
    u"arabic|thai"_s);
const QCommandLineOption ViewOption(u"view"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Open a link such as ascn-atlas:overview?year=2018.")), u"LINK"_s);
const QCommandLineOption DataOption(
    u"data"_s, told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Open another edition of the data.")), u"FILE"_s);
const QCommandLineOption SelfCheck(u"self-check"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "Check edition, fonts, translations and line breaking, and end.")));
const QCommandLineOption StartupReport(u"startup-report"_s,
    told(QT_TRANSLATE_NOOP(
        "atlas::CommandLine", "Start, paint the first complete page, print times and memory as JSON, and end.")));
const QCommandLineOption Picture(u"picture"_s,
    told(QT_TRANSLATE_NOOP("atlas::CommandLine", "With --startup-report: write the page that was painted.")),
    u"FILE.png"_s);

/** Every option as it is read about, in the language of the program. */
QList<QCommandLineOption> toldOptions()
{
    const QHash<const QCommandLineOption *, QString> choices{
        {&PageOption, pageNames().join(u", "_s)}, {&LanguageOption, languageTags().join(u", "_s)}};
    QList<QCommandLineOption> options;
    for (const QCommandLineOption *option : {&Help, &Version, &Manual, &Screenshot, &Size, &Scale, &PageOption,
             &CityOption, &StateOption, &AreaOption, &IndicatorOption, &YearOption, &LanguageOption, &ThemeOption,
             &EraOption, &DigitsOption, &ViewOption, &DataOption, &SelfCheck, &StartupReport, &Picture}) {
        const QString words = Words::tr(option->description().toUtf8().constData());
        options.append(*option);
        options.last().setDescription(choices.contains(option) ? words.arg(choices[option]) : words);
    }
    return options;
}

QString whatItIs()
{
    return Words::tr("a desktop atlas of the ASEAN Smart Cities Network. Independent; not a publication of ASEAN.");
}

QString searchWords()
{
    return Words::tr("Print what answers WORDS: kind, id and title, apart by tabs.");
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"ASCN Atlas: "_s + whatItIs());
    parser.addPositionalArgument(u"search"_s, searchWords(), u"[search WORDS…]"_s);
    parser.addOptions(toldOptions());
}

tl::unexpected<Error> badValue(const QCommandLineOption &option, const QString &value, const QString &wanted)
{
    return failure(
        Error::Kind::Invalid, Words::tr("“%1” is no value for --%2: %3").arg(value, option.names().last(), wanted));
}

/** Collects what the arguments say; the first mistake ends it. */
class Reading
{
public:
    explicit Reading(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] Result<CommandLine> read()
    {
        for (const auto step : {&Reading::readAction, &Reading::readScale, &Reading::readSize, &Reading::readAppearance,
                 &Reading::readView}) {
            if (auto done = (this->*step)(); !done)
                return failure(done.error().kind, inDigits(done.error().message), done.error().detail);
        }
        m_line.dataFile = m_parser.value(DataOption);
        return m_line;
    }

private:
    /** With its numbers in the digits that the arguments ask for. */
    [[nodiscard]] QString inDigits(const QString &message) const
    {
        const Format format(
            m_line.language.value_or(Language::English), Era::Common, m_line.digits.value_or(Digits::Arabic));
        return format.written(message);
    }

    Result<> readAction()
    {
        using Action = CommandLine::Action;
        const std::array choices{std::pair(&Help, Action::Help), std::pair(&Version, Action::Version),
            std::pair(&Manual, Action::Manual), std::pair(&Screenshot, Action::Screenshot),
            std::pair(&SelfCheck, Action::SelfCheck), std::pair(&StartupReport, Action::StartupReport)};
        const QCommandLineOption *chosen = nullptr;
        for (const auto &[option, action] : choices) {
            if (!m_parser.isSet(*option))
                continue;
            if (chosen)
                return failure(Error::Kind::Invalid,
                    Words::tr("--%1 and --%2 do not go together").arg(chosen->names().last(), option->names().last()));
            chosen = option;
            m_line.action = action;
        }
        m_line.picture = m_parser.value(m_line.action == Action::Screenshot ? Screenshot : Picture);
        if (m_line.action == Action::Screenshot && m_line.picture.isEmpty())
            return badValue(Screenshot, {}, Words::tr("the name of a file is missing"));
        if (m_parser.isSet(Picture) && m_line.action != Action::StartupReport)
            return failure(Error::Kind::Invalid, Words::tr("--picture goes with --startup-report"));
        return {};
    }

    Result<> readScale()
    {
        if (!m_parser.isSet(Scale))
            return {};
        if (m_line.action != CommandLine::Action::Screenshot)
            return failure(Error::Kind::Invalid, Words::tr("--scale goes with --screenshot"));
        bool isNumber = false;
        m_line.scale = plainDigits(m_parser.value(Scale)).toDouble(&isNumber);
        if (!isNumber || !(m_line.scale >= 1 && m_line.scale <= LargestScale))
            return badValue(
                Scale, m_parser.value(Scale), Words::tr("a factor from 1 to %1, such as 1.5").arg(LargestScale));
        if (!m_parser.isSet(Size)) // the same page, with more pixels
            m_line.size *= m_line.scale;
        return {};
    }

    Result<> readSize()
    {
        if (!m_parser.isSet(Size))
            return {};
        static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
        const auto match = pattern.match(plainDigits(m_parser.value(Size)));
        m_line.sizeIsGiven = true;
        m_line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        const QSize size = m_line.size;
        const QSize smallest = SmallestSize * m_line.scale;
        if (size.expandedTo(smallest) != size || size.boundedTo(LargestSize) != size)
            return badValue(Size, m_parser.value(Size),
                Words::tr("width x height such as 1440x900, from %1x%2 to %3x%4")
                    .arg(smallest.width())
                    .arg(smallest.height())
                    .arg(LargestSize.width())
                    .arg(LargestSize.height()));
        return {};
    }

    Result<> readAppearance()
    {
        return readLanguage()
            .and_then([this] { return readTheme(); })
            .and_then([this] {
                return readChoice(m_line.era, EraOption, {u"ce"_s, u"be"_s, u"both"_s});
            })
            .and_then([this] {
                return readChoice(m_line.digits, DigitsOption, {u"arabic"_s, u"thai"_s});
            });
    }

    Result<> readTheme()
    {
        if (!m_parser.isSet(ThemeOption))
            return {};
        const QString word = m_parser.value(ThemeOption);
        m_line.scheme = schemeNamed(word);
        if (!m_line.scheme)
            return badValue(ThemeOption, word, Words::tr("light, dark, contrast or print"));
        return {};
    }

    Result<> readLanguage()
    {
        if (!m_parser.isSet(LanguageOption))
            return {};
        m_line.language = spokenLanguage(m_parser.value(LanguageOption));
        return m_line.language ? Result<>() : badChoice(LanguageOption, languageTags());
    }

    Result<> badChoice(const QCommandLineOption &option, const QStringList &words)
    {
        return badValue(option, m_parser.value(option),
            Words::tr("%1 or %2").arg(words.first(words.size() - 1).join(u", "_s), words.last()));
    }

    /** `words` are those of the values of the choice, in their order. */
    template <typename Choice>
    Result<> readChoice(std::optional<Choice> &choice, const QCommandLineOption &option, const QStringList &words)
    {
        if (!m_parser.isSet(option))
            return {};
        const qsizetype at = words.indexOf(m_parser.value(option));
        if (at < 0)
            return badChoice(option, words);
        choice = Choice(at);
        return {};
    }

    Result<> readView()
    {
        if (m_parser.isSet(ViewOption)) {
            auto view = viewFromLink(m_parser.value(ViewOption));
            if (!view)
                return badValue(ViewOption, m_parser.value(ViewOption), view.error().message);
            m_line.view = std::move(*view);
            m_line.yearIsGiven = namesYear(m_parser.value(ViewOption));
        }
        for (const QCommandLineOption *option :
            {&PageOption, &CityOption, &StateOption, &AreaOption, &IndicatorOption, &YearOption}) {
            if (m_parser.isSet(*option) && !m_line.view)
                m_line.view = ViewState{};
        }
        return m_line.view ? readPage().and_then([this] { return readYear(); }).and_then([this] { return readIds(); })
                           : Result<>{};
    }

    Result<> readPage()
    {
        if (!m_parser.isSet(PageOption))
            return {};
        const auto page = pageNamed(m_parser.value(PageOption));
        if (!page)
            return badValue(
                PageOption, m_parser.value(PageOption), Words::tr("the pages are: %1").arg(pageNames().join(u", "_s)));
        m_line.view->page = *page;
        return {};
    }

    Result<> readYear()
    {
        if (!m_parser.isSet(YearOption))
            return {};
        const auto year = Format::yearFrom(m_parser.value(YearOption));
        const auto [first, last] = yearsOf(*m_line.view);
        if (!year || *year < first || *year > last)
            return badValue(YearOption, m_parser.value(YearOption),
                Words::tr("%1 to %2, or %3 to %4 of the Buddhist Era", "the first and the last year of both eras")
                    .arg(first)
                    .arg(last)
                    .arg(first + BuddhistOffset)
                    .arg(last + BuddhistOffset));
        m_line.view->year = *year;
        m_line.yearIsGiven = true;
        return {};
    }

    Result<> readIds()
    {
        if (m_parser.isSet(CityOption))
            m_line.view->city = m_parser.value(CityOption);
        if (m_parser.isSet(AreaOption))
            m_line.view->area = m_parser.value(AreaOption);
        if (m_parser.isSet(IndicatorOption))
            m_line.view->indicator = m_parser.value(IndicatorOption);
        if (m_parser.isSet(StateOption))
            m_line.view->states = m_parser.values(StateOption);
        m_line.view->states.removeDuplicates();
        if (m_line.view->states.size() > MaximumStates)
            return failure(Error::Kind::Invalid, Words::tr("--state can be given %1 times at most").arg(MaximumStates));
        return {};
    }

    const QCommandLineParser &m_parser;
    CommandLine m_line;
};

/** `search WORDS…`, in which the quotes of a shell may stand or not. */
Result<CommandLine> searchFor(CommandLine line, const QStringList &words)
{
    if (line.action != CommandLine::Action::OpenWindow)
        return failure(Error::Kind::Invalid, Words::tr("search goes with --lang and --data only"));
    line.action = CommandLine::Action::Search;
    line.search = words.join(u' ');
    if (line.search.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("search needs WORDS"));
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const bool isWell = parser.parse(arguments); !parser.unknownOptionNames().isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("Unknown option “%1”").arg(parser.unknownOptionNames().first()));
    else if (!isWell)
        return failure(Error::Kind::Invalid, parser.errorText().trimmed().remove(u'\n'));
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return Reading(parser).read();
    if (words.first() != "search"_L1)
        return failure(Error::Kind::Invalid, Words::tr("Unknown argument “%1”").arg(words.first()));
    return Reading(parser).read().and_then(
        [&words](CommandLine line) { return searchFor(std::move(line), words.sliced(1)); });
}

std::optional<Language> languageAskedFor(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments); // whatever else is wrong with them
    return spokenLanguage(parser.value(LanguageOption));
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText().replace(u"<executable_name>"_s, u"ascn-atlas"_s);
}

QString commandLineManual()
{
    return manualPage({whatItIs(), searchWords(), toldOptions()});
}

} // namespace atlas
