// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuestable.h"

#include "ui/charts/chartkeys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

ValuesTable::ValuesTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new TableView(this))
{
    m_table->setObjectName(u"chartValues"_s);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

void ValuesTable::setTheme(const Theme &theme)
{
    Appearance appearance;
    appearance.scheme = theme.scheme;
    m_table->setAppearance(appearance);
}

/** The table would search for a letter. */
bool ValuesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    const auto deed = chartDeedOf(key);
    if (key.key() == Qt::Key_Escape || deed == ChartKeyDeed::Table) {
        Q_EMIT closed();
        return true;
    }
    return deed ? QCoreApplication::sendEvent(parentWidget(), event) : QWidget::eventFilter(watched, event);
}

} // namespace atlas
