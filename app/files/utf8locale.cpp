// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/utf8locale.h"

#include <QByteArray>

#include <clocale>
#include <cstring>

#include <langinfo.h>

namespace atlas
{

void useUtf8Locale()
{
    const bool isKnown = std::setlocale(LC_CTYPE, "") != nullptr;
    if (!isKnown || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", QByteArrayLiteral("C.UTF-8"));
}

} // namespace atlas
