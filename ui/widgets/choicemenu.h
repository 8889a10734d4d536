// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QAbstractButton;

namespace atlas
{

/** One of the things a list can be left with; without a value: all of it. */
struct Choice
{
    std::optional<int> value;
    QString words;
};

/** Offers choices below a button, the current one with a tick; `chosen` learns which a person took. */
void offerChoices(QAbstractButton &button, const QString &objectName, const QList<Choice> &choices,
    std::optional<int> current, const std::function<void(std::optional<int>)> &chosen);

/** The words of the choice with this value; those of the first where none has it. */
[[nodiscard]] QString choiceWords(const QList<Choice> &choices, std::optional<int> value);

} // namespace atlas
