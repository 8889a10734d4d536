// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/arguments.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Parsed = tl::expected<Arguments, QString>;

/** Takes "--name VALUE" or "--name=VALUE" from the front of `words` into `value`; false if another word is there. */
tl::expected<bool, QString> takeOption(QStringList &words, const QString &name, QString &value)
{
    const QString word = words.constFirst();
    const bool joined = word.startsWith(name + u'=');
    if (word != name && !joined)
        return false;
    if (!value.isEmpty())
        return tl::unexpected(u"%1 is given twice"_s.arg(name));
    words.removeFirst();
    if (joined)
        value = word.mid(name.size() + 1);
    else if (!words.isEmpty())
        value = words.takeFirst();
    if (value.isEmpty())
        return tl::unexpected(u"%1 needs a value"_s.arg(name));
    return true;
}

Parsed parseBuild(QStringList words)
{
    Arguments arguments{Arguments::Task::Build, {}, {}};
    while (!words.isEmpty()) {
        tl::expected<bool, QString> taken = takeOption(words, u"--facts"_s, arguments.facts);
        if (taken && !*taken)
            taken = takeOption(words, u"--out"_s, arguments.file);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return tl::unexpected(u"build does not know “%1”"_s.arg(words.constFirst()));
    }
    if (arguments.facts.isEmpty())
        return tl::unexpected(u"build needs --facts DIR"_s);
    if (arguments.file.isEmpty())
        return tl::unexpected(u"build needs --out FILE"_s);
    return arguments;
}

Parsed parseCheck(const QStringList &words)
{
    if (words.size() != 1)
        return tl::unexpected(u"check needs one FILE"_s);
    if (words.constFirst().startsWith(u'-'))
        return tl::unexpected(u"check does not know “%1”"_s.arg(words.constFirst()));
    return Arguments{Arguments::Task::Check, {}, words.constFirst()};
}

} // namespace

Parsed parseArguments(const QStringList &words)
{
    if (words.isEmpty())
        return tl::unexpected(u"a word is missing: build or check"_s);
    const QString first = words.constFirst();
    if (first == "build"_L1)
        return parseBuild(words.sliced(1));
    if (first == "check"_L1)
        return parseCheck(words.sliced(1));
    const bool asksForHelp = first == "--help"_L1 || first == "-h"_L1;
    if (!asksForHelp && first != "--version"_L1)
        return tl::unexpected(u"there is no “%1”"_s.arg(first));
    if (words.size() > 1)
        return tl::unexpected(u"%1 stands alone"_s.arg(first));
    return Arguments{asksForHelp ? Arguments::Task::Help : Arguments::Task::Version, {}, {}};
}

QString helpText()
{
    return uR"(atlas-dataset: makes and checks editions of ASCN Atlas

  atlas-dataset build --facts DIR --out FILE   make an edition from the table files in DIR
  atlas-dataset check FILE                     say what is wrong with an edition, or "ok" with counts
  atlas-dataset --help                         print this
  atlas-dataset --version                      print the version

A row that is refused is named by file, line, column and reason; all such rows are listed and no
file is left behind. Status: 0 done, 1 failed, 2 misuse. The tables are described in data/README.md.
)"_s;
}

} // namespace atlas
