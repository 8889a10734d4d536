// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/recordtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

class QHBoxLayout;
class QVBoxLayout;

namespace atlas
{

class ElidedLabel;

/** How high a row of a few may be where there is room, in pixels at 100 %. */
inline constexpr int TallestPlaceRow = 72;

/** A card with a finding, a line of small words and a table with a row for each place. */
class PlaceTable final : public Card
{
    Q_OBJECT

public:
    /** `name` is the object name of the table. */
    explicit PlaceTable(const QString &name, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** The finding goes over at most so many lines. */
    void setWords(const QString &finding, const QString &subtitle, int lines = 1);
    void setContent(const QStringList &heads, const QList<RecordRow> &rows);
    /** Columns of numbers stand at the right. */
    void setNumbers(const QList<int> &columns) { m_rows->setNumbers(columns); }
    /** Whose figures they are, below the table, the longest that fits of several; none to begin with. */
    void setSource(const QStringList &lines);
    /** Marks the row of a place. */
    void setCurrent(const RecordRef &place);
    /** Stands at the right of the finding. */
    void addControl(QWidget *control);
    /** Below the small words instead, where the finding needs the width. */
    void setControlsBelow(bool below);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] const RecordTable &rows() const { return *m_rows; }
    [[nodiscard]] QString finding() const;

Q_SIGNALS:
    /** A person opened the row of a place. */
    void placeOpened(const atlas::RecordRef &place);

private:
    RecordTable *m_rows;
    ElidedLabel *m_finding;
    ElidedLabel *m_subtitle;
    QWidget *m_controls;
    QHBoxLayout *m_head;
    QVBoxLayout *m_words;
    TableView *m_table;
    ElidedLabel *m_source;
};

} // namespace atlas
