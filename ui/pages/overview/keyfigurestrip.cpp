// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/keyfigurestrip.h"

#include "ui/pages/overview/keyfigurecard.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
/** How the width is shared out: labels with ASEAN, year and kind are long, "26 pilots" is not. */
constexpr std::array Shares{116, 116, 116, 116, 72, 92};
} // namespace

KeyFigureStrip::KeyFigureStrip(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
{
    setObjectName(u"keyFigures"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const int share : Shares) {
        auto *card = new KeyFigureCard(this);
        card->setObjectName(u"keyFigure-%1"_s.arg(m_cards.size()));
        row->addWidget(card, share);
        m_cards.append(card);
    }
    connect(&session, &Session::viewChanged, this, &KeyFigureStrip::follow);
    refresh();
}

void KeyFigureStrip::setAppearance(const Appearance &appearance)
{
    const bool wordsChange = appearance.language != m_appearance.language || appearance.era != m_appearance.era;
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
    const auto figures
        = keyFigures(m_catalogue, m_session.view(), m_series, Format(m_appearance.language, m_appearance.era));
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_cards[i]->setFigure(figures[i]);
}

} // namespace atlas
