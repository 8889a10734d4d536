// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/sheet.h"
#include "app/model/appearance.h"
#include "ui/widgets/figurebearer.h"

#include <QTextBrowser>

namespace atlas
{

struct Catalogue;

/** Reads out a sheet: selectable, walked by keyboard, its links lead to other sheets. Small numbers name the sources.
 */
class SheetView final : public QTextBrowser, public FigureBearer
{
    Q_OBJECT

public:
    /** `catalogue` outlives the view; it says what the sources are called: one that it does not know keeps its id. */
    explicit SheetView(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setSheet(const Sheet &sheet);
    void setAppearance(const Appearance &appearance);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

    /** The figure of the line in which a link has the keyboard, or which was read last. */
    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;
    /** For whoever shows the sheet of figures itself: the sign of a figure asks nobody else. */
    void keepFigures() { m_keepsFigures = true; }
    /** Sources are named with publisher and edition, not by their titles alone. */
    void nameSourcesWhole() { m_namesSourcesWhole = true; }

Q_SIGNALS:
    /** A person wants the sheet of another row. */
    void recordWanted(const atlas::RecordRef &record);
    /** A person wants an address in the browser. */
    void addressWanted(const QString &address);
    /** A person asks who says so, and keepFigures() was called. */
    void figureWanted(const atlas::FigureRef &figure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /** Up and Down scroll; with a reader of the screen they read line by line, labels before their values. */
    void keyPressEvent(QKeyEvent *event) override;
    /** Tab goes from link to link: each is said. */
    bool focusNextPrevChild(bool next) override;
    QVariant loadResource(int type, const QUrl &name) override;
    /** What is copied has no marks for the ends of lines. */
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void rebuild();
    void keepWordsWhole();
    [[nodiscard]] bool readLine(int key);
    void sayLink();
    [[nodiscard]] QString linkWords() const;
    [[nodiscard]] QString wordsBeforeSign() const;
    void follow(const QUrl &target);
    [[nodiscard]] QString sourceName(const QString &sourceId) const;

    const Catalogue &m_catalogue;
    Sheet m_sheet;
    Appearance m_appearance;
    bool m_isNarrow = false; ///< as it was written last
    bool m_isFitting = false;
    bool m_keepsFigures = false;
    bool m_namesSourcesWhole = false;
};

} // namespace atlas
