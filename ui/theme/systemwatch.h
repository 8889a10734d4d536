// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "ui/theme/systemlook.h"

#include <QObject>

#include <functional>

namespace atlas
{

/**
 * Knows what the desktop has while the program runs. Looks again when Qt says that the desktop's colours have changed
 * and, since nobody tells of its other settings, when the reader comes back to the program.
 *
 * What shows after applyTheme() is less than what systemAppearance() saw before: colours of a desktop that come from
 * its style alone are gone. So what was seen at the start holds until a sign of it changes.
 */
class SystemWatch final : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<SystemSigns()>;

    /** `start`: what systemAppearance() saw. To be made after applyTheme(). */
    explicit SystemWatch(const Appearance &start, Look look = systemSigns, QObject *parent = nullptr);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void lookAgain();

Q_SIGNALS:
    void changed(const atlas::Appearance &desktop);

private:
    Look m_look;
    SystemSigns m_seen;
    Appearance m_appearance;
};

} // namespace atlas
