// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/format/format.h"
#include "app/items/recordtable.h"
#include "app/model/catalogue.h"
#include "app/model/ledger.h"

#include <QCoreApplication>

namespace atlas
{

/** The rows of the tables of claims and of footnotes. */
class ClaimRows
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ClaimRows)

public:
    enum Column { Article, States, Data, Verdict };
    enum FootnoteColumn { Footnote, StandsAt, Remark };

    /** Catalogue and ledger outlive it. */
    ClaimRows(const Catalogue &catalogue, const Ledger &ledger, const Format &format);

    [[nodiscard]] static QStringList heads();
    /** By id; the kind of a row is its verdict. */
    [[nodiscard]] QList<RecordRow> rows(const SeriesReader &series) const;

    [[nodiscard]] static QStringList footnoteHeads();
    /** By number; the kind of a row is 1 where something is remarked on it. */
    [[nodiscard]] QList<RecordRow> footnoteRows() const;

    /** The mark of a verdict. */
    [[nodiscard]] static CellMark mark(ClaimRecord::Verdict verdict);

private:
    [[nodiscard]] RecordCell dataCell(const ClaimRecord &claim, const SeriesReader &series) const;

    const Catalogue &m_catalogue;
    const Ledger &m_ledger;
    Format m_format;
};

} // namespace atlas
