// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menustrip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr double Radius = 6;
constexpr double DisabledShare = 0.4; ///< of the text colour in what cannot be done now
} // namespace

MenuStrip::MenuStrip(const Actions &actions, QWidget *parent)
    : QMenuBar(parent)
{
    setObjectName(u"menus"_s);
    setNativeMenuBar(false); // it stands in the header on every desktop
    setFont(atlas::font(TextRole::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const Actions::Row &row : Actions::table()) {
        if (row.opens == Menu::None)
            continue;
        auto *opened = new QMenu(this);
        opened->setObjectName(QLatin1StringView(row.name));
        actions.at(row.act).setMenu(opened);
        if (row.in == Menu::Bar)
            opened->installEventFilter(this);
        m_menus.insert(row.opens, opened);
    }
    for (const Actions::Row &row : Actions::table()) {
        QWidget *place = row.in == Menu::Bar ? static_cast<QWidget *>(this) : m_menus[row.in];
        if (row.beginsSection)
            m_menus[row.in]->addSeparator();
        place->addAction(&actions.at(row.act));
    }
    for (QAction *language : actions.furtherLanguages())
        m_menus[Menu::Language]->addAction(language);
}

void MenuStrip::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const Theme &theme = Theme::of(appearance.scheme);
    QPalette palette = QApplication::palette();
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.text, theme.surface, DisabledShare));
    for (QMenu *menu : std::as_const(m_menus))
        menu->setPalette(palette);
    update();
}

/** QMenuBar's own hint is folded into the width its parent happens to have. */
QSize MenuStrip::sizeHint() const
{
    const int between = style()->pixelMetric(QStyle::PM_MenuBarItemSpacing, nullptr, this);
    QSize size(2 * style()->pixelMetric(QStyle::PM_MenuBarHMargin, nullptr, this), 0);
    for (QAction *action : actions()) {
        QStyleOptionMenuItem option;
        initStyleOption(&option, action);
        const QSize words = fontMetrics().size(Qt::TextShowMnemonic, action->text());
        const QSize item = style()->sizeFromContents(QStyle::CT_MenuBarItem, &option, words, this);
        size = {size.width() + item.width() + between, std::max(size.height(), item.height())};
    }
    return size;
}

/** Qt would stay with the title of a menu that Escape closed, and with the keyboard. */
bool MenuStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        QMetaObject::invokeMethod(this, &MenuStrip::leave, Qt::QueuedConnection); // once the menu has had the key
    return QMenuBar::eventFilter(watched, event);
}

void MenuStrip::leave()
{
    if (QApplication::activePopupWidget())
        return;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    keyPressEvent(&escape);
}

void MenuStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    for (QAction *action : actions()) {
        const QRectF box = actionGeometry(action);
        if (action == activeAction()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(box, Radius, Radius);
        }
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextShowMnemonic, action->text());
    }
}

} // namespace atlas
