// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"
#include "app/model/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** A few words, which may lead to the sheet of another row or to an address outside; a figure can be asked after. */
struct SheetWords
{
    QString text;
    std::optional<RecordRef> record;
    QString address; ///< opened in the browser only when a person asks
    std::optional<FigureRef> figure = {}; ///< what the words are the value of

    bool operator==(const SheetWords &) const = default;
};

/** One thing that is known: what it is, what it is like, who says so. */
struct SheetFact
{
    QString label;
    QList<SheetWords> value; ///< with unit, year and kind where it is a figure
    QString note; ///< in small print below; may be empty
    QString sourceId; ///< empty only where nothing is claimed

    bool operator==(const SheetFact &) const = default;
};

/** A part of a sheet. */
struct SheetBlock
{
    enum class Kind {
        Heading, ///< `words`
        Paragraph, ///< `words`
        Note, ///< `words`, in small print
        Facts, ///< `facts`
        List, ///< one item a row
        Table, ///< the first row is the head
    };

    Kind kind = Kind::Paragraph;
    QList<SheetWords> words;
    QList<SheetFact> facts;
    QList<QList<SheetWords>> rows;
    QString sourceId; ///< of a paragraph, list or table; may be empty

    bool operator==(const SheetBlock &) const = default;
};

/**
 * What a sheet says, before how: a description of one row in the language it was made in. Whoever shows it numbers the
 * sources in the order of their first use and lists them at the end.
 */
struct Sheet
{
    QString title;
    QString subtitle;
    QList<SheetBlock> blocks;

    /** Each source named, once, in the order of first use. */
    [[nodiscard]] QList<QString> sources() const;

    bool operator==(const Sheet &) const = default;
};

/** @name Parts of a sheet in few words. */
///@{
[[nodiscard]] SheetBlock sheetHeading(const QString &text);
[[nodiscard]] SheetBlock sheetParagraph(const QString &text, const QString &sourceId = {});
[[nodiscard]] SheetBlock sheetNote(const QString &text, const QString &sourceId = {});
[[nodiscard]] SheetBlock sheetFacts(const QList<SheetFact> &facts);
[[nodiscard]] SheetBlock sheetList(const QList<QList<SheetWords>> &items, const QString &sourceId = {});
/** `rows` begins with the head. */
[[nodiscard]] SheetBlock sheetTable(const QList<QList<SheetWords>> &rows, const QString &sourceId = {});
///@}

} // namespace atlas
