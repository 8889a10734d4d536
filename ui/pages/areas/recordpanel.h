// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

#include <QHash>

#include <optional>

namespace atlas
{

class IconButton;
class SheetView;

/** The right side of the page: a sheet below the icon and the edge of its area, closed by a button where it can be. */
class RecordPanel final : public Card
{
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** `areaId` gives edge and icon; empty: none. */
    void setSheet(const Sheet &sheet, const QHash<QString, QString> &sourceTitles);
    void setArea(const QString &areaId, int position);
    void setClosable(bool closable);

    [[nodiscard]] SheetView &sheet() const { return *m_sheet; }

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SheetView *m_sheet;
    IconButton *m_close;
    std::optional<Icon> m_icon;
    int m_position = 0; ///< of the area; 0: none
};

} // namespace atlas
