// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/matrixmodel.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/protocolorder.h"
#include "app/items/itemroles.h"
#include "app/model/figure.h"

#include <algorithm>

namespace atlas
{

MatrixModel::MatrixModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void MatrixModel::setContent(const NetworkCoverage &network, bool laterMembers, const Format &format)
{
    beginResetModel();
    m_network = network;
    m_format = format;
    m_laterMembers = laterMembers;
    m_rows.clear();
    const QList<CityDot> dots = network.areas.isEmpty() ? QList<CityDot>() : network.areas.first().dots;
    QString state;
    for (const City *city : citiesInProtocolOrder(m_catalogue)) {
        const auto dot = std::ranges::find(dots, city->id, &CityDot::cityId);
        if (dot == dots.end() || !dot->inScope || (city->cohort == City::Cohort::LaterMember && !laterMembers))
            continue;
        m_rows.append(
            {city, dot - dots.begin(), city->stateId != state, cityProjects(m_catalogue, city->id, network.viewYear)});
        state = city->stateId;
    }
    endResetModel();
}

bool MatrixModel::isFiled() const
{
    return m_network.report.basis == ReportBasis::ActionPlans || m_network.report.basis == ReportBasis::Status;
}

int MatrixModel::projectsNotShown() const
{
    int shown = 0;
    for (const Row &row : m_rows)
        shown += int(row.projects.size());
    return m_network.counts.total() - shown;
}

QList<CityDot::Standing> MatrixModel::holes() const
{
    QList<CityDot::Standing> holes;
    for (const Row &row : m_rows) {
        const CityDot::Standing standing = dotOf(row, FirstAreaColumn).standing;
        if (holeOf(standing) && !holes.contains(standing))
            holes.append(standing);
    }
    std::ranges::sort(holes);
    return holes;
}

QModelIndex MatrixModel::cell(const QString &cityId, const QString &areaId) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row &candidate) { return candidate.city->id == cityId; });
    if (row == m_rows.end())
        return {};
    for (int column = FirstAreaColumn; column < columnCount(); ++column) {
        if (areaOf(column) == areaId)
            return index(int(row - m_rows.begin()), column);
    }
    return index(int(row - m_rows.begin()), CityColumn);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAreaColumn + int(m_catalogue.areas.size());
}

QString MatrixModel::areaOf(int column) const
{
    return column < FirstAreaColumn ? QString() : m_catalogue.areas[column - FirstAreaColumn].id;
}

const CityDot &MatrixModel::dotOf(const Row &row, int column) const
{
    return m_network.areas[std::max(0, column - FirstAreaColumn)].dots[row.dot];
}

int MatrixModel::count(const Row &row, int column) const
{
    if (column < FirstAreaColumn)
        return int(row.projects.size());
    return isFiled() ? dotOf(row, column).projects : 0;
}

int MatrixModel::columnSum(int column) const
{
    int sum = 0;
    for (const Row &row : m_rows)
        sum += count(row, column);
    return sum;
}

QString MatrixModel::note(const Row &row) const
{
    const CityDot &dot = dotOf(row, FirstAreaColumn);
    switch (dot.standing) {
    case CityDot::Standing::HasProjects:
    case CityDot::Standing::NoProjects:
        return {};
    case CityDot::Standing::Unfiled:
        return tr("%n projects, not filed by area", nullptr, dot.projects);
    case CityDot::Standing::NotInReport:
        return m_network.report.year ? tr("not in the list of %1").arg(m_format.year(*m_network.report.year))
                                     : tr("no list yet");
    case CityDot::Standing::NotYetMember:
        return tr("joins in %1").arg(m_format.year(row.city->joinedYear));
    }
    Q_UNREACHABLE();
}

QString MatrixModel::words(const Row &row, int column) const
{
    if (column == StateColumn) {
        const State *state = m_catalogue.state(row.city->stateId);
        return row.isFirstOfState && state ? state->shortName.in(m_format.language()) : QString();
    }
    if (column == CityColumn)
        return row.city->name.in(m_format.language());
    const int projects = count(row, column);
    return projects > 0 ? m_format.number(projects, 0) : note(row);
}

QString MatrixModel::sentence(const Row &row, int column) const
{
    if (column == StateColumn) {
        const State *state = m_catalogue.state(row.city->stateId);
        return state ? state->name.in(m_format.language()) : QString();
    }
    if (column == CityColumn)
        return row.city->name.in(m_format.language());
    return AreaCoverageText(m_catalogue, m_format).dot(m_network, dotOf(row, column));
}

QVariant MatrixModel::statuses(const Row &row, int column) const
{
    QList<ProjectStatus> list;
    for (const CityProject &project : row.projects) {
        if (project.areaId == areaOf(column) && project.status && isFiled())
            list.append(*project.status);
    }
    std::ranges::stable_sort(list);
    return QVariant::fromValue(list);
}

QVariant MatrixModel::figure(const QStringList &places) const
{
    const int year = m_network.report.year.value_or(m_network.viewYear);
    return QVariant::fromValue(ownFigure(OwnMeasure::Projects, joinedPlaces(places), year));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        return sentence(row, column);
    case RecordRole:
        return QVariant::fromValue(column == StateColumn ? RecordRef{RecordKind::State, row.city->stateId}
                                                         : RecordRef{RecordKind::City, row.city->id});
    case AreaRole:
        return areaOf(column);
    case CountRole:
        return count(row, column);
    case StatusesRole:
        return statuses(row, column);
    case NoteRole:
        return note(row);
    case HoleRole: {
        const std::optional<Hole> hole = holeOf(dotOf(row, FirstAreaColumn).standing);
        return hole ? QVariant(int(*hole)) : QVariant();
    }
    case FigureRole:
        return column >= FirstAreaColumn && count(row, column) > 0 ? figure({row.city->id, areaOf(column)})
                                                                   : QVariant();
    case GroupRole:
        return row.isFirstOfState;
    case LinesRole:
        return column < FirstAreaColumn
            ? QStringList()
            : AreaCoverageText(m_catalogue, m_format).dotProjects(m_network, areaOf(column), dotOf(row, column));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == AreaRole)
        return areaOf(section);
    if (role == CountRole)
        return columnSum(section);
    if (role == FigureRole)
        return section >= FirstAreaColumn ? figure({areaOf(section)}) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (section == StateColumn)
        return tr("State");
    if (section == CityColumn)
        return tr("City");
    return m_catalogue.areas[section - FirstAreaColumn].name.in(m_format.language());
}

} // namespace atlas
