// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/browser.h"

#include <QDesktopServices>
#include <QUrl>

namespace atlas
{

void openInBrowser(const QString &address)
{
    QDesktopServices::openUrl(QUrl(address));
}

} // namespace atlas
