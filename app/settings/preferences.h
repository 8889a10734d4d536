// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/settings/settings.h"

#include <QObject>

namespace atlas
{

/** The one owner of the reader's appearance; every change is remembered in the settings it was given. */
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /** Starts with what `settings` remember; `settings` outlive this. */
    explicit Preferences(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void setAppearance(const Appearance &appearance);

Q_SIGNALS:
    void appearanceChanged(const atlas::Appearance &appearance);

private:
    Settings &m_settings;
    Appearance m_appearance;
};

} // namespace atlas
