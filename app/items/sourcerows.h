// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/items/recordtable.h"
#include "app/model/sourcerecord.h"

#include <QCoreApplication>

namespace atlas
{

/** The rows of the table of sources. */
class SourceRows
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SourceRows)

public:
    enum Column { Title, Kind, Edition, Uses, Terms };

    /** Sources and uses outlive it. */
    SourceRows(const Sources &sources, const SourceUses &uses, const Format &format);

    [[nodiscard]] static QStringList heads();
    /** The article first, then by title; the kind of a row is that of the source. */
    [[nodiscard]] QList<RecordRow> rows() const;

private:
    [[nodiscard]] QString usedText(qsizetype rows) const;

    const Sources &m_sources;
    const SourceUses &m_uses;
    Format m_format;
};

} // namespace atlas
