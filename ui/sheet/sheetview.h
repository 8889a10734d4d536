// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/model/appearance.h"

#include <QHash>
#include <QTextBrowser>

namespace atlas
{

/** Reads out a sheet: selectable, walked by keyboard, its links lead to other sheets. Small numbers name the sources.
 */
class SheetView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /** `sourceTitles` has a title for each source of the sheet; one that is missing is shown by its id. */
    void setSheet(const Sheet &sheet, const QHash<QString, QString> &sourceTitles);
    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    /** A person wants the sheet of another row. */
    void recordWanted(const atlas::RecordRef &record);
    /** A person wants an address in the browser. */
    void addressWanted(const QString &address);

private:
    void rebuild();

    Sheet m_sheet;
    QHash<QString, QString> m_sourceTitles;
    Appearance m_appearance;
};

} // namespace atlas
