// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/pickrow.h"

#include <QCoreApplication>

namespace atlas
{

class Actions;

/**
 * Every key of the window as a box to pick from: those of the actions by their menus, which are run, then those of map,
 * years, pictures and tables, which are read. What is typed filters by words and by keys.
 */
class KeysList final : public PickSource
{
    Q_DECLARE_TR_FUNCTIONS(atlas::KeysText)

public:
    explicit KeysList(const Actions &actions);

    [[nodiscard]] PickWords words(const QString &typed) const override;
    [[nodiscard]] QList<PickRow> rows(const QString &typed) override;
    [[nodiscard]] int answers() const override { return m_answers; }

private:
    [[nodiscard]] QList<PickRow> actionRows() const;
    [[nodiscard]] static QList<PickRow> partRows();
    [[nodiscard]] static QList<PickRow> anywhereRows();
    [[nodiscard]] static QList<PickRow> mapRows();
    [[nodiscard]] static QList<PickRow> yearRows();
    [[nodiscard]] static QList<PickRow> chartRows();
    [[nodiscard]] static QList<PickRow> pyramidRows();
    [[nodiscard]] static QList<PickRow> networkRows();
    [[nodiscard]] static QList<PickRow> cardRows();

    const Actions &m_actions;
    int m_answers = 0;
};

} // namespace atlas
