// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/citymodel.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/citation.h"
#include "app/items/itemroles.h"
#include "app/items/spokenrow.h"
#include "app/model/figure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

CityModel::CityModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void CityModel::setList(const MemberList &list, const Format &format)
{
    beginResetModel();
    m_list = list;
    m_format = format;
    m_rows.clear();
    append(list.pilots, tr("%n pilot cities", nullptr, int(list.pilots.size())));
    append(list.later, tr("%n later members", nullptr, int(list.later.size())));
    endResetModel();
}

void CityModel::setOrder(bool mayRank, CitiesChoice::Order order)
{
    if (mayRank == m_mayRank && order == m_order)
        return;
    m_mayRank = mayRank;
    m_order = order;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CityModel::append(const QList<MemberRow> &members, const QString &heading)
{
    if (members.isEmpty())
        return;
    m_rows.append({heading, {}});
    for (const MemberRow &member : members)
        m_rows.append({{}, member});
}

QModelIndex CityModel::indexOf(const QString &cityId) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&cityId](const Row &row) { return row.member.city != nullptr && row.member.city->id == cityId; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

QList<int> CityModel::headings() const
{
    QList<int> rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].member.city == nullptr)
            rows.append(int(row));
    }
    return rows;
}

QString CityModel::columnName(Column column)
{
    switch (column) {
    case Column::City:
        return u"city"_s;
    case Column::State:
        return u"state"_s;
    case Column::Joined:
        return u"joined"_s;
    case Column::Cohort:
        return u"cohort"_s;
    case Column::Population:
        return u"population"_s;
    case Column::Projects:
        return u"projects"_s;
    case Column::Statuses:
        return u"statuses"_s;
    case Column::Areas:
        return u"areas"_s;
    }
    Q_UNREACHABLE();
}

QString CityModel::columnTitle(Column column) const
{
    switch (column) {
    case Column::City:
        return tr("City");
    case Column::State:
        return tr("State");
    case Column::Joined:
        return tr("Joined");
    case Column::Cohort:
        return tr("Membership");
    case Column::Population:
        return tr("People");
    case Column::Projects:
        //: %1 is a year
        return m_list.report.year ? tr("Projects %1").arg(m_format.yearCell(*m_list.report.year)) : tr("Projects");
    case Column::Statuses:
        return tr("Status");
    case Column::Areas:
        return tr("Areas");
    }
    Q_UNREACHABLE();
}

std::optional<CitiesChoice::Order> CityModel::orderOf(Column column)
{
    switch (column) {
    case Column::City:
        return CitiesChoice::Order::Protocol;
    case Column::Joined:
        return CitiesChoice::Order::Joined;
    case Column::Population:
        return CitiesChoice::Order::Population;
    case Column::Projects:
        return CitiesChoice::Order::Projects;
    case Column::State:
    case Column::Cohort:
    case Column::Statuses:
    case Column::Areas:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool CityModel::isUsual(Column column)
{
    return column != Column::Cohort && column != Column::Statuses;
}

int CityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AllColumns.size());
}

QVariant CityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == HeadingRole)
        return row.member.city == nullptr;
    if (row.member.city == nullptr)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(row.heading) : QVariant();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row.member, column);
    case RemarkRole:
        return remark(row.member, column);
    case ShortRemarkRole:
        return shortRemark(row.member, column);
    case Qt::ToolTipRole:
        return tip(row.member, column);
    case Qt::AccessibleTextRole:
        return column == Column::City
            ? spokenMember(row.member)
            : QStringList{text(row.member, column), remark(row.member, column)}.join(u' ').trimmed();
    case RecordRole:
        return QVariant::fromValue(RecordRef{RecordKind::City, row.member.city->id});
    case AreaIdsRole:
        return row.member.areaIds;
    case Qt::TextAlignmentRole:
        return column == Column::Projects ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case FigureRole:
        return figure(row.member, column);
    case HoleRole:
        return hole(row.member, column);
    default:
        return {};
    }
}

/** The city, which is read on the way, speaks for the whole row; the heads are no part of it. */
QString CityModel::spokenMember(const MemberRow &member) const
{
    QStringList words{text(member, Column::City), text(member, Column::State)};
    //: said of a city: %1 is a year
    words.append(tr("member since %1").arg(m_format.year(member.city->joinedYear)));
    words.append(
        member.population ? CityPopulationText(m_format).whole(*member.population) : text(member, Column::Population));
    const bool isHole = hole(member, Column::Projects).isValid();
    words.append(isHole ? text(member, Column::Projects) : tr("%n projects", nullptr, member.projects));
    if (!isHole)
        words.append(areaNames(member));
    return spokenRow(words);
}

QVariant CityModel::figure(const MemberRow &member, Column column) const
{
    const int report = m_list.report.year.value_or(m_list.year);
    if (column == Column::Population && member.population)
        return QVariant::fromValue(ownFigure(OwnMeasure::CityPeople, member.city->id, m_list.year));
    if ((column == Column::Projects || column == Column::Statuses) && member.isListed)
        return QVariant::fromValue(ownFigure(OwnMeasure::Projects, member.city->id, report));
    return {};
}

