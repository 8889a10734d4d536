// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/figureanswers.h"

#include "app/dataset/edition.h"
#include "tests/ui/shell/shownwindow.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

QString plainOf(const Sheet &sheet)
{
    QString text = sheet.title + u'\n' + sheet.subtitle + u'\n';
    const auto add = [&text](const QList<SheetWords> &list) {
        for (const SheetWords &word : list)
            text += word.text;
        text += u'\n';
    };
    for (const SheetBlock &block : sheet.blocks) {
        add(block.words);
        for (const SheetFact &fact : block.facts) {
            text += fact.label + u": "_s;
            add(fact.value);
            text += fact.note + u'\n';
        }
        for (const auto &row : block.rows)
            add(row);
    }
    return plain(text);
}

} // namespace

const FigureSource &figureSource()
{
    static const SeriesReader series = [](const QString &id) { return builtEdition().series().indicator(id); };
    static const FigureSource source(builtEdition(), series);
    return source;
}

FigureAnswer answer(const FigureRef &figure, int viewYear)
{
    const auto made = figureSource().answer(figure, viewYear, {});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

QString words(const FigureRef &figure, Language language)
{
    const auto sheet = figureSource().sheet(figure, figure.year, Format(language, Era::Common));
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().message));
    return plainOf(*sheet);
}

QString number(double value, int decimals)
{
    const QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', decimals);
    const bool isZero = QString(text).remove(u'0').remove(u'.').isEmpty();
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

} // namespace atlas::test
