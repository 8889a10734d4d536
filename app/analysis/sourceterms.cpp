// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sourceterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atlas
{

namespace
{

constexpr std::array Phrases{
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© publisher; facts only, no text copied"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "CC BY-SA 4.0 (text); individual facts only are used here"),
    QT_TRANSLATE_NOOP(
        "atlas::SourceTerms", "© ASEAN Secretariat; public document, facts may be cited, text not to be copied"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "facts quoted from a copyrighted report"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "fact quoted"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© ASEAN Secretariat; cited by the article, not consulted"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "as the underlying sources"),
    QT_TRANSLATE_NOOP(
        "atlas::SourceTerms", "IMF terms of use for data (attribution); to be checked before redistribution"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© Smart City Thailand Office, all rights reserved; facts only"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© depa; facts only"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "© ASEAN Secretariat; public document, facts may be cited, text not to be copied; only institutions were "
        "taken, never names or addresses of persons"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© Centre for Liveable Cities; not consulted"),
    QT_TRANSLATE_NOOP(
        "atlas::SourceTerms", "Thai official document (not subject to copyright under Thai Copyright Act s.7)"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "public domain"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "ODbL 1.0; single facts used, points cross-checked with Natural Earth"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "ODbL 1.0; single facts used"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "MIT / Unicode licence"),
    QT_TRANSLATE_NOOP(
        "atlas::SourceTerms", "MIT repository; underlying data CC BY-SA / CC0; reference years mostly not recorded"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "none"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "CC BY 4.0; credit GeoNames (www.geonames.org)"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© Statista; cited by the article, not consulted"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "© ASEAN Secretariat; as cited by the article, not consulted; the present page is listed separately"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "© ASEAN Secretariat; public document, facts may be cited, text not to be copied; wording of Article 2 read in "
        "reprints"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "© ASEAN Secretariat; public document, facts may be cited, text not to be copied; read in the reprint of the "
        "Singapore mission to ASEAN"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "© depa; cited by the article, not consulted"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "Thai official document (not subject to copyright under Thai Copyright Act s.7); cited by the article, not "
        "consulted"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "Thai official document; single names used, list for Asia read in part"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "Thai official notice; facts only"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "facts only, no text copied"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "as imf-weo-2025-10"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "as imf-weo-2019-04"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "as ssp-2024"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "terms of the IIASA scenario database (not verified; to be checked before redistribution); package MIT"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms",
        "© author and Office of the Council of State of Thailand; facts and short quotations only"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "OECD terms; fact quoted"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "own computation"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "own computation from United Nations data"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "own computation from IMF data"),
    QT_TRANSLATE_NOOP("atlas::SourceTerms", "own computation from World Bank data"),
};

} // namespace

QString sourcePhrase(const QString &phrase)
{
    return QCoreApplication::translate("atlas::SourceTerms", phrase.toUtf8().constData());
}

bool hasSourcePhrase(const QString &phrase)
{
    return std::ranges::any_of(Phrases, [&](const char *known) { return phrase == QString::fromUtf8(known); });
}

} // namespace atlas
