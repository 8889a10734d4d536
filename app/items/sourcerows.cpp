// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/sourcerows.h"

#include "app/analysis/sourcetext.h"
#include "app/format/spokenlanguages.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** What the filter looks through beside the cells, in all languages. */
QString searchText(const SourceRecord &source)
{
    return QStringList{source.url, source.publisher.inAll(), source.note.inAll()}.join(u' ');
}

} // namespace

SourceRows::SourceRows(const Sources &sources, const SourceUses &uses, const Format &format)
    : m_sources(sources)
    , m_uses(uses)
    , m_format(format)
{
}

QStringList SourceRows::heads()
{
    return {tr("Source"), tr("Kind"), tr("Year"), tr("Used by"), tr("Terms")};
}

QString SourceRows::usedText(qsizetype rows) const
{
    if (rows == 0)
        return tr("nothing");
    return tr("%n rows", nullptr, int(rows)).replace(QString::number(rows), m_format.number(double(rows), 0));
}

QList<RecordRow> SourceRows::rows() const
{
    const Language language = m_format.language();
    QList<RecordRow> rows;
    for (const SourceRecord &source : m_sources.sources) {
        const QString used = usedText(usesOf(m_uses, source.id));
        const RecordCell kind{sourceKindText(source.kind), {}, CellMark::None};
        rows.append({{RecordKind::Source, source.id},
            {{source.title, source.publisher.in(language), CellMark::None}, kind,
                {sourceEditionText(source, m_format), {}, CellMark::None},
                {used, {}, CellMark::None, ownFigure(OwnMeasure::SourceUses, source.id, 0)},
                {source.licence.in(language), {}, CellMark::None}},
            int(source.kind), searchText(source)});
    }
    QCollator names(localeOf(language));
    names.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isBefore = [&names](const RecordRow &a, const RecordRow &b) {
        const bool aIsArticle = a.kind == int(SourceRecord::Kind::Article);
        const bool bIsArticle = b.kind == int(SourceRecord::Kind::Article);
        if (aIsArticle != bIsArticle)
            return aIsArticle;
        return names.compare(a.cells.first().text, b.cells.first().text) < 0;
    };
    std::ranges::stable_sort(rows, isBefore);
    return rows;
}

} // namespace atlas
