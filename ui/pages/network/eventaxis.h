// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/appearance.h"
#include "ui/pages/network/eventaxislayout.h"
#include "ui/widgets/partbearer.h"
#include "ui/widgets/tablebearer.h"

#include <QWidget>

namespace atlas
{

class RecordValues;
struct Theme;

/**
 * The events of the network on an axis of time. The arrow keys walk from event to event and from lane to lane, Enter
 * opens one, T shows them as a table; a click on a year goes there, one on the name of a lane leaves that category
 * alone, and again all.
 */
class EventAxis final : public QWidget, public PartBearer, public TableBearer
{
    Q_OBJECT

public:
    explicit EventAxis(QWidget *parent = nullptr);

    /** By date, in the words of `appearance`. */
    void setEvents(const QList<EventRecord> &events, const Appearance &appearance);
    void setYear(int year);
    /** The event whose sheet is open; empty: none. */
    void setOpen(const QString &eventId);
    /** Dims all other categories; empty: none. */
    void setCategory(std::optional<EventRecord::Category> category);

    /** Where things stand now. */
    [[nodiscard]] const EventAxisLayout &layoutNow() const;
    /** The event under the keyboard; empty: none. */
    [[nodiscard]] QString current() const;

    /** Its events, for assistive technology; none while the table speaks for them. */
    [[nodiscard]] int partCount() const override { return isTableShown() ? 0 : int(m_events.size()); }
    [[nodiscard]] PaintedPart partAt(int index) override;
    void pressPart(int index) override { Q_EMIT eventOpened(m_events[index].id); }

    /** Shows the events that are not dimmed as a table in place of the axis, or the axis again. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** A person opened an event. */
    void eventOpened(const QString &eventId);
    /** A person asked for a year. */
    void yearPicked(int year);
    /** A person pressed the name of a category. */
    void categoryPressed(atlas::EventRecord::Category category);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] bool isShown(const EventRecord &event) const;
    [[nodiscard]] QString sentence(const EventRecord &event) const;
    [[nodiscard]] qsizetype nextInTime(qsizetype from, int step) const;
    [[nodiscard]] qsizetype nextInLanes(qsizetype from, int step) const;
    [[nodiscard]] qsizetype firstToWalk() const;
    void walkTo(qsizetype index);
    bool walkBy(int key);
    void placeValues();
    void paintYears(QPainter &painter, const Theme &theme) const;
    void paintLanes(QPainter &painter, const Theme &theme) const;
    void paintMark(QPainter &painter, const Theme &theme, const EventAxisLayout::Mark &mark) const;

    QList<EventRecord> m_events;
    Appearance m_appearance;
    Format m_format;
    std::optional<EventRecord::Category> m_category;
    QString m_open;
    int m_year = 0;
    qsizetype m_current = -1; ///< under the keyboard
    qsizetype m_pointed = -1; ///< under the pointer
    RecordValues *m_values = nullptr; ///< while the table is shown
    mutable EventAxisLayout m_layout;
    mutable bool m_layoutIsFresh = false;
};

} // namespace atlas
