// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tooltip.h"

#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int LongLine = 48; ///< characters beyond which a line is given a width to wrap in
constexpr int Width = 340;
} // namespace

QString tooltipText(const QString &title, const QStringList &lines)
{
    QString rows;
    qsizetype longest = title.size();
    if (!title.isEmpty())
        rows += u"<p style='margin:0 0 3px 0'><b>"_s + title.toHtmlEscaped() + u"</b></p>"_s;
    for (const QString &line : lines) {
        rows += u"<p style='margin:0 0 3px 0'>"_s + line.toHtmlEscaped() + u"</p>"_s;
        longest = std::max(longest, line.size());
    }
    if (longest <= LongLine)
        return rows;
    return u"<table width='%1'><tr><td>"_s.arg(Width) + rows + u"</td></tr></table>"_s;
}

void showTooltip(QWidget &widget, const QRect &part, const QString &text)
{
    QToolTip::showText(widget.mapToGlobal(part.bottomLeft()), text, &widget, part);
}

} // namespace atlas
