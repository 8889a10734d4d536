// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/connection.h"
#include "app/search/searcher.h"

#include <QHash>
#include <QList>
#include <QString>

namespace atlas::test
{

/** The edition that ships, and a searcher over it. */
class SearchedEdition
{
public:
    SearchedEdition();

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] Searcher &searcher() { return m_searcher; }

private:
    Connection m_connection;
    Searcher m_searcher;
};

/** The rows of tests/fixtures/searches.csv by the names of the columns: what is typed and what is to come first. */
[[nodiscard]] QList<QHash<QString, QString>> searches();

} // namespace atlas::test
