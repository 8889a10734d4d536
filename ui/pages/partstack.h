// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/widgets/taborder.h"

#include <QHash>
#include <QList>
#include <QStackedWidget>

#include <functional>
#include <utility>

namespace atlas
{

/** Is as large as the page in sight needs to be: what was seen before takes no room from what stands beside it. */
class CurrentPageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QWidget *page = currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QStackedWidget::minimumSizeHint();
    }
};

/**
 * The parts of a page, of which one is in sight. A panel is made when its part is first wanted, and takes on a change
 * of the look when it is wanted next: what nobody sees costs nothing.
 */
template <typename Part, typename Panel>
class PartStack
{
public:
    using Maker = std::function<Panel *(Part part, QWidget *parent)>;

    PartStack(QWidget *page, Maker make)
        : m_stack(new CurrentPageStack(page))
        , m_make(std::move(make))
    {
    }

    [[nodiscard]] QWidget *widget() const { return m_stack; }
    /** Whether no part was wanted yet. */
    [[nodiscard]] bool isEmpty() const { return m_panels.isEmpty(); }

    void setAppearance(const Appearance &appearance)
    {
        m_appearance = appearance;
        m_stale = m_panels.keys();
    }

    /** The panel of a part, in the look of the page. */
    [[nodiscard]] Panel &panel(Part part)
    {
        Panel *&panel = m_panels[part];
        if (!panel) {
            panel = m_make(part, m_stack);
            m_stack->addWidget(panel);
            m_stale.append(part);
        }
        if (m_stale.removeOne(part))
            panel->setAppearance(m_appearance);
        return *panel;
    }

    /** Brings a panel into sight, and Tab to it before what stands beside it. */
    void show(Panel &panel)
    {
        m_stack->setCurrentWidget(&panel);
        m_stack->updateGeometry();
        if (std::exchange(m_shown, &panel) != &panel)
            tabThrough(*m_stack, panel);
    }

private:
    CurrentPageStack *m_stack;
    Maker m_make;
    Appearance m_appearance;
    QHash<Part, Panel *> m_panels;
    Panel *m_shown = nullptr;
    QList<Part> m_stale; ///< made, but in another look or other words
};

} // namespace atlas
