// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/conflicttext.h"
#include "app/analysis/sheet.h"
#include "app/model/coverage.h"
#include "app/model/sourcerecord.h"

namespace atlas
{

/** Everything the sheets of sources are made of; all of it outlives them. */
struct SourceContent
{
    const Catalogue &catalogue;
    const Ledger &ledger;
    const Network &network;
    const Sources &sources;
    const SourceUses &uses;
    const Coverage &coverage;
};

/** What is said of a source. Holds nothing of its own. */
class SourceSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SourceSheet)

public:
    SourceSheet(const SourceContent &content, const Format &format);

    /** What it is, under which terms, what uses it and how often. */
    [[nodiscard]] Sheet of(const SourceRecord &source) const;
    /** How many sources of each kind, and what the edition says of itself. */
    [[nodiscard]] Sheet ofAll() const;

private:
    [[nodiscard]] SheetBlock facts(const SourceRecord &source) const;
    void addUses(Sheet &sheet, const SourceRecord &source) const;
    void addSeries(Sheet &sheet, const SourceRecord &source) const;
    void addLedger(Sheet &sheet, const SourceRecord &source) const;

    SourceContent m_content;
    Format m_format;
    ConflictText m_conflicts;
};

} // namespace atlas
