// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/record.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QColor>
#include <QStringList>

#include <optional>

namespace atlas
{

struct Theme;

/** What a PartCard says. */
struct PartWords
{
    QString title;
    QString text; ///< below it, whole or not at all: the sheet has it
    QStringList items; ///< a list below the tail, as many as there is room for; may be empty
    QString tail; ///< one line at the foot or over the list; may be empty
};

/** A card that stands for a piece of the framework or for a challenge: pressed, it opens the sheet of its row. */
class PartCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartCard(const RecordRef &record, QWidget *parent = nullptr);

    [[nodiscard]] const RecordRef &record() const { return m_record; }
    [[nodiscard]] const PartWords &words() const { return m_words; }

    void setAppearance(const Appearance &appearance);
    void setWords(const PartWords &words);
    /** Icon and coloured edge of the area at this position, from 1. */
    void setArea(const QString &areaId, int position);
    void setChosen(bool chosen);
    /** How high a card of this width is with all its words but the list. */
    [[nodiscard]] int wholeHeight(int width) const;
    /** Whether its text would be whole; true where there is none. */
    [[nodiscard]] bool hasRoomForText() const;
    void setTextShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /** As high as the lines of its title need. */
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /** The air at the left and right of the words. */
    [[nodiscard]] int side() const;
    [[nodiscard]] QStringList titleLines(double width) const;
    [[nodiscard]] QStringList textLines(double width) const;
    [[nodiscard]] double paintTitle(QPainter &painter, QRectF room, const QColor &colour) const;
    [[nodiscard]] double paintText(QPainter &painter, const QRectF &room, const QColor &colour) const;
    void paintItems(QPainter &painter, QRectF room, const Theme &theme) const;

    RecordRef m_record;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    PartWords m_words;
    std::optional<Icon> m_icon;
    int m_position = 0;
    bool m_chosen = false;
    bool m_isTextShown = true;
};

} // namespace atlas
