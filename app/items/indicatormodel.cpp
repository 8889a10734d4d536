// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/indicatormodel.h"

#include "app/analysis/topicnames.h"
#include "app/items/itemroles.h"
#include "app/items/spokenrow.h"

#include <algorithm>

namespace atlas
{

IndicatorModel::IndicatorModel(std::shared_ptr<const Definitions> definitions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_definitions(std::move(definitions))
{
}

void IndicatorModel::setFormat(const Format &format)
{
    beginResetModel();
    m_format = format;
    endResetModel();
}

int IndicatorModel::rowOf(const QString &indicatorId) const
{
    const auto found = std::ranges::find(m_definitions->definitions, indicatorId, &Definition::id);
    return found == m_definitions->definitions.end() ? -1 : int(found - m_definitions->definitions.begin());
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definitions->definitions.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Definition &definition = m_definitions->definitions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? m_format.dated(definition.name.in(m_format.language()))
                                      : topicName(definition.topic);
    case Qt::AccessibleTextRole: // the name, which is read on the way, speaks for the whole row
        return index.column() == Name ? spokenRow({index.data().toString(), topicName(definition.topic),
                   m_format.dated(definition.unit.in(m_format.language()))})
                                      : topicName(definition.topic);
    case RecordRole:
        return QVariant::fromValue(RecordRef{RecordKind::Indicator, definition.id});
    case NoteRole:
        //: below the name of an indicator: %1 is its topic, %2 its unit
        return tr("%1 · %2").arg(topicName(definition.topic), m_format.dated(definition.unit.in(m_format.language())));
    case SearchRole:
        return QString(definition.name.inAll() + u' ' + definition.unit.inAll() + u' ' + definition.id + u' '
            + topicName(definition.topic));
    default:
        return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Indicator") : tr("Topic");
}

} // namespace atlas
