// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemwatch.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QStyleHints>

#include <utility>

namespace atlas
{

SystemWatch::SystemWatch(const Appearance &start, Look look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
    , m_seen(m_look())
    , m_appearance(start)
{
    // Queued: a theme that is applied while Qt is still working out the palette would be undone.
    if (const auto *style = qobject_cast<const Style *>(QApplication::style()))
        connect(style, &Style::systemPaletteChanged, this, &SystemWatch::lookAgain, Qt::QueuedConnection);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemWatch::lookAgain,
        Qt::QueuedConnection);
#endif
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            lookAgain();
    });
}

void SystemWatch::lookAgain()
{
    const SystemSigns before = std::exchange(m_seen, m_look());
    const Appearance known = m_appearance;
    if (m_seen.scheme != before.scheme)
        m_appearance.scheme = m_seen.scheme;
    if (m_seen.settingsReduceMotion != before.settingsReduceMotion)
        m_appearance.reducedMotion = m_seen.settingsReduceMotion;
    if (m_appearance != known)
        Q_EMIT changed(m_appearance);
}

} // namespace atlas
