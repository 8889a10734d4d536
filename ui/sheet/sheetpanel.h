// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

#include <optional>

class QBoxLayout;

namespace atlas
{

class ElidedLabel;
class IconButton;
class SheetView;
struct Catalogue;

/**
 * The sheet at the right of a page. Above it, while a row is open: what kind of row it is, what can be done with it,
 * and the button that closes it. A row of an area has the icon and the edge of the area. The button is `closeSheet`.
 */
class SheetPanel : public Card
{
    Q_OBJECT

public:
    /** `sheetName` is the object name of the text; `catalogue` outlives the panel. */
    SheetPanel(const QString &sheetName, const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Another row that is open is said with its title, where choosing it was not. */
    void setSheet(const Sheet &sheet);
    /** What is open, so that its kind is said; empty: nothing of a kind. */
    void setKind(std::optional<RecordKind> kind);
    /** Whether there is something to close. */
    void setClosable(bool closable);
    /** The area whose icon and edge the panel has, and its position in the framework; empty and 0: none. */
    void setArea(const QString &areaId, int position);

    [[nodiscard]] SheetView &view() const { return *m_sheet; }

    /** Stands in the line above the sheet, before the kind. */
    void setLead(QWidget *lead);
    /** Stands in that line at the left of the button, after those added before. */
    void addControl(QWidget *control);
    /** Stands between that line and the sheet, after those added before. */
    void addPart(QWidget *part, int stretch);

Q_SIGNALS:
    /** A person wants the sheet of a row. */
    void recordWanted(const atlas::RecordRef &record);
    /** A person wants an address in the browser. */
    void addressWanted(const QString &address);
    /** A person closed the sheet. */
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void describe();

    SheetView *m_sheet;
    QWidget *m_line; ///< above the sheet
    QBoxLayout *m_inLine;
    QBoxLayout *m_parts;
    ElidedLabel *m_kindWords;
    IconButton *m_close;
    std::optional<RecordKind> m_kind;
    std::optional<Icon> m_icon;
    int m_position = 0; ///< of the area; 0: none
};

/** What a row is, in a word or two: "City", "Claim". */
[[nodiscard]] QString recordKindWords(RecordKind kind);

} // namespace atlas
