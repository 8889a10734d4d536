// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvreader.h"

#include "app/exchange/utf8.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr qsizetype ChunkSize = 1 << 16;
}

CsvReader::CsvReader(QIODevice &device, char separator)
    : m_device(device)
    , m_separator(separator)
{
}

std::optional<tl::expected<CsvRecord, CsvProblem>> CsvReader::next()
{
    if (!std::exchange(m_started, true))
        skipByteOrderMark();
    if (peek() == End)
        return std::nullopt;
    m_record.clear();
    m_problem.reset();
    m_lost = false;
    readField();
    while (!m_lost && peek() == m_separator) {
        take();
        readField();
    }
    if (m_lost)
        skipLine();
    else
        takeLineEnd();
    if (m_problem)
        return tl::unexpected(*m_problem);
    return m_record;
}

int CsvReader::peek()
{
    if (m_at == m_chunk.size()) {
        m_chunk = m_device.read(ChunkSize);
        m_at = 0;
        if (m_chunk.isEmpty())
            return End;
    }
    return static_cast<uchar>(m_chunk[m_at]);
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte == End)
        return End;
    ++m_at;
    if (byte == '\n') {
        ++m_line;
        m_column = 1;
    } else if ((byte & 0xC0) != 0x80) {
        ++m_column;
    }
    return byte;
}

void CsvReader::skipByteOrderMark()
{
    if (peek() != 0xEF)
        return;
    if (m_chunk.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

void CsvReader::skipLine()
{
    for (int byte = take(); byte != End && byte != '\n'; byte = take()) { }
}

bool CsvReader::atLineEnd()
{
    return peek() == End || peek() == '\n' || peek() == '\r';
}

void CsvReader::takeLineEnd()
{
    const int line = m_line;
    const int column = m_column;
    if (take() != '\r')
        return;
    if (peek() == '\n') {
        take();
        return;
    }
    object(line, column, tr("a carriage return without a line feed"));
    skipLine();
}

void CsvReader::readField()
{
    const int line = m_line;
    const int column = m_column;
    m_field.clear();
    if (m_record.size() == MostFields) {
        object(line, column, tr("more than %1 fields in one record").arg(MostFields));
        m_lost = true;
        return;
    }
    const bool quoted = peek() == '"';
    if (quoted)
        readQuotedField();
    else
        readPlainField();
    if (!m_lost)
        closeField(line, column, quoted);
}

void CsvReader::readPlainField()
{
    while (!atLineEnd() && peek() != m_separator) {
        if (peek() == '"') {
            object(
                m_line, m_column, tr("a stray quote: put the whole field in quotes and double each quote inside it"));
            m_lost = true;
            return;
        }
        if (m_field.size() == LargestField) {
            object(m_line, m_column, tr("a field of more than %1 bytes").arg(LargestField));
            m_lost = true;
            return;
        }
        m_field += static_cast<char>(take());
    }
}

void CsvReader::readQuotedField()
{
    const int line = m_line;
    const int column = m_column;
    take();
    while (true) {
        const int byte = take();
        if (byte == End || m_field.size() == LargestField) {
            object(line, column, tr("a quote that is never closed"));
            m_lost = true;
            return;
        }
        if (byte == '"') {
            if (peek() != '"')
                break;
            take();
        }
        m_field += static_cast<char>(byte);
    }
    if (atLineEnd() || peek() == m_separator)
        return;
    object(m_line, m_column, tr("text after a closing quote: double each quote inside a field"));
    m_lost = true;
}

void CsvReader::closeField(int line, int column, bool quoted)
{
    const auto objectAt = [&](qsizetype at, const QString &reason) {
        const QByteArrayView before = QByteArrayView(m_field).first(at);
        const auto lines = static_cast<int>(std::ranges::count(before, '\n'));
        const QByteArrayView onLine = before.sliced(before.lastIndexOf('\n') + 1);
        const auto doubled = quoted ? std::ranges::count(onLine, '"') : 0;
        const qsizetype first = lines > 0 ? 1 : column + (quoted ? 1 : 0);
        object(line + lines, static_cast<int>(first + countCharacters(onLine) + doubled), reason);
    };
    if (const qsizetype broken = firstBrokenUtf8(m_field); broken >= 0)
        objectAt(broken, tr("broken UTF-8"));
    if (const qsizetype nul = m_field.indexOf('\0'); nul >= 0)
        objectAt(nul, tr("a NUL character"));
    m_record.append({QString::fromUtf8(m_field), line, column});
}

void CsvReader::object(int line, int column, const QString &reason)
{
    if (!m_problem)
        m_problem = CsvProblem{line, column, reason};
}

} // namespace atlas
