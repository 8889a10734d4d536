// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/citymodel.h"
#include "app/model/appearance.h"
#include "app/model/catalogue.h"

#include <QStyledItemDelegate>

namespace atlas
{

struct Theme;

/** Paints the rows of the list of members: headings, words with what stands back behind them, areas as icons;
 * where there is no figure of projects the pattern of the hole, and beside it, in place of the areas, why. */
class CityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** `catalogue` outlives the delegate. */
    explicit CityDelegate(const Catalogue &catalogue, QObject *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Of remarks the year alone; the tool tip has the rest. */
    void setShortRemarks(bool areShort)
    {
        m_remarkRole = areShort ? CityModel::ShortRemarkRole : CityModel::RemarkRole;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHole(QPainter &painter, const QRectF &room, const QModelIndex &index, const Theme &theme) const;
    void paintAreas(QPainter &painter, const QRectF &room, const QModelIndex &index, const Theme &theme) const;

    const Catalogue &m_catalogue;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    int m_remarkRole = CityModel::RemarkRole;
};

} // namespace atlas
