// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/record.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace atlas
{

/** What a PartCard says. */
struct PartWords
{
    QString title;
    QString text; ///< below it; elided where it must be
    QString tail; ///< one muted line at the foot; may be empty
};

/** A card that stands for a piece of the framework or for a challenge: pressed, it opens the sheet of its row. */
class PartCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartCard(const RecordRef &record, QWidget *parent = nullptr);

    [[nodiscard]] const RecordRef &record() const { return m_record; }

    void setAppearance(const Appearance &appearance);
    void setWords(const PartWords &words);
    /** Icon and coloured edge of the area at this position, from 1. */
    void setArea(const QString &areaId, int position);
    void setChosen(bool chosen);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    RecordRef m_record;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
    PartWords m_words;
    std::optional<Icon> m_icon;
    int m_position = 0;
    bool m_chosen = false;
};

} // namespace atlas
