// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/keyfigurestrip.h"

#include "ui/pages/overview/keyfigurecard.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
/** How the width is shared out: labels with ASEAN, year and kind are long, "26 pilots" is not. */
constexpr std::array Shares{116, 116, 116, 116, 76, 88};
} // namespace

KeyFigureStrip::KeyFigureStrip(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_rows(new QGridLayout(this))
{
    setObjectName(u"keyFigures"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(6);
    for (std::size_t i = 0; i < Shares.size(); ++i) {
        auto *card = new KeyFigureCard(this);
        card->setObjectName(u"keyFigure-%1"_s.arg(i));
        m_cards.append(card);
    }
    setColumns(int(Shares.size()));
    connect(&session, &Session::viewChanged, this, &KeyFigureStrip::follow);
    refresh();
}

void KeyFigureStrip::setAppearance(const Appearance &appearance)
{
    const bool wordsChange = !appearance.readsAs(m_appearance);
    m_appearance = appearance;
    for (KeyFigureCard *card : std::as_const(m_cards))
        card->setAppearance(appearance);
    if (wordsChange)
        refresh();
}

void KeyFigureStrip::setDensity(Density density)
{
    for (KeyFigureCard *card : std::as_const(m_cards))
        card->setDensity(density);
    layout()->activate();
    updateGeometry(); // at once, not when the event loop comes round
}

void KeyFigureStrip::setColumns(int columns)
{
    for (int i = 0; i < int(m_cards.size()); ++i) {
        m_rows->removeWidget(m_cards[i]);
        m_rows->addWidget(m_cards[i], i / columns, i % columns);
        const bool isOneRow = columns == int(Shares.size());
        m_rows->setColumnStretch(i, i >= columns ? 0 : isOneRow ? Shares[std::size_t(i)] : 1);
    }
    layout()->activate();
    updateGeometry(); // at once, not when the event loop comes round
    chooseLabels();
}

void KeyFigureStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void KeyFigureStrip::follow(const ViewState &before, const ViewState &after)
{
    if (before.year != after.year || before.economy != after.economy || before.states != after.states)
        refresh();
}

void KeyFigureStrip::refresh()
{
    const auto figures = keyFigures(m_catalogue, m_session.view(), m_series, Format(m_appearance));
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_cards[i]->setFigure(figures[i]);
    chooseLabels();
}

/** Short labels on every card or on none. */
void KeyFigureStrip::chooseLabels()
{
    const bool allFit = std::ranges::all_of(m_cards, &KeyFigureCard::hasRoomForLabel);
    for (KeyFigureCard *card : std::as_const(m_cards))
        card->setShortLabel(!allFit);
}

void KeyFigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    chooseLabels();
}

} // namespace atlas
