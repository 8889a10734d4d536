// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/definition.h"

#include <QAbstractTableModel>

#include <memory>

namespace atlas
{

/** Every indicator of the edition, as the facts list them: its name and its topic. */
class IndicatorModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Topic, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< everything a filter may meet: both names, unit and id
        NoteRole, ///< below the name: topic and unit
    };

    explicit IndicatorModel(std::shared_ptr<const Definitions> definitions, QObject *parent = nullptr);

    void setFormat(const Format &format);
    /** The row of an indicator; -1 for an unknown one. */
    [[nodiscard]] int rowOf(const QString &indicatorId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Definitions> m_definitions;
    Format m_format;
};

} // namespace atlas
