// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/view/viewstate.h"
#include "ui/widgets/figurebearer.h"

#include <QTableView>

#include <utility>

namespace atlas
{

class MatrixDelegate;
class MatrixHead;
class MatrixModel;

/**
 * The table of cities and areas: sticky heads, arrow keys from cell to cell and from the first row into the heads, a
 * click or Enter opens one.
 */
class MatrixView final : public QTableView, public FigureBearer
{
    Q_OBJECT

public:
    /** `model` outlives the view; refresh() after each change of it. */
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Takes on what the model holds now, with the marks and choices of the view. */
    void refresh(const ViewState &view);

    /** Whether the heads of the areas name them; where the columns are too narrow they have their signs alone. */
    [[nodiscard]] bool hasNamesInHead() const;

    [[nodiscard]] std::optional<FigureRef> figureAsked() const override;
    [[nodiscard]] std::optional<FigureRef> figureAt(const QPoint &position) override;

Q_SIGNALS:
    void cellOpened(const QString &cityId, const QString &areaId);
    void cityOpened(const QString &cityId);
    void stateOpened(const QString &stateId);
    void areaOpened(const QString &areaId);
    /** The columns were measured anew. */
    void fitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);
    void openHead(int section);
    void enterHead(int section);
    [[nodiscard]] bool walkInHead(int key);
    void spanNotes();
    void fit();
    void fitColumns();
    [[nodiscard]] std::pair<int, int> namesWidths(int table) const;

    MatrixModel &m_model;
    MatrixDelegate *m_delegate;
    MatrixHead *m_head;
};

} // namespace atlas
