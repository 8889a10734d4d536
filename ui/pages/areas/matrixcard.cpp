// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/matrixcard.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/areasheet.h"
#include "app/analysis/protocolorder.h"
#include "ui/pages/areas/areakey.h"
#include "ui/pages/areas/matrixview.h"
#include "ui/pages/areas/statuslegend.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int NarrowBelow = 620; ///< pixels at 100 %: beside the switches there is no room for the title
}

MatrixCard::MatrixCard(const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_model(catalogue)
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_note(new ElidedLabel(TextRole::Caption, this))
    , m_legend(new StatusLegend(this))
    , m_key(new AreaKey(catalogue.areas, this))
    , m_marks(new SegmentedSwitch(this))
    , m_members(new SegmentedSwitch(this))
    , m_states(new LinkButton(this))
    , m_table(new MatrixView(m_model, this))
    , m_head(new QHBoxLayout)
    , m_below(new QHBoxLayout)
{
    arrange();
    connect(m_marks, &SegmentedSwitch::chosen, this, [this](int index) {
        ViewState view = m_view;
        view.matrix.marks = index == 0 ? MatrixChoice::Marks::Projects : MatrixChoice::Marks::Status;
        Q_EMIT viewWanted(view);
    });
    connect(m_members, &SegmentedSwitch::chosen, this, [this](int index) {
        ViewState view = m_view;
        view.matrix.laterMembers = index == 1;
        Q_EMIT viewWanted(view);
    });
    connect(m_states, &LinkButton::clicked, this, &MatrixCard::chooseStates);
    connect(m_table, &MatrixView::fitted, this, [this] { m_key->setVisible(!m_table->hasNamesInHead()); });
}

void MatrixCard::arrange()
{
    m_marks->setObjectName(u"matrixMarks"_s);
    m_members->setObjectName(u"matrixMembers"_s);
    m_states->setObjectName(u"matrixStates"_s);
    m_note->setObjectName(u"matrixNote"_s);
    m_states->setOffersChoice(true);
    m_note->setLineCount(2);
    m_key->hide();
    auto *controls = new QHBoxLayout;
    controls->setSpacing(spacing::Medium);
    controls->addWidget(m_states);
    controls->addWidget(m_members);
    controls->addWidget(m_marks);
    controls->addStretch(); // below the title they stand at the left
    m_head->setSpacing(spacing::Medium);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(controls);
    setTabOrder(m_states, m_members); // as they stand
    setTabOrder(m_members, m_marks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    column->setSpacing(spacing::Small);
    column->addLayout(m_head);
    m_below->setSpacing(spacing::Large);
    m_below->addWidget(m_note, 1);
    m_below->addWidget(m_legend);
    column->addLayout(m_below);
    column->addWidget(m_key);
    column->addWidget(m_table, 1);
}

/** A narrow card has its title above its switches, and what the marks mean below what is to know. */
void MatrixCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_head->setDirection(direction);
    m_below->setDirection(direction);
    m_below->setSpacing(isNarrow ? spacing::Small : spacing::Large);
    m_below->setAlignment(m_legend, isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

void MatrixCard::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_network.reset(); // its words change
    Card::setAppearance(appearance);
    m_marks->setAppearance(appearance);
    m_members->setAppearance(appearance);
    m_states->setAppearance(appearance);
    m_table->setAppearance(appearance);
    m_legend->setAppearance(appearance);
    m_key->setAppearance(appearance);
    m_title->setColour(theme().text);
    m_note->setColour(theme().textMuted);
    retranslate();
}

void MatrixCard::retranslate()
{
    m_title->setText(tr("What each city works on"));
    m_marks->setWords({tr("Projects", "marks of the matrix"), tr("Status", "marks of the matrix")});
    m_marks->setAccessibleName(tr("What the marks show"));
    m_members->setWords({tr("Pilot cities"), tr("All members")});
    m_members->setAccessibleName(tr("Which cities have rows"));
    m_table->setAccessibleName(tr("Cities and areas; Enter opens the projects of a cell"));
}

void MatrixCard::show(const ViewState &view)
{
    m_view = view;
    m_marks->setCurrent(view.matrix.marks == MatrixChoice::Marks::Status ? 1 : 0);
    m_members->setCurrent(view.matrix.laterMembers ? 1 : 0);
    m_states->setText(statesWords());
    m_states->updateGeometry();
    const NetworkCoverage network = networkCoverage(m_catalogue, view);
    if (m_network != network || m_model.showsLaterMembers() != view.matrix.laterMembers) {
        m_network = network;
        m_model.setContent(network, view.matrix.laterMembers, Format(m_appearance));
    }
    m_table->refresh(view);
    m_legend->setContent(AreaCoverageText(m_catalogue, Format(m_appearance)),
        view.matrix.marks == MatrixChoice::Marks::Status && network.report.basis == ReportBasis::Status,
        m_model.holes());
    sayWhatIsShown(network);
}

void MatrixCard::sayWhatIsShown(const NetworkCoverage &network)
{
    const Format format(m_appearance);
    QStringList parts{matrixYearNote(m_catalogue, format, network)};
    if (network.report.year)
        parts.append(AreaCoverageText(m_catalogue, format).network(network));
    if (network.report.basis == ReportBasis::ActionPlans && m_view.matrix.marks == MatrixChoice::Marks::Status)
        parts.append(tr("the plans give no status"));
    if (const int hidden = m_model.projectsNotShown(); hidden > 0)
        parts.append(tr("%n projects of later members are not shown", nullptr, hidden));
    parts.removeAll(QString());
    QString note = parts.join(u" · "_s);
    if (!note.isEmpty())
        note[0] = note[0].toUpper();
    m_note->setText(note);
}

QString MatrixCard::statesWords() const
{
    if (m_view.states.isEmpty())
        return tr("All states");
    if (const State *state = m_catalogue.state(m_view.states.first()); state && m_view.states.size() == 1)
        return state->shortName.in(m_appearance.language);
    return tr("%n states", nullptr, int(m_view.states.size()));
}

/** A menu of the states; each choice is a step of its own. */
void MatrixCard::chooseStates()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixStatesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *all = menu->addAction(tr("All states"));
    all->setCheckable(true);
    all->setChecked(m_view.states.isEmpty());
    connect(all, &QAction::triggered, this, [this] { Q_EMIT viewWanted(withoutStates(m_view)); });
    menu->addSeparator();
    for (const State *state : statesInProtocolOrder(m_catalogue)) {
        QAction *action = menu->addAction(state->name.in(m_appearance.language));
        action->setCheckable(true);
        action->setChecked(m_view.states.contains(state->id));
        connect(action, &QAction::triggered, this,
            [this, id = state->id] { Q_EMIT viewWanted(withStateToggled(m_view, id)); });
    }
    menu->popup(m_states->mapToGlobal(QPoint(0, m_states->height())));
}

} // namespace atlas
