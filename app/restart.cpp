// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restart.h"

#include "app/model/schemename.h"
#include "app/settings/preferences.h"
#include "app/view/link.h"
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QByteArrayList>
#include <QFile>
#include <QFont>

#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto QtScale = "QT_SCALE_FACTOR";
constexpr auto DesktopScale = "ATLAS_TEXT_SCALE"; ///< tells a program that was begun once more how large to be

/** The factor in a variable of the environment; 1 where it is none. */
double factorIn(const char *variable)
{
    bool isNumber = false;
    const double factor = qEnvironmentVariable(variable).toDouble(&isNumber);
    return isNumber && factor > 0 ? factor : 1;
}

void restore(const char *variable, const QByteArray &value)
{
    if (value.isNull())
        qunsetenv(variable);
    else
        qputenv(variable, value);
}

QString eraWord(Era era)
{
    return era == Era::Both ? u"both"_s : era == Era::Buddhist ? u"be"_s : u"ce"_s;
}

} // namespace

QStringList argumentsBackTo(
    const ViewState &view, const QString &dataFile, const CommandLine &line, const Appearance &appearance)
{
    QStringList arguments{u"--view="_s + toLink(view)};
    if (!dataFile.isEmpty())
        arguments.append(u"--data="_s + dataFile);
    if (line.language)
        arguments.append(u"--lang="_s + appearance.language.tag());
    if (line.language || line.era) // a language brings its era
        arguments.append(u"--era="_s + eraWord(appearance.era));
    if (line.digits)
        arguments.append(appearance.digits == Digits::Thai ? u"--digits=thai"_s : u"--digits=arabic"_s);
    if (line.scheme && !appearance.follows.scheme)
        arguments.append(u"--theme="_s + schemeName(appearance.scheme));
    return arguments;
}

void beginAgain(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> given;
    for (QByteArray &word : words)
        given.push_back(word.data());
    given.push_back(nullptr);
    execv(given.front(), given.data());
}

Enlargement::Enlargement(const Settings &preferences)
    : m_before(qgetenv(QtScale))
{
    const auto percent = rememberedTextSize(preferences);
    m_isChosen = percent.has_value();
    m_isOfDesktop = qEnvironmentVariableIsSet(DesktopScale);
    const double scale = percent ? *percent / 100.0 : factorIn(DesktopScale);
    if (scale != 1)
        qputenv(QtScale, QByteArray::number(factorIn(QtScale) * scale));
}

void Enlargement::settle(char **argv)
{
    restore(QtScale, m_before);
    qunsetenv(DesktopScale);
    const double scale = textScale(QApplication::font().pointSizeF());
    if (m_isChosen || m_isOfDesktop || scale <= 1)
        return;
    qputenv(DesktopScale, QByteArray::number(scale));
    execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), argv);
    qunsetenv(DesktopScale);
}

} // namespace atlas