QVariant CityModel::hole(const MemberRow &member, Column column) const
{
    if (column != Column::Projects && column != Column::Statuses && column != Column::Areas)
        return {};
    const std::optional<Hole> hole = holeOf(standingOf(member, m_list));
    return hole ? QVariant(int(*hole)) : QVariant();
}

QString CityModel::text(const MemberRow &member, Column column) const
{
    const City &city = *member.city;
    if (hole(member, column).isValid())
        return AreaCoverageText(m_catalogue, m_format).standing(standingOf(member, m_list));
    switch (column) {
    case Column::City:
        return city.name.in(m_format.language());
    case Column::State: {
        const State *state = m_catalogue.state(city.stateId);
        return state != nullptr ? state->shortName.in(m_format.language()) : city.stateId;
    }
    case Column::Joined:
        return m_format.yearCell(city.joinedYear);
    case Column::Cohort:
        return city.cohort == City::Cohort::Pilot ? tr("Pilot city") : tr("Later member");
    case Column::Population:
        return member.population ? m_format.peopleShort(member.population->people) : tr("no count");
    case Column::Projects:
        return m_format.number(member.projects, 0);
    case Column::Statuses:
        return AreaCoverageText(m_catalogue, m_format).statuses(member.counts);
    case Column::Areas:
        return areaNames(member);
    }
    Q_UNREACHABLE();
}

QString CityModel::remark(const MemberRow &member, Column column) const
{
    if (column != Column::Population || !member.population)
        return {};
    return CityPopulationText(m_format).shortBasis(*member.population);
}

QString CityModel::shortRemark(const MemberRow &member, Column column) const
{
    if (column != Column::Population || !member.population || !member.population->year)
        return {};
    const bool isProjected = member.population->kind == ValueKind::Projection;
    return m_format.oneEra().yearCell(*member.population->year) + (isProjected ? u"*"_s : QString());
}

QString CityModel::tip(const MemberRow &member, Column column) const
{
    if (column == Column::Projects || column == Column::Areas || column == Column::Statuses)
        return projectsTip(member);
    if (column != Column::Population || !member.population)
        return {};
    const QString figure = CityPopulationText(m_format).whole(*member.population);
    const QString source = shortSourceName(m_catalogue, member.population->sourceId);
    const QString warning = member.population->basis == CityPopulation::Basis::Administrative
        ? tr("Not to be compared with agglomerations.")
        : tr("The urban agglomeration.");
    return QStringList{figure, warning, source}.join(u'\n');
}

QString CityModel::projectsTip(const MemberRow &member) const
{
    if (!m_list.report.year)
        //: %1 is a year
        return tr("There is no list of projects before %1.").arg(m_format.year(m_list.report.firstYear));
    const QString list = AreaCoverageText(m_catalogue, m_format).report(m_list.report);
    if (standingOf(member, m_list) == CityDot::Standing::NotYetMember)
        //: %1 is a year
        return tr("Not yet a member: joins in %1.").arg(m_format.year(member.city->joinedYear));
    if (!member.isListed)
        //: %1 is a list such as "report of 2025"
        return tr("Not in the list: %1.").arg(list);
    const QString source = shortSourceName(m_catalogue, m_list.report.sourceId);
    const QString statuses = AreaCoverageText(m_catalogue, m_format).statuses(member.counts);
    QStringList lines{
        tr("%n projects", nullptr, member.projects) + u", "_s + list, statuses, areaNames(member), source};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CityModel::areaNames(const MemberRow &member) const
{
    QStringList names;
    for (const QString &id : member.areaIds) {
        const Area *area = m_catalogue.area(id);
        names.append(area != nullptr ? area->name.in(m_format.language()) : id);
    }
    return m_format.list(names);
}

QString CityModel::headTip(Column column) const
{
    if (!m_mayRank)
        return tr("Members stand in the order of protocol: states by their English names, then cities. To order them "
                  "by a figure, switch on “Rank cities and states by figures” in the View menu.");
    if (!orderOf(column))
        return {};
    return column == Column::City ? tr("Order by protocol") : tr("Order by this figure");
}

QString CityModel::head(Column column) const
{
    //: head of a column of years; %1 is the era, such as CE
    return column == Column::Joined ? tr("Joined (%1)").arg(m_format.eraWords()) : columnTitle(column);
}

QVariant CityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole)
        return headTip(column);
    if (role == Qt::TextAlignmentRole && column == Column::Projects)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter); // counts stand one below the other
    if (role != Qt::DisplayRole)
        return {};
    const bool orders = m_mayRank && m_order != CitiesChoice::Order::Protocol && orderOf(column) == m_order;
    return orders ? QString(head(column) + u" \u25be"_s) : head(column);
}

Qt::ItemFlags CityModel::flags(const QModelIndex &index) const
{
    const bool isMember = index.isValid() && m_rows[index.row()].member.city != nullptr;
    return isMember ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace atlas
