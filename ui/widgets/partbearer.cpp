// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partbearer.h"

#include <QAccessibleWidget>
#include <QList>
#include <QWidget>

#include <utility>

namespace atlas
{

namespace
{

/** One painted thing, as the item of a list. */
class PartInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartInterface(QWidget &widget, PartBearer &bearer, int index)
        : m_widget(widget)
        , m_bearer(bearer)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_index < m_bearer.partCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid() && m_widget.isEnabled())
            m_bearer.pressPart(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QWidget &m_widget;
    PartBearer &m_bearer;
    int m_index;
};

QString PartInterface::text(QAccessible::Text kind) const
{
    if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
        return {};
    const PaintedPart part = m_bearer.partAt(m_index);
    return kind == QAccessible::Name ? part.name : part.detail;
}

QRect PartInterface::rect() const
{
    const QRect box = isValid() ? m_bearer.partAt(m_index).box : QRect();
    return box.isNull() ? QRect() : QRect(m_widget.mapToGlobal(box.topLeft()), box.size());
}

QAccessible::State PartInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const PaintedPart part = m_bearer.partAt(m_index);
    state.focusable = true;
    state.focused = part.hasKeyboard && m_widget.hasFocus();
    state.selectable = true;
    state.selected = part.isChosen;
    state.disabled = !m_widget.isEnabled();
    state.invisible = !m_widget.isVisible();
    state.offscreen = !part.box.intersects(m_widget.rect());
    return state;
}

/** The widget itself: a list of its parts, followed by the widgets it holds. */
class BearerInterface final : public QAccessibleWidget
{
public:
    BearerInterface(QWidget &widget, PartBearer &bearer)
        : QAccessibleWidget(&widget, QAccessible::List)
        , m_widget(widget)
        , m_bearer(bearer)
    {
    }
    BearerInterface(const BearerInterface &) = delete;
    BearerInterface &operator=(const BearerInterface &) = delete;

    ~BearerInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return isValid() ? m_bearer.partCount() + QAccessibleWidget::childCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (!isValid() || index < 0)
            return nullptr;
        const int parts = m_bearer.partCount();
        return index < parts ? part(index) : QAccessibleWidget::child(index - parts);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QStringList actionNames() const override
    {
        const QStringList press{pressAction()};
        return m_bearer.canBePressed() ? press + QAccessibleWidget::actionNames() : QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_widget.isEnabled())
            m_bearer.press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAccessibleInterface *part(int index) const
    {
        while (m_parts.size() <= index) {
            m_parts.append(
                QAccessible::registerAccessibleInterface(new PartInterface(m_widget, m_bearer, int(m_parts.size()))));
        }
        return QAccessible::accessibleInterface(m_parts[index]);
    }

    QWidget &m_widget;
    PartBearer &m_bearer;
    mutable QList<QAccessible::Id> m_parts; ///< of those asked for so far; Qt owns the interfaces
};

int BearerInterface::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < m_bearer.partCount() && i < m_parts.size(); ++i) {
        if (QAccessible::accessibleInterface(m_parts[i]) == child)
            return i;
    }
    const int among = QAccessibleWidget::indexOfChild(child);
    return among < 0 ? -1 : m_bearer.partCount() + among;
}

/** What lies on the widget lies on its parts too. */
QAccessibleInterface *BearerInterface::childAt(int x, int y) const
{
    const QPoint place = m_widget.mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
        QAccessibleInterface *held = QAccessibleWidget::child(i);
        if (held != nullptr && !held->state().invisible && held->rect().contains(x, y))
            return held;
    }
    for (int i = 0; i < m_bearer.partCount(); ++i) {
        if (m_bearer.partAt(i).box.contains(place))
            return part(i);
    }
    return nullptr;
}

QAccessibleInterface *BearerInterface::focusChild() const
{
    for (int i = 0; m_widget.hasFocus() && i < m_bearer.partCount(); ++i) {
        if (m_bearer.partAt(i).hasKeyboard)
            return part(i);
    }
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface *makePartsAccessible(const QString &, QObject *object)
{
    auto *bearer = dynamic_cast<PartBearer *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return bearer != nullptr && widget != nullptr ? new BearerInterface(*widget, *bearer) : nullptr;
}

} // namespace

void exposeParts()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makePartsAccessible), true);
}

} // namespace atlas
