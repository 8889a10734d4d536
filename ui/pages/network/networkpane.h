// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/model/catalogue.h"
#include "ui/widgets/card.h"

namespace atlas
{

class IconButton;
class SheetView;

/** The sheet at the right: of what is open, with a button that closes it, or what a part says of itself. */
class NetworkPane final : public Card
{
    Q_OBJECT

public:
    explicit NetworkPane(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void show(const Sheet &sheet, bool canBeClosed);

Q_SIGNALS:
    void recordWanted(const atlas::RecordRef &record);
    void addressWanted(const QString &address);
    /** A person closed the sheet. */
    void closed();

private:
    const Catalogue &m_catalogue;
    SheetView *m_sheet;
    IconButton *m_close;
};

} // namespace atlas
