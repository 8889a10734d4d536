// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/frameworkview.h"

#include "app/analysis/frameworksheet.h"
#include "app/format/format.h"
#include "app/model/lookup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int ChallengeColumns = 2;
constexpr int MostInRow = 6;
} // namespace

FrameworkView::FrameworkView(const Catalogue &catalogue, const Framework &framework, Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_framework(framework)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::Small);
    if (subject == Subject::Challenges) {
        addChallenges();
        return;
    }
    addRow(FrameworkItem::Kind::Outcome, 6);
    addRow(FrameworkItem::Kind::UrbanSystem, 6);
    addRow(FrameworkItem::Kind::Area, 7);
    addRow(FrameworkItem::Kind::Principle, 10);
}

int FrameworkView::Row::wholeHeight() const
{
    int highest = 0;
    for (const PartCard *card : cards)
        highest = std::max(highest, card->wholeHeight(card->width()));
    const int lines = grid->rowCount();
    return lines * (highest + spacing::Hair) + (lines - 1) * grid->spacing();
}

bool FrameworkView::Row::hasRoomForTexts() const
{
    return std::ranges::all_of(cards, &PartCard::hasRoomForText);
}

/** Rows are as high as their texts need where all of them have room; else rows without room have none of theirs. */
void FrameworkView::fitTexts()
{
    int wanted = 0;
    int room = 0;
    for (const Row &row : std::as_const(m_rows)) {
        wanted += row.wholeHeight();
        room += row.grid->geometry().height();
    }
    for (const Row &row : std::as_const(m_rows)) {
        m_column->setStretchFactor(row.grid, wanted <= room ? row.wholeHeight() : row.stretch);
        const bool hasRoom = row.hasRoomForTexts();
        for (PartCard *card : row.cards)
            card->setTextShown(hasRoom);
    }
}

/** The cards have their places by then. */
bool FrameworkView::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitTexts();
    return isDone;
}

PartCard *FrameworkView::addCard(const RecordRef &record)
{
    auto *card = new PartCard(record, this);
    connect(card, &PartCard::clicked, this, [this, record] { Q_EMIT recordWanted(record); });
    m_cards.append(card);
    return card;
}

void FrameworkView::addRow(FrameworkItem::Kind kind, int stretch)
{
    auto *caption = new ElidedLabel(TextRole::Label, this);
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::Medium);
    const QList<FrameworkItem> items = m_framework.itemsOf(kind);
    const int count = int(items.size());
    QList<PartCard *> cards;
    const int columns = count > MostInRow ? (count + 1) / 2 : std::max(1, count);
    for (int i = 0; i < count; ++i) {
        const bool isArea = kind == FrameworkItem::Kind::Area;
        PartCard *card = addCard({isArea ? RecordKind::Area : RecordKind::FrameworkItem, items[i].id});
        if (isArea)
            card->setArea(items[i].id, items[i].position);
        grid->addWidget(card, i / columns, i % columns);
        cards.append(card);
    }
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    m_rows.append({caption, kind, grid, cards, stretch});
    m_column->addWidget(caption);
    m_column->addLayout(grid, stretch);
    m_column->addSpacing(spacing::Small);
}

void FrameworkView::addChallenges()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::Large);
    for (int i = 0; i < int(m_framework.challenges.size()); ++i) {
        PartCard *card = addCard({RecordKind::Challenge, m_framework.challenges[i].id});
        grid->addWidget(card, i / ChallengeColumns, i % ChallengeColumns);
    }
    for (int i = 0; i < ChallengeColumns; ++i)
        grid->setColumnStretch(i, 1);
    m_column->addLayout(grid, 1);
}

void FrameworkView::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (PartCard *card : std::as_const(m_cards))
        card->setAppearance(appearance);
    for (const Row &row : std::as_const(m_rows))
        row.caption->setColour(Theme::of(appearance.scheme).textMuted);
    retranslate();
}

void FrameworkView::retranslate()
{
    for (const Row &row : std::as_const(m_rows))
        row.caption->setText(frameworkKindName(row.kind));
    for (PartCard *card : std::as_const(m_cards))
        card->setWords(wordsOf(card->record()));
}

QStringList FrameworkView::namesOf(const QList<QString> &indicatorIds) const
{
    const Format format(m_appearance);
    QStringList names;
    for (const QString &id : indicatorIds) {
        if (const Indicator *indicator = m_catalogue.indicator(id))
            names.append(format.dated(indicator->name.in(m_appearance.language)));
    }
    return names;
}

PartWords FrameworkView::wordsOf(const RecordRef &record) const
{
    const Language language = m_appearance.language;
    if (record.kind == RecordKind::Challenge) {
        const Challenge *challenge = findById(m_framework.challenges, record.id);
        if (!challenge)
            return {};
        return {challenge->title.in(language),
            challenge->text.in(language) + u" "_s + Format(m_appearance).written(challenge->indicatorNote.in(language)),
            namesOf(challenge->indicatorIds), tr("Shown by %n series", nullptr, int(challenge->indicatorIds.size()))};
    }
    const FrameworkItem *item = m_framework.item(record.id);
    if (!item)
        return {};
    const Format format(m_appearance);
    PartWords words{format.written(item->title.in(language)), format.written(item->text.in(language)), {}, {}};
    if (record.kind == RecordKind::Area)
        words.tail = tr("%n contents", nullptr, int(m_framework.contentsOf(record.id).size()));
    return words;
}

void FrameworkView::show(const ViewState &view)
{
    for (PartCard *card : std::as_const(m_cards))
        card->setChosen(view.open == card->record());
}

} // namespace atlas
