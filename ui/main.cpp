// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The composition root of ei-profile-editor: builds the objects, shows the window, and says what the process ends with.

#include "account/AccountClaim.h"
#include "account/AccountStore.h"
#include "account/ProfileLoader.h"
#include "account/SignIn.h"
#include "api/ApiClient.h"
#include "api/ConnectionWatch.h"
#include "api/ErrorText.h"
#include "api/NetworkStore.h"
#include "api/PhotoLoader.h"
#include "base/Version.h"
#include "drafts/DraftStore.h"
#include "drafts/LastProfile.h"
#include "keychain/KeychainTokenStore.h"
#include "keychain/MemoryTokenStore.h"
#include "process/CoreDumps.h"
#include "process/DemoSimulator.h"
#include "process/Options.h"
#include "process/TerminationSignal.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"
#include "timezone/RecentTimeZones.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AltLetters.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowPlace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QPixmap>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
enum ExitCode { Success = 0, WrongUsage = 2, NotLoaded = 3 };

constexpr auto kExitAfterLimit = 60s; // longer than any call; --exit-after never waits for ever
constexpr auto kLongestPaint = 250ms;
constexpr auto kLongestEnd = 2s; // from the last window to the end, for what the keychain still has to do

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text.endsWith(u'\n') ? text : text + u'\n'), stream);
    std::fflush(stream);
}

