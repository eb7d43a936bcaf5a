// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/TokenFile.h"

#include <QFile>
#include <QThread>

#include <future>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kStandardInput = 0;               // its descriptor
constexpr qint64 kMaximumTokenFile = 64 * 1024; // bytes

struct TokenFileContent {
    QByteArray bytes;
    QString error; // the system's; empty: none
};

// Waits for as long as a pipe gives nothing.
TokenFileContent contentOf(const QString &name)
{
    constexpr QIODevice::OpenMode mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(kStandardInput, mode) : file.open(mode);
    if (!isOpen)
        return {{}, file.errorString()};
    QByteArray bytes(kMaximumTokenFile + 1, '\0'); // in one piece: what grows leaves copies behind
    qint64 size = 0;
    while (size < bytes.size()) { // a pipe gives its content in parts
        const qint64 part = file.read(bytes.data() + size, bytes.size() - size);
        if (part < 0) {
            Secret::wipe(bytes);
            return {{}, file.errorString()};
        }
        if (part == 0)
            break;
        size += part;
    }
    bytes.resize(size);
    return {bytes, {}};
}
} // namespace

Parsed<Secret> TokenFile::read(const QString &name, std::chrono::seconds patience)
{
    const auto refused = [](const QString &sentence) { return Parsed<Secret>{{}, sentence}; };
    static_cast<void>(QThread::currentThread()); // the first thread that Qt hears of is its main thread
    const auto promise = std::make_shared<std::promise<TokenFileContent>>();
    std::future<TokenFileContent> answer = promise->get_future();
    std::thread([promise, name] { promise->set_value(contentOf(name)); }).detach();
    if (answer.wait_for(patience) != std::future_status::ready)
        return refused(tr("The token did not come within %Ln second(s): nothing, or no end, was written to what "
                          "--token-file names. Start again when it is ready.",
            nullptr, static_cast<int>(patience.count())));

    TokenFileContent content = answer.get();
    if (!content.error.isEmpty())
        return refused(tr("What --token-file names could not be read: %1. It takes the name of a file that holds the "
                          "token, never the token itself.")
                           .arg(content.error));
    const bool isTooLarge = content.bytes.size() > kMaximumTokenFile;
    if (isTooLarge || content.bytes.trimmed().isEmpty()) {
        Secret::wipe(content.bytes);
        return refused(isTooLarge ? tr("What --token-file names is too large to be a token.")
                                  : tr("What --token-file names is empty. Write the token to it, and start again."));
    }
    return {Secret(std::move(content.bytes)), {}};
}
