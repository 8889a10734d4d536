// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/ledger.h"

#include <QCoreApplication>

namespace atlas
{

/** What is said of the claims of the article and of its footnotes, in neutral words. Holds nothing of its own. */
class ClaimSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ClaimSheet)

public:
    /** Catalogue and ledger outlive it. */
    ClaimSheet(const Catalogue &catalogue, const Ledger &ledger, const Format &format);

    /** What it states, what the data give, the verdict and why, the values of its series at its years. */
    [[nodiscard]] Sheet of(const ClaimRecord &claim, const SeriesReader &series) const;
    /** What it cites, what it stands at, what is to be said of it, and the claims it supports. */
    [[nodiscard]] Sheet of(const Citation &citation) const;
    /** What the ledger of claims is, and how many there are of each verdict. */
    [[nodiscard]] Sheet ofAll() const;
    /** What the footnotes are. */
    [[nodiscard]] Sheet ofFootnotes() const;

private:
    [[nodiscard]] SheetBlock sides(const ClaimRecord &claim, const SeriesReader &series) const;
    void addSeries(Sheet &sheet, const ClaimRecord &claim, const SeriesReader &series) const;
    void addFootnotes(Sheet &sheet, const ClaimRecord &claim) const;
    void addConflicts(Sheet &sheet, const ClaimRecord &claim) const;
    [[nodiscard]] QList<SheetFact> citationFacts(const Citation &citation) const;

    const Catalogue &m_catalogue;
    const Ledger &m_ledger;
    Format m_format;
};

} // namespace atlas
