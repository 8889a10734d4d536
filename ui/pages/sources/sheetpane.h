// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/sheetpanel.h"

#include <QString>

#include <optional>

class QMenu;

namespace atlas
{

class LinkButton;

/** What a person can do with the row whose sheet is shown; empty words: not this. */
struct SheetDeeds
{
    QString picture; ///< the words of the way to the chart
    QString address; ///< to be opened in the browser or copied
    bool canCite = false; ///< the row is a source
    bool canClose = false; ///< a row is open
    std::optional<RecordKind> kind; ///< of that row
};

/** The sheet of the open row, and above it what can be done with the row. */
class SheetPane final : public SheetPanel
{
    Q_OBJECT

public:
    /** What is copied. */
    enum class Copy { Address, EnglishCitation, ThaiCitation };

    /** `catalogue` outlives the pane. */
    explicit SheetPane(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void show(const Sheet &sheet, const SheetDeeds &deeds);

    [[nodiscard]] const Sheet &sheet() const;
    /** The choice behind the button that copies. */
    [[nodiscard]] QMenu *makeCopyMenu();

Q_SIGNALS:
    void pictureWanted();
    void copyWanted(atlas::SheetPane::Copy what);

private:
    void connectDeeds();

    SheetDeeds m_deeds;
    LinkButton *m_picture;
    LinkButton *m_open;
    LinkButton *m_copy;
};

} // namespace atlas