// What needs no window; nothing: the editor is asked for.
std::optional<int> runWithoutWindow(const Parsed<Options> &parsed, int &argc, char **argv)
{
    if (!parsed.value) {
        print(stderr, parsed.error);
        return WrongUsage;
    }
    switch (parsed.value->run) {
    case Options::Run::Version:
        print(stdout, "ei-profile-editor "_L1 + QLatin1StringView(kVersionText));
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

// Taskbars that do not know the desktop entry show it. After the first paint, and what that sets off: reading the first
// image loads the plugins of all formats, and no window waits for its icon.
void setIconAfterFirstPaint(const MainWindow &window)
{
    const auto setIcon = [] {
        QIcon icon;
        for (const int size : {16, 32, 48, 128}) {
            QFile file(":/icons/%1.png"_L1.arg(QString::number(size)));
            QPixmap pixmap;
            if (file.open(QIODevice::ReadOnly) && pixmap.loadFromData(file.readAll(), "PNG"))
                icon.addPixmap(pixmap);
        }
        QGuiApplication::setWindowIcon(icon);
    };
    QObject::connect(&window, &MainWindow::firstPainted, qApp, [setIcon] { QTimer::singleShot(0, qApp, setIcon); });
}

void exitAfter(Options::ExitAfter stage, MainWindow &window)
{
    if (stage == Options::ExitAfter::Never)
        return;
    const auto leaveNotLoaded = [](const QString &sentence) {
        print(stderr, sentence);
        // Not at once: what fails before the event loop runs would be told to nobody.
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(NotLoaded); }, Qt::QueuedConnection);
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
    QObject::connect(&window, &MainWindow::signInShown, &window, [leaveNotLoaded](const QString &reason) {
        leaveNotLoaded(reason.isEmpty() ? QCoreApplication::translate("main",
                           "The profile was not loaded: sign in first, or give a token with --token-file or "
                           "EI_JWT_TOKEN.")
                                        : reason);
    });
}

// Starts the simulator, signs in to it with its demo account and opens that in the window.
void startDemo(DemoSimulator &simulator, SignIn &signIn, AccountSession &session, MainWindow &window)
{
    const auto fail = [&window](const QString &sentence) {
        window.showProblem(sentence);
        emit window.loadFailed(sentence);
    };
    window.startWaiting(QCoreApplication::translate("main", "Starting the simulator…"));
    QObject::connect(&simulator, &DemoSimulator::failed, &window, fail);
    QObject::connect(&simulator, &DemoSimulator::started, &window, [&, fail](const ServerAddress &server) {
        QObject::connect(&signIn, &SignIn::signedIn, &window, [&session, server](const Token &token) {
            session.openGiven({.server = server, .token = token, .userId = {}});
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

// Starting the network takes as long as a fifth of the first paint, and the keychain's part still has to be loaded:
// what is seen comes first. A window that nobody paints, minimized or hidden, goes on all the same.
template <typename Act> void afterFirstPaint(MainWindow &window, const Act &act)
{
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window, act, Qt::SingleShotConnection);
    QObject::connect(&window, &MainWindow::firstPainted, timer, [timer] { timer->start(0); });
    timer->start(kLongestPaint);
}

// Opens what was asked for.
void startSession(
    const Options &options, AccountStore &accounts, NetworkStore &network, AccountSession &session, MainWindow &window)
{
    window.show();
    const auto open = [&session, options] {
        if (options.account.token.isEmpty())
            session.start(
                options.hostGiven ? std::optional(options.account.server) : std::nullopt, options.account.userId);
        else
            session.openGiven(options.account);
    };
    QObject::connect(&network, &NetworkStore::ready, &window, open, Qt::SingleShotConnection);
    accounts.load();
    if (options.account.token.isEmpty() && accounts.accounts().isEmpty()) {
        network.load(); // the first that is seen is the sign-in
        return;
    }
    window.startWaiting(QCoreApplication::translate("main", "Loading the profile…"));
    afterFirstPaint(window, [&network] { network.load(); });
}

// The key of the account that is going to be opened; empty: not known before a profile is read.
QString keyAtStart(const Options &options, const AccountSession &session)
{
    if (options.account.token.isEmpty())
        return session.keyAtStart(
            options.hostGiven ? std::optional(options.account.server) : std::nullopt, options.account.userId);
    return options.account.userId ? Account::keyOf(options.account.server, *options.account.userId) : QString();
}

// However the program is ended, but for a kill: nothing that was typed is lost, and nobody has to wait.
void keepEverythingAtTheEnd(MainWindow &window, const TerminationSignal &termination, bool keepsPlace)
{
    const auto keep = [&window, keepsPlace] {
        window.keepEverything();
        if (keepsPlace)
            WindowPlace::keep(window);
    };
    QObject::connect(&window, &MainWindow::ending, &window, keep);
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &window, keep, Qt::DirectConnection);
    QObject::connect(&termination, &TerminationSignal::received, &window, [keep, &window] {
        keep();
        if (window.isVisible())
            window.closeForGood();
        else
            QCoreApplication::exit(Success);
    });
    // The program ends by itself before, unless a keychain hangs from which a token is to be taken out.
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, qApp,
        [] { QTimer::singleShot(kLongestEnd, qApp, [] { QCoreApplication::exit(Success); }); });
}
} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    const QString tokenVariable = takeTokenVariable();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Parsed<Options> parsed = Options::parse(arguments, qEnvironmentVariable("EI_HOST"), tokenVariable);
    if (const auto exitCode = runWithoutWindow(parsed, argc, argv))
        return *exitCode;
    const Options &options = *parsed.value;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ei-profile-editor"_s);
    QApplication::setApplicationVersion(QLatin1StringView(kVersionText));
    QGuiApplication::setDesktopFileName(QLatin1StringView(kDesktopId));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Profile Editor"));
    Theme::applySetting();
    new AltLetters(&application);

    // A demonstration leaves nothing behind: its accounts are gone with its simulator.
    std::unique_ptr<TokenStore> keychain;
    if (options.demo)
        keychain = std::make_unique<MemoryTokenStore>();
    else
        keychain = std::make_unique<KeychainTokenStore>();
    const QDir settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    AccountStore accounts(options.demo ? QString() : settings.filePath(u"accounts.json"_s));
    NetworkStore network(options.demo ? QString() : settings.filePath(u"network.json"_s), *keychain);

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString draftFolder = options.demo ? QString() : data.filePath(u"drafts"_s);
    const bool isOneOfMany = options.demo || options.exitAfter != Options::ExitAfter::Never;

    ApiClient client;
    ProfileModel model;
    ProfileLoader loader(client, model);
    ProfileSaver saver(client, model);
    SignIn signIn(client);
    SignIn demoSignIn(client);
    PhotoLoader photos;
    DraftStore drafts(draftFolder);
    LastProfile lastProfile(options.demo ? QString() : data.filePath(u"profiles"_s));
    AccountClaim claim(isOneOfMany ? QString() : draftFolder);
    KeptWork work({model, drafts, lastProfile, claim});
    AccountSession session({client, model, loader, saver, accounts, *keychain, work});
    ConnectionWatch watch(client);
    RecentTimeZones recentTimeZones(options.demo ? QString() : settings.filePath(u"time-zones.json"_s));
    DemoSimulator simulator;
    const TerminationSignal termination;
    MainWindow window({client, model, loader, saver, signIn, accounts, session, network, photos, work, claim, watch,
        recentTimeZones});
    QObject::connect(&network, &NetworkStore::changed, &client, &ApiClient::setNetwork);
    QObject::connect(&network, &NetworkStore::changed, &photos, &PhotoLoader::setNetwork);
    exitAfter(options.exitAfter, window);
    setIconAfterFirstPaint(window);
    keepEverythingAtTheEnd(window, termination, !options.demo);
    QObject::connect(&window, &MainWindow::notNeeded, &window, [] { QCoreApplication::exit(Success); });
    if (options.demo) {
        window.show();
        startDemo(simulator, demoSignIn, session, window);
        return QApplication::exec();
    }
    WindowPlace::restore(window);
    const auto start = [&] { startSession(options, accounts, network, session, window); };
    if (const QString key = keyAtStart(options, session); key.isEmpty() || claim.take(key)) {
        start();
    } else {
        // Nothing to see here, unless the window that has the account does not answer.
        QObject::connect(&claim, &AccountClaim::unanswered, &window, start, Qt::SingleShotConnection);
        claim.ask(key);
    }
    return QApplication::exec();
}
