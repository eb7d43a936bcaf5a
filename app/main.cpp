// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The composition root of ei-profile-editor: builds the objects, shows the window, and says what the process ends with.

#include "DemoSimulator.h"
#include "MainWindow.h"
#include "Options.h"
#include "Theme.h"
#include "Version.h"
#include "account/SignIn.h"
#include "api/ApiClient.h"
#include "api/ErrorText.h"
#include "profile/ProfileLoader.h"
#include "profile/ProfileModel.h"
#include "profile/ProfileSaver.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
enum ExitCode { Success = 0, WrongUsage = 2, NotLoaded = 3 };

constexpr auto kExitAfterLimit = 60s; // longer than any call; --exit-after never waits for ever

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text.endsWith(u'\n') ? text : text + u'\n'), stream);
    std::fflush(stream);
}

// What needs no window; nothing: the editor is asked for.
std::optional<int> runWithoutWindow(const Options::Parsed &parsed, int &argc, char **argv)
{
    if (!parsed.options) {
        print(stderr, parsed.error);
        return WrongUsage;
    }
    switch (parsed.options->run) {
    case Options::Run::Version:
        print(stdout, "ei-profile-editor %1"_L1.arg(QLatin1StringView(kVersion)));
        return Success;
    case Options::Run::Help: {
        const QCoreApplication application(argc, argv); // the help text names the program
        print(stdout, Options::helpText());
        return Success;
    }
    case Options::Run::Editor:
        break;
    }
    return std::nullopt;
}

void exitAfter(Options::ExitAfter stage, MainWindow &window)
{
    if (stage == Options::ExitAfter::Never)
        return;
    const auto leaveNotLoaded = [](const QString &sentence) {
        print(stderr, sentence);
        QCoreApplication::exit(NotLoaded);
    };
    QTimer::singleShot(kExitAfterLimit, &window, [leaveNotLoaded] {
        leaveNotLoaded(QCoreApplication::translate("main", "The window was not ready within a minute."));
    });
    if (stage == Options::ExitAfter::FirstPaint) {
        QObject::connect(&window, &MainWindow::firstPainted, &window, [] { QCoreApplication::exit(Success); });
        return;
    }
    QObject::connect(&window, &MainWindow::profileShown, &window, [] { QCoreApplication::exit(Success); });
    QObject::connect(&window, &MainWindow::loadFailed, &window, leaveNotLoaded);
    QObject::connect(&window, &MainWindow::signInShown, &window, [leaveNotLoaded] {
        leaveNotLoaded(QCoreApplication::translate(
            "main", "The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN."));
    });
}

// Starts the simulator, signs in to it with its demo account and opens that in the window.
void startDemo(DemoSimulator &simulator, SignIn &signIn, MainWindow &window)
{
    const auto fail = [&window](const QString &sentence) {
        window.showProblem(sentence);
        emit window.loadFailed(sentence);
    };
    window.startWaiting(QCoreApplication::translate("main", "Starting the simulator…"));
    QObject::connect(&simulator, &DemoSimulator::failed, &window, fail);
    QObject::connect(&simulator, &DemoSimulator::started, &window, [&](const ServerAddress &server) {
        QObject::connect(&signIn, &SignIn::signedIn, &window, [&window, server](const Token &token) {
            window.openAccount({.server = server, .token = token, .userId = {}});
        });
        QObject::connect(&signIn, &SignIn::failed, &window, [fail](const ApiError &error) {
            const ErrorText text = ErrorText::of(error, ErrorText::Call::SignIn);
            fail(text.lead.isEmpty() ? text.text : text.lead + u' ' + text.text);
        });
        signIn.start(
            server, QString::fromLatin1(DemoSimulator::kUser), QString::fromLatin1(DemoSimulator::kPassword), {});
    });
    QString program = QCoreApplication::applicationDirPath() + "/ei-studio-simulator"_L1;
#ifdef Q_OS_WIN
    program += ".exe"_L1;
#endif
    simulator.start(program);
}
} // namespace

int main(int argc, char *argv[])
{
    const QString tokenVariable = takeTokenVariable();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Options::Parsed parsed = Options::parse(arguments, qEnvironmentVariable("EI_HOST"), tokenVariable);
    if (const auto exitCode = runWithoutWindow(parsed, argc, argv))
        return *exitCode;
    const Options &options = *parsed.options;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ei-profile-editor"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Profile Editor"));
    Theme::applySetting();

    ApiClient client;
    ProfileModel model;
    ProfileLoader loader(client, model);
    ProfileSaver saver(client, model);
    SignIn signIn(client);
    SignIn demoSignIn(client);
    DemoSimulator simulator;
    MainWindow window(client, model, loader, saver, signIn);
    exitAfter(options.exitAfter, window);
    window.show();
    if (options.demo)
        startDemo(simulator, demoSignIn, window);
    else
        window.openAccount(options.account);
    return QApplication::exec();
}
