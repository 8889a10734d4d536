// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beginning the program anew, for what Qt takes only before it starts: the size of everything that is drawn.
#pragma once

#include "app/commandline.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace atlas
{

class Settings;

/**
 * The arguments, without the program's name, that lead a window begun with `line` back to `view` of the edition in
 * `dataFile`. What `line` asked for one run alone is asked for again as it stands by now; all else is remembered.
 */
[[nodiscard]] QStringList argumentsBackTo(
    const ViewState &view, const QString &dataFile, const CommandLine &line, const Appearance &appearance);

/** Makes this process the same program once more. Returns only where that could not be done. */
void beginAgain(const QString &program, const QStringList &arguments);

/**
 * Has Qt draw everything larger: as the reader chose, else as the desktop writes. For a window; one to be made before
 * QApplication. The environment is then as it was, for what the program starts.
 */
class Enlargement
{
public:
    explicit Enlargement(const Settings &preferences);

    /**
     * To be called once after QApplication was made, which knows the font of the desktop: begins the program once more
     * where that is larger than usual and the reader has chosen nothing.
     */
    void settle(char **argv);

private:
    bool m_isChosen;
    bool m_isOfDesktop;
    QByteArray m_before;
};

} // namespace atlas
