// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchcommand.h"

#include "app/dataset/edition.h"
#include "app/search/searcher.h"
#include "app/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

int printHits(Edition &edition, const QString &words, Language language)
{
    Searcher searcher(SearchIndex(edition.connection()));
    const QList<SearchHit> hits = searcher.find(words);
    if (hits.isEmpty())
        return fail(QCoreApplication::translate("atlas::Program", "Nothing found for “%2” in edition %1.")
                        .arg(edition.catalogue().edition.number, words),
            Failed);
    QString lines;
    for (const SearchHit &hit : hits)
        lines += searchKindName(hit.kind) + u'\t' + hit.id + u'\t' + hit.title.in(language) + u'\n';
    print(stdout, lines);
    return Done;
}

} // namespace atlas
