// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/conflicttext.h"
#include "app/analysis/sheet.h"

namespace atlas
{

/** What is said of two statements that differ. Holds nothing of its own. */
class ConflictSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ConflictSheet)

public:
    /** All but the format outlive it. */
    ConflictSheet(const Catalogue &catalogue, const Ledger &ledger, const Network &network, const Format &format);

    /** The two statements side by side with their sources, which is followed and why, and what else differs there. */
    [[nodiscard]] Sheet of(const Conflict &conflict) const;
    /** What such rows are, and how many there are of each kind. */
    [[nodiscard]] Sheet ofAll() const;

private:
    [[nodiscard]] SheetBlock sideBySide(const Conflict &conflict) const;
    void addOthers(Sheet &sheet, const Conflict &conflict) const;

    const Catalogue &m_catalogue;
    const Ledger &m_ledger;
    Format m_format;
    ConflictText m_text;
};

} // namespace atlas
