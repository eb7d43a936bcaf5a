// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// ei-profile-editor: builds the core and the window over it, and says what the process ends with.

#include "base/Version.h"
#include "core/Core.h"
#include "keychain/KeychainTokenStore.h"
#include "keychain/MemoryTokenStore.h"
#include "process/CoreDumps.h"
#include "process/Options.h"
#include "process/RelativeFolders.h"
#include "ui/program/ExitAfter.h"
#include "ui/program/ProgramRun.h"
#include "ui/program/RunWithoutWindow.h"
#include "ui/program/WindowIcon.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AltLetters.h"
#include "ui/widgets/ComboBoxAccessible.h"
#include "ui/window/LanguageMenu.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QStandardPaths>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
// A demonstration leaves nothing behind: its accounts are gone with its simulator.
Core::Folders folders(const Options &options)
{
    if (options.demo)
        return {.settings = {}, .data = {}, .claimsAccounts = false};
    return {.settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        .data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        .claimsAccounts = options.exitAfter == Options::ExitAfter::Never};
}
} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    leaveOutRelativeFolders();
    Secret tokenVariable = takeTokenVariable();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    Parsed<Options> parsed = Options::parse(arguments, qEnvironmentVariable("EI_HOST"), tokenVariable);
    tokenVariable = {}; // no copy stays here, nor below: the token ends with the account that it is for
    if (const auto exitCode = runWithoutWindow(parsed, argc, argv))
        return *exitCode;
    Options &options = *parsed.value;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ei-profile-editor"_s);
    LanguageMenu::applySetting();
    QApplication::setApplicationVersion(QLatin1StringView(kVersionText));
    QGuiApplication::setDesktopFileName(QLatin1StringView(kDesktopId));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Profile Editor"));
    Theme::applySetting();
    new AltLetters(&application);
    ComboBoxAccessible::install();

    std::unique_ptr<TokenStore> keychain;
    if (options.demo)
        keychain = std::make_unique<MemoryTokenStore>();
    else
        keychain = std::make_unique<KeychainTokenStore>();
    Core core(folders(options), *keychain);
    MainWindow window(core);
    exitAfter(options.exitAfter, window);
    setIconAfterFirstPaint(window);
    ProgramRun run(std::move(options), core, window);
    run.start();
    return QApplication::exec();
}
