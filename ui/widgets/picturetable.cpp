// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturetable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tablebearer.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace atlas
{

PictureTable::PictureTable(const QString &name, QWidget *picture)
    : QWidget(picture)
    , m_table(new TableView(this))
{
    setAutoFillBackground(true); // the picture lies below
    m_table->setObjectName(name);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

void PictureTable::setAppearance(const Appearance &appearance)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::of(appearance.scheme).surface);
    setPalette(colours);
    m_table->setAppearance(appearance);
}

/** The table would search for a letter. */
bool PictureTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() != Qt::Key_Escape && !asksForTable(key))
        return QWidget::eventFilter(watched, event);
    Q_EMIT closed();
    return true;
}

} // namespace atlas
