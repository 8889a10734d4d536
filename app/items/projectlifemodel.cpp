// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/projectlifemodel.h"

#include "app/items/itemroles.h"
#include "app/items/spokenrow.h"

#include <algorithm>

namespace atlas
{

ProjectLifeModel::ProjectLifeModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void ProjectLifeModel::setProjects(const QList<ProjectRecord> &projects, const Format &format)
{
    beginResetModel();
    m_format = format;
    m_rows.clear();
    m_years.clear();
    const QList<int> lists = reportYears(m_catalogue);
    for (int year = lists.value(0); !lists.isEmpty() && year <= lists.last(); ++year)
        m_years.append(year);
    const QList<int> totals = yearsOfTotalsAlone(m_catalogue);
    for (const ProjectRecord &project : projects)
        m_rows.append({project, projectLife(project, lists, totals)});
    endResetModel();
}

void ProjectLifeModel::setTitlesAbove(bool above)
{
    if (m_titlesAbove == above)
        return;
    m_titlesAbove = above;
    Q_EMIT headerDataChanged(Qt::Horizontal, TitleColumn, TitleColumn);
}

QList<LifeYear::Standing> ProjectLifeModel::holes() const
{
    QList<LifeYear::Standing> holes;
    for (const Row &row : m_rows) {
        for (const LifeYear &year : row.life) {
            if (holeOf(year.standing) && !holes.contains(year.standing))
                holes.append(year.standing);
        }
    }
    std::ranges::sort(holes);
    return holes;
}

int ProjectLifeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProjectLifeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYearColumn + int(m_years.size());
}

QVariant ProjectLifeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == RecordRole)
        return QVariant::fromValue(RecordRef{RecordKind::Project, row.project.id});
    if (role == AreaIdRole)
        return row.project.areaId;
    if (index.column() >= FirstYearColumn)
        return yearData(row.life[index.column() - FirstYearColumn], role);
    const QString title = m_format.written(row.project.title.in(m_format.language()));
    if (role == Qt::AccessibleTextRole) // read on the way, the title speaks for the whole row
        return spokenRow({title, areaName(row.project.areaId), ProjectLifeText(m_catalogue, m_format).whole(row.life)});
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

QString ProjectLifeModel::areaName(const QString &areaId) const
{
    const Area *area = m_catalogue.area(areaId);
    return area != nullptr ? area->name.in(m_format.language()) : QString();
}

QVariant ProjectLifeModel::yearData(const LifeYear &year, int role) const
{
    switch (role) {
    case StandingRole:
        return int(year.standing);
    case StatusRole:
        return year.status ? QVariant(int(*year.status)) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return ProjectLifeText(m_catalogue, m_format).tip(year);
    default:
        return {};
    }
}

QVariant ProjectLifeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == TitleColumn && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == TitleColumn && m_titlesAbove)
        //: head before the years of the lists, where the projects stand above them; %1 is their era, such as CE
        return tr("Years %1").arg(m_format.eraWord());
    if (section == TitleColumn)
        //: head of the first column, before years of the lists; %1 is their era, such as CE
        return tr("Project · years %1").arg(m_format.eraWord());
    return m_format.yearNumber(m_years[section - FirstYearColumn]);
}

} // namespace atlas
