// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/coveragemodel.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/items/itemroles.h"
#include "app/items/spokenrow.h"
#include "app/model/figure.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace atlas
{

CoverageModel::CoverageModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void CoverageModel::setSeries(const QList<SeriesCoverage> &series, const Format &format)
{
    beginResetModel();
    m_series = series;
    m_format = format;
    const QCollator collator(QLocale(QLocale::English));
    const Format protocol(Language::English, format.era()); // the states have one order, whatever the language
    const auto isRegion = [this](const SeriesCoverage &one) {
        const Entity *entity = m_catalogue.entity(one.entityId);
        return entity && entity->type == Entity::Type::Region;
    };
    const auto preferred = [this](const SeriesCoverage &one) {
        const Indicator *indicator = m_catalogue.indicator(one.indicatorId);
        return indicator && indicator->preferredSourceId == one.sourceId;
    };
    std::ranges::stable_sort(m_series, [&](const SeriesCoverage &a, const SeriesCoverage &b) {
        if (isRegion(a) != isRegion(b))
            return isRegion(a);
        if (a.entityId != b.entityId)
            return collator.compare(
                       entityLabel(m_catalogue, a.entityId, protocol), entityLabel(m_catalogue, b.entityId, protocol))
                < 0;
        return preferred(a) && !preferred(b);
    });
    endResetModel();
}

int CoverageModel::rowOf(const QString &entityId, const QString &sourceId) const
{
    const auto row = [this](auto found) { return found == m_series.end() ? -1 : int(found - m_series.begin()); };
    const int exact = row(std::ranges::find_if(
        m_series, [&](const SeriesCoverage &one) { return one.entityId == entityId && one.sourceId == sourceId; }));
    if (exact >= 0)
        return exact;
    const int ofPlace = row(std::ranges::find(m_series, entityId, &SeriesCoverage::entityId));
    return ofPlace >= 0 || m_series.isEmpty() ? ofPlace : 0;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesCoverage &series = m_series[index.row()];
    const Entity *entity = m_catalogue.entity(series.entityId);
    if (role == SearchRole)
        return QString((entity ? entity->name.inAll() : QString()) + u' ' + series.entityId + u' ' + series.sourceId);
    if (role == RecordRole)
        return QVariant::fromValue(RecordRef{RecordKind::Entity, series.entityId});
    if (role == NoteRole && index.column() == Place)
        return shortSourceName(m_catalogue, series.sourceId);
    if (role == NoteRole && index.column() == Years)
        return tr("%n values", nullptr, series.values);
    if (role == Qt::AccessibleTextRole && index.column() == Place) // read on the way, it speaks for the whole row
        return spokenRow(
            {entityLabel(m_catalogue, series.entityId, m_format), m_format.yearsCell(series.firstYear, series.lastYear),
                tr("%n values", nullptr, series.values), shortSourceName(m_catalogue, series.sourceId)});
    if (role == FigureRole && index.column() == Values)
        return QVariant::fromValue(
            ownFigure(OwnMeasure::SeriesValues, series.indicatorId + u'/' + series.entityId, 0, series.sourceId));
    if (role == Qt::TextAlignmentRole && index.column() == Values)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Place:
        return entityLabel(m_catalogue, series.entityId, m_format);
    case Years:
        return m_format.yearsCell(series.firstYear, series.lastYear);
    case Values:
        return m_format.number(series.values, 0);
    default:
        return shortSourceName(m_catalogue, series.sourceId);
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Values)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Years:
        //: head of a column; %1 is the era, such as CE
        return tr("Years (%1)").arg(m_format.eraWords());
    case Values:
        return tr("Values");
    default:
        return tr("Source");
    }
}

} // namespace atlas
