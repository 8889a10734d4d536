// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandoptions.h"
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
        m_line.dataFile = m_parser.value(options::Data);
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
        const std::array choices{std::pair(&options::Help, Action::Help), std::pair(&options::Version, Action::Version),
            std::pair(&options::Manual, Action::Manual), std::pair(&options::Screenshot, Action::Screenshot),
            std::pair(&options::SelfCheck, Action::SelfCheck),
            std::pair(&options::StartupReport, Action::StartupReport)};
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
        m_line.picture = m_parser.value(m_line.action == Action::Screenshot ? options::Screenshot : options::Picture);
        if (m_line.action == Action::Screenshot && m_line.picture.isEmpty())
            return badValue(options::Screenshot, {}, Words::tr("the name of a file is missing"));
        if (m_parser.isSet(options::Picture) && m_line.action != Action::StartupReport)
            return failure(Error::Kind::Invalid, Words::tr("--picture goes with --startup-report"));
        return {};
    }

    Result<> readScale()
    {
        if (!m_parser.isSet(options::Scale))
            return {};
        if (m_line.action != CommandLine::Action::Screenshot)
            return failure(Error::Kind::Invalid, Words::tr("--scale goes with --screenshot"));
        bool isNumber = false;
        m_line.scale = plainDigits(m_parser.value(options::Scale)).toDouble(&isNumber);
        if (!isNumber || !(m_line.scale >= 1 && m_line.scale <= LargestScale))
            return badValue(options::Scale, m_parser.value(options::Scale),
                Words::tr("a factor from 1 to %1, such as 1.5").arg(LargestScale));
        if (!m_parser.isSet(options::Size)) // the same page, with more pixels
            m_line.size *= m_line.scale;
        return {};
    }

    Result<> readSize()
    {
        if (!m_parser.isSet(options::Size))
            return {};
        static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
        const auto match = pattern.match(plainDigits(m_parser.value(options::Size)));
        m_line.sizeIsGiven = true;
        m_line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        const QSize size = m_line.size;
        const QSize smallest = SmallestSize * m_line.scale;
        if (size.expandedTo(smallest) != size || size.boundedTo(LargestSize) != size)
            return badValue(options::Size, m_parser.value(options::Size),
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
                return readChoice(m_line.era, options::Era, {u"ce"_s, u"be"_s, u"both"_s});
            })
            .and_then([this] {
                return readChoice(m_line.digits, options::Digits, {u"arabic"_s, u"thai"_s});
            });
    }

    Result<> readTheme()
    {
        if (!m_parser.isSet(options::Theme))
            return {};
        const QString word = m_parser.value(options::Theme);
        m_line.scheme = schemeNamed(word);
        if (!m_line.scheme)
            return badValue(options::Theme, word, Words::tr("light, dark, contrast or print"));
        return {};
    }

    Result<> readLanguage()
    {
        if (!m_parser.isSet(options::Language))
            return {};
        m_line.language = spokenLanguage(m_parser.value(options::Language));
        return m_line.language ? Result<>() : badChoice(options::Language, languageTags());
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
        if (m_parser.isSet(options::View)) {
            auto view = viewFromLink(m_parser.value(options::View));
            if (!view)
                return badValue(options::View, m_parser.value(options::View), view.error().message);
            m_line.view = std::move(*view);
            m_line.yearIsGiven = namesYear(m_parser.value(options::View));
        }
        for (const QCommandLineOption *option :
            {&options::Page, &options::City, &options::State, &options::Area, &options::Indicator, &options::Year}) {
            if (m_parser.isSet(*option) && !m_line.view)
                m_line.view = ViewState{};
        }
        return m_line.view ? readPage().and_then([this] { return readYear(); }).and_then([this] { return readIds(); })
                           : Result<>{};
    }

    Result<> readPage()
    {
        if (!m_parser.isSet(options::Page))
            return {};
        const auto page = pageNamed(m_parser.value(options::Page));
        if (!page)
            return badValue(options::Page, m_parser.value(options::Page),
                Words::tr("the pages are: %1").arg(pageNames().join(u", "_s)));
        m_line.view->page = *page;
        return {};
    }

    Result<> readYear()
    {
        if (!m_parser.isSet(options::Year))
            return {};
        const auto year = Format::yearFrom(m_parser.value(options::Year));
        const auto [first, last] = yearsOf(*m_line.view);
        if (!year || *year < first || *year > last)
            return badValue(options::Year, m_parser.value(options::Year),
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
        if (m_parser.isSet(options::City))
            m_line.view->city = m_parser.value(options::City);
        if (m_parser.isSet(options::Area))
            m_line.view->area = m_parser.value(options::Area);
        if (m_parser.isSet(options::Indicator))
            m_line.view->indicator = m_parser.value(options::Indicator);
        if (m_parser.isSet(options::State))
            m_line.view->states = m_parser.values(options::State);
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
    return spokenLanguage(parser.value(options::Language));
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
