// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurebearer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words of the question. */
class FigureQuestion
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureQuestion)
};

} // namespace

FigureEvent::FigureEvent(const FigureRef &figure)
    : QEvent(kind())
    , m_figure(figure)
{
}

QEvent::Type FigureEvent::kind()
{
    static const auto kind = static_cast<QEvent::Type>(QEvent::registerEventType());
    return kind;
}

void askWhoSaysSo(const QWidget &from, const FigureRef &figure)
{
    FigureEvent question(figure);
    QCoreApplication::sendEvent(from.window(), &question);
}

std::optional<FigureRef> figureAskedIn(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const auto *bearer = dynamic_cast<const FigureBearer *>(widget);
        const auto figure = bearer ? bearer->figureAsked() : std::nullopt;
        if (figure)
            return figure;
    }
    return std::nullopt;
}

std::optional<FigureRef> figureUnder(const QWidget &window, const QPoint &global)
{
    for (QWidget *widget = window.childAt(window.mapFromGlobal(global)); widget;
         widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        auto *bearer = dynamic_cast<FigureBearer *>(widget);
        const auto figure = bearer ? bearer->figureAt(widget->mapFromGlobal(global)) : std::nullopt;
        if (figure)
            return figure;
    }
    return std::nullopt;
}

std::optional<FigureRef> figureOf(const QContextMenuEvent &event, FigureBearer &bearer)
{
    return event.reason() == QContextMenuEvent::Mouse ? bearer.figureAt(event.pos()) : bearer.figureAsked();
}

void addFigureQuestion(QMenu &menu, QWidget &owner, const std::optional<FigureRef> &figure)
{
    if (!figure)
        return;
    QAction *ask = menu.addAction(FigureQuestion::tr("Who says so?") + u"\tS"_s);
    ask->setObjectName(u"whoSaysSo"_s);
    QObject::connect(ask, &QAction::triggered, &owner, [&owner, asked = *figure] { askWhoSaysSo(owner, asked); });
}

void popupFigureQuestion(QAbstractItemView &table, const QContextMenuEvent &event, const FigureRef &figure)
{
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFigureQuestion(*menu, table, figure);
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    const QPoint belowCell = table.visualRect(table.currentIndex()).bottomLeft();
    menu->popup(isByKey ? table.viewport()->mapToGlobal(belowCell) : event.globalPos());
}

} // namespace atlas
