// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in: comma-separated values by RFC 4180, read record by record, every field with its place in the file.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

class QIODevice;

namespace atlas
{

/** One field and where it begins: line and column count from 1, columns in characters. */
struct CsvField
{
    QString text;
    int line = 0;
    int column = 0;
};

using CsvRecord = QList<CsvField>;

/** Why a record cannot be read, and where in the file the reason stands. */
struct CsvProblem
{
    int line = 0;
    int column = 0;
    QString reason; ///< translated, one clause without a full stop
    bool operator==(const CsvProblem &) const = default;
};

/**
 * Reads records from a device that it does not own and that is open for reading. Memory is bounded by the longest
 * record. Lines end in LF or CRLF, a byte order mark is skipped, a last line without an end counts. A record that is
 * broken comes back as a problem and reading goes on with the next line, so that one run finds all that is wrong.
 */
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CsvReader)

public:
    explicit CsvReader(QIODevice &device, char separator = ',');

    /** The next record, or what is wrong with it; nothing at the end. */
    [[nodiscard]] std::optional<tl::expected<CsvRecord, CsvProblem>> next();

    /** More than this in one field is no table but a quote that was never closed, or worse. */
    static constexpr qsizetype LargestField = 1 << 20;
    static constexpr qsizetype MostFields = 1 << 12;

private:
    static constexpr int End = -1;

    [[nodiscard]] int peek();
    int take();
    void skipByteOrderMark();
    void skipLine();
    void readField();
    void readPlainField();
    void readQuotedField();
    void closeField(int line, int column, bool quoted);
    void object(int line, int column, const QString &reason);
    [[nodiscard]] bool atLineEnd();
    void takeLineEnd();

    QIODevice &m_device;
    const char m_separator;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< next byte of m_chunk
    int m_line = 1; ///< of the next byte
    int m_column = 1;
    bool m_started = false;
    bool m_lost = false; ///< the structure of this record is broken: its rest is skipped
    QByteArray m_field;
    CsvRecord m_record;
    std::optional<CsvProblem> m_problem; ///< the first one of this record
};

} // namespace atlas
