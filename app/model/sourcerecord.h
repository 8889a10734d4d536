// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** A document or data set in full; Source is the short form that the program starts with. */
struct SourceRecord
{
    enum class Kind {
        Article, ///< the article this atlas began from
        Official,
        Dataset,
        Derived, ///< computed for the atlas
        Press,
        Encyclopedia,
        Reference, ///< general knowledge
    };

    QString id;
    QString title; ///< in its own language
    LocalizedText publisher;
    std::optional<int> year; ///< of the edition, Common Era
    LocalizedText edition; ///< where a year does not say it; may be empty
    QString url; ///< may be empty; nothing is ever fetched from it
    LocalizedText licence; ///< the terms in a few words
    Kind kind = Kind::Official;
    LocalizedText retrievedFrom; ///< the copy that was read; may be empty
    LocalizedText note; ///< may be empty

    bool operator==(const SourceRecord &) const = default;
};

/** What the edition says of itself; EditionInfo is the short form. */
struct Imprint
{
    QString number; ///< such as "2026.1"
    QDate date; ///< of the newest dated source the facts rest on
    LocalizedText title;
    LocalizedText licence;
    LocalizedText independence; ///< that it is no publication of ASEAN
    QString factsHash; ///< SHA-256 of the facts it was built from

    bool operator==(const Imprint &) const = default;
};

/** How many rows of one table name a source. */
struct SourceUse
{
    QString sourceId;
    QString table; ///< as data/README.md names it: "city", "observation", …
    qsizetype rows = 0; ///< each once, however many of its columns name the source

    bool operator==(const SourceUse &) const = default;
};

/** Where the facts come from. */
struct Sources
{
    Imprint imprint;
    QList<SourceRecord> sources; ///< by id
    int translationsToReview = 0; ///< Thai texts of the team that nobody has read beside the English yet

    /** Null for an unknown id. */
    [[nodiscard]] const SourceRecord *source(const QString &id) const;
};

/** What uses each source and how often. */
struct SourceUses
{
    QList<SourceUse> uses; ///< by table in the order of the schema, then by source

    /** Tables in the order of the schema; none for a source that nothing names. */
    [[nodiscard]] QList<SourceUse> of(const QString &sourceId) const;
};

} // namespace atlas
