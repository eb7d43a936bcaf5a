// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/CallText.h"

#include <QLocale>

QString CallText::purpose(CallPurpose purpose)
{
    switch (purpose) {
    case CallPurpose::SignIn:
        return tr("sign-in");
    case CallPurpose::Load:
        return tr("load");
    case CallPurpose::BeforeSave:
        return tr("read before save");
    case CallPurpose::Update:
        return tr("update");
    case CallPurpose::AfterSave:
        return tr("read after save");
    case CallPurpose::Watch:
        return tr("watch", "whether the server is there again");
    case CallPurpose::Test:
        return tr("test of the settings");
    case CallPurpose::Photo:
        return tr("photo");
    }
    Q_UNREACHABLE();
}

QString CallText::outcome(const LoggedCall &call)
{
    if (call.state == LoggedCall::State::Pending)
        return tr("under way");
    if (call.state == LoggedCall::State::Dropped)
        return tr("dropped");
    return call.error ? outcome(*call.error) : tr("succeeded");
}

QString CallText::outcome(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Refused:
        return tr("refused");
    case ApiError::Kind::NotSignedIn:
        return tr("not signed in");
    case ApiError::Kind::NotConnected:
        return tr("no connection");
    case ApiError::Kind::ProxyLogin:
        return tr("proxy wants a login");
    case ApiError::Kind::ProxyUnusable:
        return tr("proxy not usable");
    case ApiError::Kind::FrontLogin:
        return tr("front wants a login");
    case ApiError::Kind::ClientCertificate:
        return tr("wants a certificate");
    case ApiError::Kind::Tls:
        return tr("not trusted");
    case ApiError::Kind::TimedOut:
        return tr("timed out");
    case ApiError::Kind::OutcomeUnknown:
        return tr("unknown");
    case ApiError::Kind::NotUnderstood:
        return tr("not understood");
    case ApiError::Kind::AnothersProfile:
        return tr("somebody else");
    case ApiError::Kind::NoUserId:
        return tr("no user");
    case ApiError::Kind::TooLarge:
        return tr("too large");
    case ApiError::Kind::TryLater:
        return tr("try later");
    case ApiError::Kind::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QStringList CallText::purposes()
{
    QStringList words;
    for (int each = 0; each <= int(CallPurpose::Photo); ++each)
        words += purpose(CallPurpose(each));
    return words;
}

QStringList CallText::outcomes()
{
    QStringList words;
    for (int kind = 0; kind <= int(ApiError::Kind::Cancelled); ++kind)
        words += outcome(ApiError::Kind(kind));
    for (const auto state : {LoggedCall::State::Pending, LoggedCall::State::Ended, LoggedCall::State::Dropped})
        words += outcome(LoggedCall{.state = state});
    return words;
}

QString CallText::bodyNote(const RedactedCall::Body &body)
{
    if (body.isWhole)
        return {};
    const QString size = QLocale().formattedDataSize(body.size);
    if (!body.isText)
        return tr("(%1 that are no text)", "size").arg(size);
    return body.text.isEmpty() ? tr("(%1, not kept)", "size").arg(size) : tr("(the beginning of %1)", "size").arg(size);
}
