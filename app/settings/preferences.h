// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace atlas
{

/**
 * The one owner of the reader's appearance; every change is remembered in the settings it was given. What the
 * appearance follows is always as the desktop has it.
 */
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /** Starts with `appearance`, which may differ from what `settings` remember; `settings` outlive this. */
    Preferences(Settings &settings, const Appearance &appearance, QObject *parent = nullptr);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    /** Changes it; only what differs from before is remembered. */
    void setAppearance(const Appearance &wanted);

    /** What it was when the program began: the size of its text still is. */
    [[nodiscard]] const Appearance &atStart() const { return m_atStart; }

    /** What the desktop has; until something is known of it, what it was given at first. */
    [[nodiscard]] const Appearance &desktop() const { return m_desktop; }
    /** Takes over from the desktop what the reader leaves to it. */
    void setDesktop(const Appearance &desktop);

    /** What QSplitter::saveState() gave for the splitter of this name; empty where it was never moved. */
    [[nodiscard]] QByteArray splitter(const QString &name) const;
    /** Remembers it; an empty state forgets it. */
    void setSplitter(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void appearanceChanged(const atlas::Appearance &appearance);

private:
    void remember(const Appearance &before);
    void rememberMotion();

    Settings &m_settings;
    Appearance m_appearance;
    Appearance m_atStart;
    Appearance m_desktop;
};

/** The appearance that settings remember, and what they were never told as in `otherwise`, which is the desktop's. */
[[nodiscard]] Appearance rememberedAppearance(const Settings &settings, const Appearance &otherwise = {});

/** The size of the text that the reader chose, in percent; none where it is the desktop's or no size that is offered.
 */
[[nodiscard]] std::optional<int> rememberedTextSize(const Settings &settings);

} // namespace atlas
