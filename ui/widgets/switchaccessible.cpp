// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switchaccessible.h"

#include "ui/widgets/segmentedswitch.h"

#include <QAccessibleWidget>
#include <QList>

namespace atlas
{

namespace
{

/** One word of a switch, as a radio button without a widget of its own. */
class WordInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    WordInterface(SegmentedSwitch &owner, int index)
        : m_owner(owner)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_index < m_owner.words().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_owner);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RadioButton; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            //: said of a word of a switch: %1 is its place, %2 how many there are
            return SegmentedSwitch::tr("%1 of %2").arg(m_index + 1).arg(m_owner.words().size());
        return kind == QAccessible::Name ? m_owner.words().value(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect word = m_owner.wordRect(m_index);
        return {m_owner.mapToGlobal(word.topLeft()), word.size()};
    }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_owner.choose(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    SegmentedSwitch &m_owner;
    int m_index;
};

QAccessible::State WordInterface::state() const
{
    const bool isChosen = m_owner.current() == m_index;
    QAccessible::State state;
    state.checkable = true;
    state.checked = isChosen;
    state.focusable = true;
    state.focused = isChosen && m_owner.hasFocus();
    state.disabled = !m_owner.isEnabled();
    state.invisible = !m_owner.isVisible();
    return state;
}

/** The switch itself: a group whose value is the chosen word. */
class SwitchInterface final : public QAccessibleWidget
{
public:
    explicit SwitchInterface(SegmentedSwitch &owner)
        : QAccessibleWidget(&owner, QAccessible::Grouping)
        , m_owner(owner)
    {
    }
    SwitchInterface(const SwitchInterface &) = delete;
    SwitchInterface &operator=(const SwitchInterface &) = delete;

    ~SwitchInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_words))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_owner.words().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_words.size() <= index)
            m_words.append(QAccessible::registerAccessibleInterface(new WordInterface(m_owner, int(m_words.size()))));
        return QAccessible::accessibleInterface(m_words[index]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *word) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == word)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_owner.hasFocus() ? child(m_owner.current()) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_owner.words().value(m_owner.current()) : QAccessibleWidget::text(kind);
    }

private:
    SegmentedSwitch &m_owner;
    mutable QList<QAccessible::Id> m_words; ///< of the words asked for so far; Qt owns the interfaces
};

} // namespace

QAccessibleInterface *makeSwitchAccessible(const QString &, QObject *object)
{
    auto *owner = qobject_cast<SegmentedSwitch *>(object);
    return owner ? new SwitchInterface(*owner) : nullptr;
}

} // namespace atlas
