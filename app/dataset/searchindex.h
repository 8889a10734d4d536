// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/searchsubject.h"

#include <QList>
#include <QStringList>

namespace atlas
{

class Connection;

/** The texts of an edition that are searched. Lives on the thread of its connection. */
class SearchIndex
{
public:
    /** The connection outlives the index. */
    explicit SearchIndex(Connection &connection);

    /** Everything that can be found, in the order of the index; what `containing` names by its place in this list. */
    [[nodiscard]] Result<QList<SearchSubject>> subjects();
    /**
     * The places of those that hold every one of these folded words somewhere in names or texts, the best first, `most`
     * at the most. Words of less than three letters are not looked at; without any other there is no answer.
     */
    [[nodiscard]] Result<QList<qsizetype>> containing(const QStringList &words, int most);

private:
    Connection &m_connection;
};

/** Fills the empty search tables of an edition from its other tables, as data/search says. */
[[nodiscard]] Result<> fillSearchIndex(Connection &connection);

/** One sentence for each row of the search tables that is not what the other tables give; empty when all are. */
[[nodiscard]] Result<QStringList> searchIndexFaults(Connection &connection);

} // namespace atlas
