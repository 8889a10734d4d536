// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economy/twoformspanel.h"

#include "app/view/session.h"
#include "ui/pages/economy/panelscard.h"
#include "ui/pages/economy/plotcard.h"
#include "ui/widgets/segmentedswitch.h"

#include <QVBoxLayout>

namespace atlas
{

TwoFormsPanel::TwoFormsPanel(const PageContext &context, const QString &panelsName, QWidget *parent)
    : EconomyPanel(parent)
    , m_context(context)
    , m_charts(new QWidget(this))
    , m_panels(new PanelsCard(panelsName, context.session, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_charts);
    whole->addWidget(m_panels);
}

void TwoFormsPanel::addForms(PlotCard &card, const std::array<QString, 2> &names)
{
    m_formsCard = &card;
    m_forms = {new SegmentedSwitch(m_formsCard), new SegmentedSwitch(m_panels)};
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        m_forms[i]->setObjectName(names[i]);
        m_forms[i]->setFixedHeight(FooterSwitchHeight);
        connect(m_forms[i], &SegmentedSwitch::chosen, this, [this](int index) {
            ViewState view = m_context.session.view();
            view.economyPage.sideBySide = index == 1;
            m_context.session.show(view);
            m_forms[std::size_t(index)]->setFocus(Qt::OtherFocusReason); // the one that was used is hidden now
        });
    }
}

void TwoFormsPanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_panels->setAppearance(appearance);
    for (SegmentedSwitch *form : m_forms) {
        form->setAppearance(appearance);
        //: how the lines of several states are shown: in one chart, or each in one of its own
        form->setWords({tr("Together"), tr("Side by side")});
        form->setAccessibleName(formsName());
    }
    m_formsCard->setControls(m_forms[0]);
    m_panels->setControls(m_forms[1]);
    m_shown.reset();
}

void TwoFormsPanel::follow(const ViewState &view)
{
    const bool isSideBySide = view.economyPage.sideBySide;
    for (SegmentedSwitch *form : m_forms)
        form->setCurrent(int(isSideBySide));
    m_charts->setVisible(!isSideBySide);
    m_panels->setVisible(isSideBySide);
    if (isSideBySide)
        showPanels(view);
    else
        showCharts(view);
    m_shown = view;
}

} // namespace atlas
