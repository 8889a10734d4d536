// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual.h"

#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Manual)
};

/** Text that roff takes as it is: a hyphen that stays one, no line that begins with its commands. */
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString section(const QString &title, const QString &text)
{
    return u".SH "_s + plain(title) + u'\n' + text + u'\n';
}

QString entry(const QString &head, const QString &text)
{
    return u".TP\n"_s + head + u'\n' + plain(text) + u'\n';
}

QString optionEntry(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(u"\\fB"_s + plain((name.size() == 1 ? u"-"_s : u"--"_s) + name) + u"\\fR"_s);
    const QString value = option.valueName().isEmpty() ? QString() : u" \\fI"_s + plain(option.valueName()) + u"\\fR"_s;
    return entry(names.join(u", "_s) + value, option.description());
}

/** The home of whoever prints the page is no one else's. */
QString inHome(const QString &path)
{
    return QString(path).replace(QDir::homePath(), u"~"_s);
}

} // namespace

QString manualPage(const ManualContent &content)
{
    QString options;
    for (const QCommandLineOption &option : content.options)
        options += optionEntry(option);
    const QString usage = u"\\fBascn\\-atlas\\fR [\\fI"_s + plain(Words::tr("OPTION"))
        + u"\\fR]... [\\fBsearch\\fR \\fI"_s + plain(Words::tr("WORDS")) + u"\\fR...]"_s;
    const QString files = entry(plain(inHome(preferencesPath())), Words::tr("What the reader prefers."))
        + entry(plain(inHome(workStatePath())), Words::tr("Where the reader left off."));
    return u".TH ASCN\\-ATLAS 1 \"\" \"ASCN Atlas " ATLAS_VERSION "\"\n"_s
        + section(Words::tr("NAME"), u"ascn\\-atlas \\- "_s + plain(content.whatItIs))
        + section(Words::tr("SYNOPSIS"), usage)
        + section(Words::tr("DESCRIPTION"),
            plain(
                Words::tr("Without an option it opens a window where the reader left off. It never uses the network.")))
        + section(Words::tr("COMMANDS"), entry(u"\\fBsearch\\fR"_s, content.search).trimmed())
        + section(Words::tr("OPTIONS"), options.trimmed()) + section(Words::tr("FILES"), files.trimmed())
        + section(Words::tr("EXIT STATUS"),
            plain(Words::tr("0 when all is well, 1 when something failed, 2 when the arguments are not understood.")));
}

} // namespace atlas
