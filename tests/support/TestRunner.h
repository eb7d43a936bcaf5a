// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The test classes of one room share a program, since each program of its own costs a link and a run of moc. Its first
// argument is the name of the class to run; what follows is for Qt Test.
#pragma once

#include "base/Language.h"

#include <QTest>

class TestRunner
{
public:
    using Run = int (*)(int argc, char *argv[]);

    TestRunner(const char *className, Run function);

    // The exit code of Qt Test; 2, with a sentence, where no class has this name.
    [[nodiscard]] static int run(int argc, char *argv[]);
};

// The application object that a class runs with: of no window, of windows, or none at all.
#define PROFILE_EDITOR_TEST_WITH(Class, ...)                                                                           \
    static const TestRunner runner_##Class(#Class, [](int argc, char *argv[]) {                                        \
        __VA_ARGS__;                                                                                                   \
        Class test;                                                                                                    \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });
#define CORE_TEST(Class)                                                                                               \
    PROFILE_EDITOR_TEST_WITH(Class, const QCoreApplication application(argc, argv);                                    \
                             Language::use(QStringLiteral("e"                                                          \
                                                          "n")))
#define WINDOW_TEST(Class)                                                                                             \
    PROFILE_EDITOR_TEST_WITH(Class, const QApplication application(argc, argv); Language::use(QStringLiteral("en"));   \
                             QCoreApplication::setAttribute(Qt::AA_Use96Dpi))
#define BARE_TEST(Class) PROFILE_EDITOR_TEST_WITH(Class, )
