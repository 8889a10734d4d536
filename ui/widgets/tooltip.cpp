// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tooltip.h"

#include "ui/widgets/spokenrole.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int LongLine = 48; ///< characters beyond which a line is given a width to wrap in
constexpr int Width = 340;
constexpr int Gap = 6; ///< px between a part and its tip
constexpr QPoint QtsOffset(2, 16); ///< Qt puts a tip so far from the place it is given

/** As large as Qt will make the tip: it tells the size only of one that is shown. */
QSize tipSize(const QString &text)
{
    QLabel tip;
    tip.setFont(QToolTip::font());
    tip.setMargin(1 + tip.style()->pixelMetric(QStyle::PM_ToolTipLabelFrameWidth, nullptr, &tip));
    tip.setIndent(1);
    tip.setWordWrap(Qt::mightBeRichText(text));
    tip.setText(text);
    return tip.sizeHint() + QSize(1, 1);
}

QWidget *shownTip()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto isTip = [](const QWidget *window) { return window->isVisible() && window->inherits("QTipLabel"); };
    const auto found = std::ranges::find_if(windows, isTip);
    return found == windows.end() ? nullptr : *found;
}

void showNow(QWidget &widget, const QRect &part, const QString &text)
{
    const QRect around(widget.mapToGlobal(part.topLeft()), part.size());
    const QPoint place = tooltipPlace(around, tipSize(text), widget.screen()->geometry(), QCursor::pos());
    QToolTip::showText(place - QtsOffset, text, &widget, part);
    QWidget *tip = shownTip();
    if (tip && tip->pos() != place) // another cursor, another offset
        tip->move(tooltipPlace(around, tip->size(), widget.screen()->geometry(), QCursor::pos()));
}

/** Waits for the release of the mouse: Qt hides every tip at it. */
class AfterRelease final : public QObject
{
public:
    AfterRelease(QWidget &widget, const QRect &part, QString text)
        : QObject(&widget)
        , m_widget(widget)
        , m_part(part)
        , m_text(std::move(text))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease) {
            QTimer::singleShot(
                0, &m_widget, [&widget = m_widget, part = m_part, text = m_text] { showNow(widget, part, text); });
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_widget;
    QRect m_part;
    QString m_text;
};

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

void setTip(QWidget &widget, const QString &title, const QStringList &lines)
{
    widget.setToolTip(tooltipText(title, lines));
    describeOnlyBy(widget, lines.join(u". "_s));
}

QPoint tooltipPlace(const QRect &part, QSize tip, const QRect &screen, QPoint pointer)
{
    const QRect room(screen.topLeft(), (screen.size() - tip).expandedTo({1, 1})); // for the left top of the tip
    const auto clamped = [&room](int x, int y) {
        return QPoint(std::clamp(x, room.left(), room.right()), std::clamp(y, room.top(), room.bottom()));
    };
    const QRect kept = part.adjusted(-Gap, -Gap, Gap, Gap);
    const std::array places{
        clamped(part.left(), kept.bottom() + 1),
        clamped(part.left(), kept.top() - tip.height()),
        clamped(kept.right() + 1, part.top()),
        clamped(kept.left() - tip.width(), part.top()),
    };
    for (const QPoint place : places) {
        if (!QRect(place, tip).intersects(part))
            return place;
    }
    const int right = pointer.x() + QtsOffset.y();
    return clamped(right <= room.right() ? right : pointer.x() - QtsOffset.y() - tip.width(), pointer.y());
}

void showTooltip(QWidget &widget, const QRect &part, const QString &text)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        showNow(widget, part, text);
    else
        new AfterRelease(widget, part, text); // owned by the widget; goes with the release
}

} // namespace atlas
