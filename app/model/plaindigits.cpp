// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/plaindigits.h"

namespace atlas
{

QString plainDigits(QString text)
{
    for (QChar &letter : text) {
        if (letter.isDigit())
            letter = QChar(char16_t(u'0' + letter.digitValue()));
    }
    return text;
}

} // namespace atlas
