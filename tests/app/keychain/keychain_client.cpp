// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Makes one call to the keychain and prints its problem, and the secret or the keychain's words, on two lines. A
// program of its own, because the keychain's library stays with the D-Bus session that it has seen first.

#include "keychain/KeychainTokenStore.h"

#include <QCoreApplication>
#include <QEventLoopLocker>
#include <QMetaEnum>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace std::chrono_literals;

// keychain_client read|write|remove|write-late KEY MILLISECONDS [SECRET]: the secret is no real one. write-late waits
// for a second answer, and prints that too. A line before that says that the keychain asks for its password.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const QString &operation = arguments[1];
    const QString &key = arguments[2];
    KeychainTokenStore store(nullptr, std::chrono::milliseconds(arguments[3].toInt()));
    QObject context;
    const bool leaves = operation == QLatin1StringView("remove-and-leave");
    int answers = operation == QLatin1StringView("write-late") ? 2 : 1;
    const auto print = [&answers, leaves](const TokenStore::Result &result) {
        const QByteArray name = QMetaEnum::fromType<TokenStore::Problem>().valueToKey(static_cast<int>(result.problem));
        const QByteArray line = result.secret.isEmpty() ? result.details.toUtf8() : result.secret.bytes();
        std::printf("%s\n%s\n", name.constData(), line.constData());
        std::fflush(stdout);
        if (--answers == 0 && !leaves)
            QCoreApplication::quit();
    };
    QObject::connect(&store, &TokenStore::passwordAsked, &context, [](const QString &asked) {
        std::printf("asks %s\n", qPrintable(asked));
        std::fflush(stdout);
    });
    if (operation == QLatin1StringView("read"))
        store.read(key, &context, print);
    else if (operation.startsWith(QLatin1StringView("write")))
        store.write(key, Secret(arguments.value(4).toUtf8()), &context, print);
    else
        store.remove(key, &context, print);
    auto window = std::make_unique<QEventLoopLocker>();
    if (leaves) {
        QTimer::singleShot(0, &context, [&window] {
            window.reset();
            std::puts("left");
            std::fflush(stdout);
        });
    }
    return QCoreApplication::exec();
}
