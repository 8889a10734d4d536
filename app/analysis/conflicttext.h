// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/ledger.h"
#include "app/model/network.h"
#include "app/model/record.h"

#include <QCoreApplication>

#include <optional>

namespace atlas
{

/** What two statements that differ are about, in words. Holds nothing of its own. */
class ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ConflictText)

public:
    /** All but the format outlive it. */
    ConflictText(const Catalogue &catalogue, const Ledger &ledger, const Network &network, const Format &format);

    /** `Ho Chi Minh City`, `“ASEAN had 647 million inhabitants”`: the thing. */
    [[nodiscard]] QString subject(const Conflict &conflict) const;
    /** `area · 2018`: what of it, and for which year. */
    [[nodiscard]] QString field(const Conflict &conflict) const;
    /** `first`, `second`, `both`: which statement the atlas follows. */
    [[nodiscard]] QString chosen(const Conflict &conflict) const;
    /** The row of the thing; empty where the edition has none. */
    [[nodiscard]] std::optional<RecordRef> record(const Conflict &conflict) const;

    /** `Cities`, `Member states`: a kind of things as the name of a group. */
    [[nodiscard]] static QString group(Conflict::Subject subject);
    /** Names of fields that fieldName() has words for. */
    [[nodiscard]] static QStringList knownFields();

private:
    [[nodiscard]] QString fieldName(const QString &field) const;
    [[nodiscard]] QString statName(const QString &id) const;

    const Catalogue &m_catalogue;
    const Ledger &m_ledger;
    const Network &m_network;
    Format m_format;
};

} // namespace atlas
