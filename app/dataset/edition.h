// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/archive.h"
#include "app/dataset/connection.h"
#include "app/dataset/seriesstore.h"
#include "app/model/catalogue.h"
#include "app/model/result.h"

#include <memory>

namespace atlas
{

/** What a start reads of an edition: values that any thread may make and hand on. */
struct EditionContent
{
    Catalogue catalogue;
    QList<std::shared_ptr<const IndicatorSeries>> series; ///< of the indicators asked for
};

/** An edition of the facts, open for reading for as long as this lives; it never changes. Belongs to one thread. */
class Edition
{
public:
    /** The edition that came with the program, read where it lies in the executable. */
    [[nodiscard]] static Result<std::unique_ptr<Edition>> openEmbedded();
    /**
     * Reads ahead, on any thread, what openEmbedded() takes: the catalogue and these indicators, over a connection of
     * its own that is closed again.
     */
    [[nodiscard]] static Result<EditionContent> readEmbedded(const QList<QString> &indicatorIds);
    /** The edition that came with the program, with what was read ahead of it. */
    [[nodiscard]] static Result<std::unique_ptr<Edition>> openEmbedded(EditionContent content);
    /** Another edition. The file is not trusted: what it is and whether it is whole is looked at first. */
    [[nodiscard]] static Result<std::unique_ptr<Edition>> openFile(const QString &path);

    Edition(const Edition &) = delete;
    Edition &operator=(const Edition &) = delete;

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] SeriesStore &series() { return m_series; }
    /** What the pages show beyond the catalogue; read part by part when it is first asked for. */
    [[nodiscard]] Archive &archive() { return m_archive; }
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    Edition(Connection connection, Catalogue catalogue);
    [[nodiscard]] static Result<std::unique_ptr<Edition>> open(Result<Connection> connection);

    Connection m_connection;
    Catalogue m_catalogue;
    SeriesStore m_series;
    Archive m_archive;
};

} // namespace atlas
