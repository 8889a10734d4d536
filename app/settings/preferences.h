// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QObject>

namespace atlas
{

/** The one owner of the reader's appearance; every change is remembered in the settings it was given. */
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /** Starts with `appearance`, which may differ from what `settings` remember; `settings` outlive this. */
    Preferences(Settings &settings, const Appearance &appearance, QObject *parent = nullptr);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    /** Changes it; only what differs from before is remembered. */
    void setAppearance(const Appearance &appearance);

    /** What QSplitter::saveState() gave for the splitter of this name; empty where it was never moved. */
    [[nodiscard]] QByteArray splitter(const QString &name) const;
    /** Remembers it; an empty state forgets it. */
    void setSplitter(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void appearanceChanged(const atlas::Appearance &appearance);

private:
    Settings &m_settings;
    Appearance m_appearance;
};

/** The appearance that settings remember, and what it was never told as in `otherwise`. */
[[nodiscard]] Appearance rememberedAppearance(const Settings &settings, const Appearance &otherwise = {});

} // namespace atlas
