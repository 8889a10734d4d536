// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/matrixmodel.h"
#include "app/view/viewstate.h"
#include "ui/widgets/card.h"

#include <optional>

class QBoxLayout;

namespace atlas
{

class AreaKey;
class ElidedLabel;
class LinkButton;
class MatrixView;
class SegmentedSwitch;
class StatusLegend;

/** The matrix with its title, its choices and what is to know of the list it shows. */
class MatrixCard final : public Card
{
    Q_OBJECT

public:
    /** `catalogue` outlives the card. */
    explicit MatrixCard(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void show(const ViewState &view);
    using QWidget::show;

    [[nodiscard]] MatrixView &table() const { return *m_table; }
    [[nodiscard]] const MatrixModel &model() const { return m_model; }

Q_SIGNALS:
    /** A person made another choice on the card. */
    void viewWanted(const atlas::ViewState &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();
    void sayWhatIsShown(const NetworkCoverage &network);
    void chooseStates();
    [[nodiscard]] QString statesWords() const;

    const Catalogue &m_catalogue;
    MatrixModel m_model;
    std::optional<NetworkCoverage> m_network; ///< what the model holds
    ViewState m_view;
    Appearance m_appearance;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    StatusLegend *m_legend;
    AreaKey *m_key; ///< where the heads have signs alone
    SegmentedSwitch *m_marks;
    SegmentedSwitch *m_members;
    LinkButton *m_states;
    MatrixView *m_table;
    QBoxLayout *m_head; ///< the title and its switches
    QBoxLayout *m_below; ///< what is to know, and what the marks mean
};

} // namespace atlas
