// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of the window at the scale that QT_SCALE_FACTOR asks for: ratiopicture FILE. A scale is chosen once
// for a process, so a test of several needs one each.
#include "tests/support/editionwindow.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    atlas::Appearance appearance;
    appearance.reducedMotion = true;
    atlas::ViewState view;
    view.city = QStringLiteral("bangkok");
    view.states = {QStringLiteral("THA")};
    atlas::test::EditionWindow window({1366, 690}, appearance, view);
    atlas::test::EditionWindow::run(50);
    const QImage picture = window.window().grab().toImage();
    return picture.save(QCoreApplication::arguments().value(1)) ? 0 : 1;
}
