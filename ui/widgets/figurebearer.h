// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a figure on the screen is asked who says so: whatever shows figures says which one is meant, and the window is
// asked about it.
#pragma once

#include "app/model/figure.h"

#include <QEvent>
#include <QPoint>

#include <optional>

class QAbstractItemView;
class QContextMenuEvent;
class QMenu;
class QWidget;

namespace atlas
{

/** A widget that shows figures. */
class FigureBearer
{
public:
    FigureBearer() = default;
    FigureBearer(const FigureBearer &) = delete;
    FigureBearer &operator=(const FigureBearer &) = delete;
    virtual ~FigureBearer() = default;

    /** The figure the keyboard stands on, or else what is chosen; empty where there is none. */
    [[nodiscard]] virtual std::optional<FigureRef> figureAsked() const = 0;
    /** The figure at a place of the widget; empty where there is none. */
    [[nodiscard]] virtual std::optional<FigureRef> figureAt(const QPoint &position) = 0;
};

/** Asks a window who says so. */
class FigureEvent final : public QEvent
{
public:
    explicit FigureEvent(const FigureRef &figure);

    [[nodiscard]] static QEvent::Type kind();
    [[nodiscard]] const FigureRef &figure() const { return m_figure; }

private:
    FigureRef m_figure;
};

/** Asks the window of `from` who says so of a figure. */
void askWhoSaysSo(const QWidget &from, const FigureRef &figure);

/** The figure of `widget`, or of the nearest of those it lies in: the one the keyboard stands on. */
[[nodiscard]] std::optional<FigureRef> figureAskedIn(const QWidget *widget);
/** The same for a place of the screen, of what lies there in `window`, whatever covers the window. */
[[nodiscard]] std::optional<FigureRef> figureUnder(const QWidget &window, const QPoint &global);

/** The figure that a context menu is opened on. */
[[nodiscard]] std::optional<FigureRef> figureOf(const QContextMenuEvent &event, FigureBearer &bearer);
/** Adds the question to a menu of `owner`; nothing where no figure is meant. */
void addFigureQuestion(QMenu &menu, QWidget &owner, const std::optional<FigureRef> &figure);
/** The question as a menu of its own: at the pointer, or below the cell the keyboard stands on. */
void popupFigureQuestion(QAbstractItemView &table, const QContextMenuEvent &event, const FigureRef &figure);

} // namespace atlas
