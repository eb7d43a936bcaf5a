// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Fetches the photo of a profile, from whatever host has it, with nothing of the account going along: a network access
// of its own, without token, cookies or login. A photo is no reason to trouble anybody: what fails is silent.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <memory>

struct Exchange;
class NetworkSettings;
class QNetworkAccessManager;
class QNetworkReply;

class PhotoLoader : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kMaximumSize = 1024 * 1024; // bytes
    static constexpr int kMaximumRedirects = 3;

    explicit PhotoLoader(QObject *parent = nullptr);
    ~PhotoLoader() override;

    void setNetwork(const NetworkSettings &settings);

    // Instead of a fetch under way. `mediaTypes`: what the caller can show, an Accept header (RFC 9110,
    // section 12.5.1). https from any host; http, and this computer at all, only where `allowLoopback`: a server
    // elsewhere has nothing to fetch here. Ends in loaded() at most once.
    void load(const QUrl &url, const QByteArray &mediaTypes, bool allowLoopback);
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_reply != nullptr; }

signals:
    void loaded(const QByteArray &bytes);                // of whatever format; not empty
    void fetched(const Exchange &exchange, qint64 size); // ended, without the picture's bytes

private:
    void fetch(const QUrl &url);
    void onReadyRead();
    void tell(const QNetworkReply &reply);
    void onFinished();
    [[nodiscard]] bool isAllowed(const QUrl &url) const;

    QNetworkAccessManager *m_network = nullptr; // made with the first photo
    std::unique_ptr<NetworkSettings> m_settings;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_mediaTypes;
    QByteArray m_bytes;
    QElapsedTimer m_clock;
    int m_redirects = 0;
    bool m_allowLoopback = false;
};
