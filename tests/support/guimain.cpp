// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QApplication>

#include <clocale>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    return atlas::test::runRegisteredTests(QCoreApplication::arguments());
}
