// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citation.h"

using namespace Qt::StringLiterals;

namespace atlas
{

QString shortSourceName(const Catalogue &catalogue, const QString &sourceId)
{
    const Source *source = catalogue.source(sourceId);
    return source ? source->title.section(u": "_s, 0, 0) : QString();
}

QString sourceLine(const Catalogue &catalogue, const QString &sourceId)
{
    const Source *source = catalogue.source(sourceId);
    if (!source)
        return {};
    QStringList parts{source->title, source->publisher};
    if (!source->edition.isEmpty() && !source->title.contains(source->edition))
        parts.append(source->edition);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace atlas
