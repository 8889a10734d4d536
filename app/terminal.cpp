// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace atlas
{

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

int fail(const QString &sentence, ExitStatus status)
{
    print(stderr, u"ascn-atlas: "_s + sentence + u'\n');
    return status;
}

} // namespace atlas
