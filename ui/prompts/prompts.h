// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace atlas
{

/** What is asked of the person; the answer comes by a call, perhaps at once. Thought better of it: no call at all. */
class Prompts
{
public:
    using Answer = std::function<void(const QString &path)>;

    virtual ~Prompts() = default;

    /** Which edition of the data to open: the path of a file that exists. */
    virtual void askForEdition(QWidget &window, const Answer &answer) = 0;
    /** Where to save a picture; `suggestion` is a file name with its ending. */
    virtual void askWhereToSave(QWidget &window, const QString &suggestion, const Answer &answer) = 0;
};

} // namespace atlas
