// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/conflicttext.h"
#include "app/items/recordtable.h"

namespace atlas
{

/** The rows of the table of statements that differ. */
class ConflictRows
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ConflictRows)

public:
    enum Column { About, One, Another, Followed, Reason };

    /** All but the format outlive it. */
    ConflictRows(const Catalogue &catalogue, const Ledger &ledger, const Network &network, const Format &format);

    [[nodiscard]] static QStringList heads();
    /** By id; the kind of a row is that of its subject. */
    [[nodiscard]] QList<RecordRow> rows() const;

private:
    [[nodiscard]] RecordRow row(const Conflict &conflict) const;

    const Catalogue &m_catalogue;
    const Ledger &m_ledger;
    Format m_format;
    ConflictText m_text;
};

} // namespace atlas
