// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"

#include "app/dataset/cataloguereader.h"
#include "app/dataset/editioncheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QResource>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Edition)
};

constexpr qint64 LargestEdition = qint64(2) << 30; ///< bytes

/** A file of another program or a damaged one must not get as far as the pictures. */
Result<> requireSound(Connection &connection, const QString &path)
{
    const QStringList problems = checkEdition(connection).problems;
    if (problems.isEmpty())
        return {};
    return failure(Error::Kind::Corrupt,
        Words::tr("%1 is damaged or not an edition of the atlas. Take a fresh copy, or see all that is wrong with "
                  "“atlas-dataset check”.")
            .arg(QDir::toNativeSeparators(path)),
        problems.join(u'\n'));
}

Result<Connection> connectToEmbedded()
{
    const QResource resource(u":/data/atlas.sqlite"_s);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return failure(Error::Kind::NotFound, Words::tr("The program came without its data; install it again."));
    return Connection::openInPlace(QByteArrayView(resource.data(), resource.size()));
}

} // namespace

Edition::Edition(Connection connection, Catalogue catalogue)
    : m_connection(std::move(connection))
    , m_catalogue(std::move(catalogue))
    , m_series(m_connection, m_catalogue)
    , m_archive(m_connection)
{
}

Result<std::unique_ptr<Edition>> Edition::open(Result<Connection> connection)
{
    if (!connection)
        return tl::unexpected(std::move(connection).error());
    auto catalogue = readCatalogue(*connection);
    if (!catalogue)
        return tl::unexpected(std::move(catalogue).error());
    return std::unique_ptr<Edition>(new Edition(std::move(*connection), std::move(*catalogue)));
}

Result<std::unique_ptr<Edition>> Edition::openEmbedded()
{
    return open(connectToEmbedded());
}

Result<EditionContent> Edition::readEmbedded(const QList<QString> &indicatorIds)
{
    auto connection = connectToEmbedded();
    if (!connection)
        return tl::unexpected(std::move(connection).error());
    auto catalogue = readCatalogue(*connection);
    if (!catalogue)
        return tl::unexpected(std::move(catalogue).error());
    EditionContent content{std::move(*catalogue), {}};
    for (const QString &id : indicatorIds) {
        auto series = SeriesStore::read(*connection, content.catalogue, id);
        if (!series)
            return tl::unexpected(std::move(series).error());
        content.series.append(std::make_shared<const IndicatorSeries>(std::move(*series)));
    }
    return content;
}

Result<std::unique_ptr<Edition>> Edition::openEmbedded(EditionContent content)
{
    auto connection = connectToEmbedded();
    if (!connection)
        return tl::unexpected(std::move(connection).error());
    std::unique_ptr<Edition> edition(new Edition(std::move(*connection), std::move(content.catalogue)));
    for (const auto &series : std::as_const(content.series))
        edition->m_series.keep(series);
    return edition;
}

Result<std::unique_ptr<Edition>> Edition::openFile(const QString &path)
{
    if (auto isEdition = inspectEditionFile(path); !isEdition)
        return tl::unexpected(std::move(isEdition).error());
    if (QFileInfo(path).size() > LargestEdition)
        return failure(Error::Kind::Unsupported,
            Words::tr("%1 is larger than any edition this program opens.").arg(QDir::toNativeSeparators(path)));
    auto connection = Connection::openReadOnly(path);
    if (connection) {
        if (auto isSound = requireSound(*connection, path); !isSound)
            return tl::unexpected(std::move(isSound).error());
    }
    return open(std::move(connection));
}

} // namespace atlas
