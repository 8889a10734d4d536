// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several Qt Test classes in one program: each file registers its class, the main runs them all and fails if one does.
#pragma once

#include <QTest>

#include <functional>
#include <vector>

namespace atlas::test
{

using Run = std::function<int(const QStringList &arguments)>;

/** The classes of this program, in link order. */
inline std::vector<Run> &registeredTests()
{
    static std::vector<Run> tests;
    return tests;
}

template <typename Test>
struct Registration
{
    Registration()
    {
        registeredTests().push_back([](const QStringList &arguments) {
            Test test;
            return QTest::qExec(&test, arguments);
        });
    }
};

/** Runs every class; the result is the number of failures, capped so that it fits an exit status. */
inline int runRegisteredTests(const QStringList &arguments)
{
    int failures = 0;
    for (const Run &run : registeredTests())
        failures += run(arguments);
    return failures > 100 ? 100 : failures;
}

} // namespace atlas::test

/** Place once per test class, after the class and before the moc include. */
#define ATLAS_TEST(Class)                                                                                              \
    namespace                                                                                                          \
    {                                                                                                                  \
    const atlas::test::Registration<Class> registration##Class;                                                        \
    }
