// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/abouttext.h"

#include "app/format/format.h"
#include "app/format/spokenlanguages.h"
#include "app/model/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::About)
};

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

/** `8 July 2018`, `8 กรกฎาคม พ.ศ. 2561`. */
QString dateWords(const QDate &date, const Appearance &appearance)
{
    const Format format(appearance);
    return Words::tr("%1 %2 %3", "day, month, year")
        .arg(format.numeral(date.day()), localeOf(appearance.language).monthName(date.month()),
            format.year(date.year()));
}

/** The terms of the sources with those who set them, the most frequent first. */
struct Terms
{
    QString licence;
    QStringList publishers;
    int sources = 0;
};

QList<Terms> termsOf(const QList<Source> &sources, Language language)
{
    QList<Terms> terms;
    for (const Source &source : sources) {
        auto found = std::ranges::find(terms, source.licence.in(language), &Terms::licence);
        if (found == terms.end())
            found = terms.insert(terms.end(), {source.licence.in(language), {}, 0});
        ++found->sources;
        if (!found->publishers.contains(source.publisher.in(language)))
            found->publishers.append(source.publisher.in(language));
    }
    std::ranges::stable_sort(terms, std::ranges::greater{}, &Terms::sources);
    return terms;
}

QString programPart(const Catalogue &catalogue, const Appearance &appearance)
{
    return u"<h2>ASCN Atlas</h2>"_s
        + paragraph(
            Words::tr("A desktop atlas of the ASEAN Smart Cities Network. It is independent and not a publication "
                      "of ASEAN, its Secretariat or any member state."))
        + paragraph(Words::tr("Program version %1, with Qt %2.")
                        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())))
        + paragraph(Words::tr("Data edition %1 of %2.")
                        .arg(catalogue.edition.number, dateWords(catalogue.edition.date, appearance)));
}

QString licencePart()
{
    return heading(Words::tr("Licences"))
        + paragraph(
            Words::tr("Program: GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without "
                      "any warranty; you may pass it on under the same licence."))
        + paragraph(Words::tr(
            "Fonts: letters of Noto (Google, Adobe) under names of their own, SIL Open Font License 1.1 (OFL-1.1)."))
        + paragraph(
            Words::tr("Icons: Lucide (ISC), some of them after Feather (MIT). The icons of the six areas and of the "
                      "program are its own."))
        + paragraph(
            Words::tr("Basemap: Natural Earth (public domain), by way of world-atlas (ISC). Boundaries imply no "
                      "endorsement."));
}

QString dataPart(const Catalogue &catalogue, Language language)
{
    QString rows;
    for (const Terms &terms : termsOf(catalogue.sources, language))
        rows += u"<p><b>"_s + terms.licence.toHtmlEscaped() + u"</b><br>"_s
            + terms.publishers.join(u"; "_s).toHtmlEscaped() + u"</p>"_s;
    return heading(Words::tr("Terms of the data"))
        + paragraph(Words::tr("The facts keep the terms of their %n sources:", nullptr, int(catalogue.sources.size())))
        + rows;
}

} // namespace

QString aboutText(const Catalogue &catalogue, const Appearance &appearance)
{
    return programPart(catalogue, appearance) + licencePart() + dataPart(catalogue, appearance.language);
}

} // namespace atlas
