// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/tablereading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

void TableReading::fail(QLatin1String table, const Error &cause)
{
    const QString words
        = QCoreApplication::translate("atlas::Archive", "The table “%1” of this edition cannot be read. %2");
    m_result = failure(cause.kind, words.arg(QString(table), cause.message), table + u": "_s + cause.detail);
}

} // namespace atlas
