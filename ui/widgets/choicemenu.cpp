// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicemenu.h"

#include <QAbstractButton>
#include <QMenu>

#include <algorithm>

namespace atlas
{

void offerChoices(QAbstractButton &button, const QString &objectName, const QList<Choice> &choices,
    std::optional<int> current, const std::function<void(std::optional<int>)> &chosen)
{
    auto *menu = new QMenu(&button);
    menu->setObjectName(objectName);
    menu->setAccessibleName(button.accessibleName().isEmpty() ? button.text() : button.accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.value == current);
        if (choice.value == current)
            menu->setActiveAction(action); // the arrow keys begin there
        QObject::connect(action, &QAction::triggered, menu, [chosen, value = choice.value] { chosen(value); });
    }
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

QString choiceWords(const QList<Choice> &choices, std::optional<int> value)
{
    const auto found = std::ranges::find(choices, value, &Choice::value);
    if (found != choices.end())
        return found->words;
    return choices.isEmpty() ? QString() : choices.first().words;
}

} // namespace atlas
