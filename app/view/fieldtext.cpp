// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/fieldtext.h"

#include "app/model/era.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace atlas::fieldtext
{

namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Link)
};
} // namespace

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

bool readNumber(int &number, const QString &text, int first, int last)
{
    bool isNumber = false;
    const int read = text.toInt(&isNumber);
    if (!isNumber || read < first || read > last)
        return false;
    number = read;
    return true;
}

bool readYear(int &year, const QString &text, int first, int last)
{
    int written = 0;
    if (!readNumber(written, text, 0, LastYearOfAll) || commonYear(written) < first || commonYear(written) > last)
        return false;
    year = commonYear(written);
    return true;
}

bool readSwitch(bool &isOn, const QString &text)
{
    isOn = text == u'1';
    return text == u'0' || text == u'1';
}

QString rightName()
{
    return Words::tr("a name of letters, digits, “_” and “-”");
}

QString rightSwitch()
{
    return between(0, 1);
}

QString oneOf(std::span<const QLatin1StringView> words)
{
    QStringList quoted;
    for (const QLatin1StringView word : words)
        quoted.append(Words::tr("“%1”").arg(QString(word)));
    const QString last = quoted.takeLast();
    return Words::tr("%1 or %2").arg(quoted.join(u", "_s), last);
}

QString between(int first, int last)
{
    return Words::tr("a whole number from %1 to %2").arg(QString::number(first), QString::number(last));
}

QString yearBetween(int first, int last)
{
    //: what would be right; the first and the last year of the Common Era, then of the Buddhist Era
    return Words::tr("a year from %1 to %2, or from %3 to %4 of the Buddhist Era")
        .arg(QString::number(first), QString::number(last), QString::number(first + BuddhistOffset),
            QString::number(last + BuddhistOffset));
}

} // namespace atlas::fieldtext
