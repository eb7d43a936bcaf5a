// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TestRunner.h"

#include <cstdio>
#include <map>
#include <string_view>
#include <vector>

namespace
{
std::map<std::string_view, TestRunner::Run> &classes()
{
    static std::map<std::string_view, TestRunner::Run> classes;
    return classes;
}
} // namespace

TestRunner::TestRunner(const char *className, Run function)
{
    classes().emplace(className, function);
}

int TestRunner::run(int argc, char *argv[])
{
    const auto found = argc > 1 ? classes().find(argv[1]) : classes().end();
    if (found == classes().end()) {
        std::fputs("The first argument names a class:\n", stderr);
        for (const auto &entry : classes())
            std::fprintf(stderr, "  %s\n", entry.first.data());
        return 2;
    }
    std::vector<char *> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    arguments.push_back(nullptr);
    return found->second(argc - 1, arguments.data());
}

int main(int argc, char *argv[])
{
    return TestRunner::run(argc, argv);
}
