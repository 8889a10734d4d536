// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/choicechips.h"

#include "ui/pages/overview/choicechip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int Gap = 6; ///< between two chips
constexpr int ShortestChip = 64;

/** One thing that is chosen, and the view without it. */
struct Choice
{
    ChoiceChip::Look look;
    ViewState without;
};

QList<Choice> choicesOf(const ViewState &view, const Catalogue &catalogue, const Appearance &appearance)
{
    const Theme &theme = Theme::of(appearance.scheme);
    const auto name
        = [&](const auto *thing, const QString &id) { return thing ? thing->name.in(appearance.language) : id; };
    QList<Choice> choices;
    for (qsizetype i = 0; i < view.states.size(); ++i) {
        const QString &id = view.states[i];
        const QColor colour = theme.series[std::size_t(std::min<qsizetype>(i + 1, qsizetype(theme.series.size()) - 1))];
        choices.append({{name(catalogue.state(id), id), colour, std::nullopt, int(i + 1)}, withStateToggled(view, id)});
    }
    if (!view.city.isEmpty())
        choices.append({{name(catalogue.city(view.city), view.city), theme.textMuted, Icon::Place}, withoutCity(view)});
    if (!view.area.isEmpty()) {
        const Area *area = catalogue.area(view.area);
        const bool known = area && area->position >= 1 && area->position <= int(theme.area.size());
        const QColor colour = known ? theme.area[std::size_t(area->position - 1)] : theme.accent;
        choices.append({{name(area, view.area), colour, areaIcon(view.area)}, withoutArea(view)});
    }
    return choices;
}

} // namespace

ChoiceChips::ChoiceChips(Session &session, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_clear(new LinkButton(this))
{
    setObjectName(u"choiceChips"_s);
    m_clear->setObjectName(u"clearChoice"_s);
    for (int i = 0; i < MaximumStates + 2; ++i) { // the states, a city, an area
        auto *chip = new ChoiceChip(this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            m_session.show(choicesOf(m_session.view(), m_catalogue, m_appearance).at(i).without);
            keepFocus(i);
        });
        m_chips.append(chip);
    }
    connect(m_clear, &QAbstractButton::clicked, this,
        [this] { m_session.show(withoutStates(withoutArea(withoutCity(m_session.view())))); });
    connect(&session, &Session::viewChanged, this, &ChoiceChips::follow);
    refresh();
}

void ChoiceChips::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (ChoiceChip *chip : std::as_const(m_chips))
        chip->setAppearance(appearance);
    m_clear->setAppearance(appearance);
    refresh();
}

void ChoiceChips::follow(const ViewState &before, const ViewState &after)
{
    if (before.states != after.states || before.city != after.city || before.area != after.area)
        refresh();
}

void ChoiceChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChoiceChips::refresh()
{
    const QList<Choice> choices = choicesOf(m_session.view(), m_catalogue, m_appearance);
    setAccessibleName(tr("What is chosen"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleDescription(tr("Clear all that is chosen"));
    m_clear->setToolTip(tr("Clear all that is chosen"));
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (i < choices.size())
            m_chips[i]->setLook(choices[i].look);
        m_chips[i]->setVisible(i < choices.size());
    }
    m_clear->setVisible(choices.size() > 1);
    setVisible(!choices.isEmpty());
    Q_EMIT chipsChanged();
    place();
}

/** After a chip is gone the keyboard is on the one that took its place. */
void ChoiceChips::keepFocus(qsizetype index)
{
    const QList<QAbstractButton *> left = chips();
    if (!left.isEmpty())
        left[std::min(index, left.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

QList<QAbstractButton *> ChoiceChips::chips() const
{
    QList<QAbstractButton *> shown;
    for (ChoiceChip *chip : m_chips) {
        if (!chip->isHidden())
            shown.append(chip);
    }
    return shown;
}

int ChoiceChips::taken(int longest) const
{
    int width = 0;
    for (const QAbstractButton *chip : chips())
        width += std::min(chip->sizeHint().width(), longest) + Gap;
    return width + (m_clear->isHidden() ? 0 : m_clear->sizeHint().width() + Gap) - Gap;
}

/** The longest a chip may be so that all of them fit. */
int ChoiceChips::longestWithin(int room) const
{
    int longest = 0;
    for (const QAbstractButton *chip : chips())
        longest = std::max(longest, chip->sizeHint().width());
    while (longest > ShortestChip && taken(longest) > room)
        --longest;
    return longest;
}

int ChoiceChips::widthWithin(int room) const
{
    return chips().isEmpty() ? 0 : std::min(taken(longestWithin(room)), room);
}

QSize ChoiceChips::sizeHint() const
{
    return {widthWithin(QWIDGETSIZE_MAX), ChoiceChip::Height};
}

void ChoiceChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChoiceChips::place()
{
    const int longest = longestWithin(width());
    int left = 0;
    for (QAbstractButton *chip : chips()) {
        const int wide = std::min(chip->sizeHint().width(), longest);
        chip->setGeometry(left, (height() - ChoiceChip::Height) / 2, wide, ChoiceChip::Height);
        left += wide + Gap;
    }
    m_clear->setGeometry(left, (height() - ChoiceChip::Height) / 2, m_clear->sizeHint().width(), ChoiceChip::Height);
}

} // namespace atlas
