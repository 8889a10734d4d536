// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

namespace atlas
{

/** Asks with the file dialogs of the desktop. Each begins in the folder where the last one ended. */
class FileDialogs final : public Prompts
{
public:
    void askForEdition(QWidget &window, const Answer &answer) override;
    void askWhereToSave(QWidget &window, const QString &suggestion, const Answer &answer) override;

private:
    QString m_folder; ///< empty: none was chosen yet
};

} // namespace atlas
