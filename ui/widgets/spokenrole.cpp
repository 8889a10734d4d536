// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QWidget>

namespace atlas
{

namespace
{

constexpr auto RoleProperty = "spokenRole";

/** A button in a role of its own still has its words, can be pressed, and is selected where it is checked. */
class SpokenButton final : public QAccessibleWidget
{
public:
    SpokenButton(QAbstractButton &button, QAccessible::Role role)
        : QAccessibleWidget(&button, role)
        , m_button(button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool isOwn = kind == QAccessible::Name && m_button.accessibleName().isEmpty();
        return isOwn ? m_button.text() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = m_button.isCheckable();
        state.selected = m_button.isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &m_button;
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant property = widget != nullptr ? widget->property(RoleProperty) : QVariant();
    if (!property.isValid())
        return nullptr;
    const auto role = QAccessible::Role(property.toInt());
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new SpokenButton(*button, role);
    return new QAccessibleWidget(widget, role);
}

} // namespace

void describeOnlyBy(QWidget &widget, const QString &words)
{
    widget.setAccessibleDescription(words.isEmpty() ? QStringLiteral(" ") : words); // Qt takes an empty one for none
}

void speakAs(QWidget &widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeSpoken), true);
    widget.setProperty(RoleProperty, int(role));
}

} // namespace atlas
