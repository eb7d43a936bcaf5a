// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ErrorText.h"

#include "base/VisibleText.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Call = ErrorText::Call;

namespace
{
constexpr qsizetype kShownText = 2000; // characters of a server's text in the message bar; the details have all of it

QString refusalLead(Call call)
{
    switch (call) {
    case Call::SignIn:
        return ErrorText::tr("Studio refused the sign-in:");
    case Call::Load:
        return ErrorText::tr("Studio refused to show the profile:");
    case Call::Save:
    case Call::SaveNotThere:
        return ErrorText::tr("Studio refused the change:");
    }
    Q_UNREACHABLE();
}

// What a failure means for the person's work, and the next step.
QString consequence(const ApiError &error, Call call)
{
    switch (call) {
    case Call::SignIn:
        return ErrorText::tr("You are not signed in; what you typed is still here.");
    case Call::Load:
        if (error.kind == Kind::AnothersProfile)
            return ErrorText::tr("Nothing of it is shown, and nothing is sent. Check the number of the user and the "
                                 "server's address; Reload tries again.");
        return ErrorText::tr("The profile was not read. Reload tries again.");
    case Call::Save:
        if (error.mayHaveArrived)
            return ErrorText::tr(
                "It is not known whether the change was saved. Your changes are kept here; saving again first looks "
                "whether they arrived.");
        return ErrorText::tr("Nothing was saved; your changes are still here. Save tries again.");
    case Call::SaveNotThere:
        return ErrorText::tr(
            "Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether "
            "they arrived.");
    }
    Q_UNREACHABLE();
}

QString connectionSentence(const ApiError &error)
{
    switch (error.networkError) {
    case QNetworkReply::HostNotFoundError:
        return ErrorText::tr("The server was not found. Check its name and your network.");
    case QNetworkReply::ConnectionRefusedError:
        return ErrorText::tr("The server refused the connection.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return ErrorText::tr("The server closed the connection before it answered.");
    case QNetworkReply::ProxyConnectionRefusedError: // Qt 6.8 says so; Qt 6.4 says it in words alone
        return ErrorText::tr("The proxy refused the connection. Check its address, and whether it is running.");
    case QNetworkReply::ProxyConnectionClosedError:
        return ErrorText::tr("The proxy closed the connection before it answered.");
    case QNetworkReply::ProxyTimeoutError:
        return ErrorText::tr("The proxy did not answer in time.");
    case QNetworkReply::UnknownProxyError:
        return ErrorText::tr("The proxy did not let the connection through.");
    case QNetworkReply::ProxyNotFoundError:
        return ErrorText::tr("The proxy was not found.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorText::tr("The proxy asks for a login.");
    default:
        // Qt has no error code for most of what a proxy does, only words.
        return error.details.isEmpty() ? ErrorText::tr("The server could not be reached.")
                                       : ErrorText::tr("The server could not be reached (%1).", "reason")
                                             .arg(visibleText(error.details, kShownText));
    }
}

// The sentence for a write that left and got no answer, by how it ended.
QString unknownOutcomeSentence(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
        return ErrorText::tr("The server did not answer in time.");
    case QNetworkReply::OperationCanceledError:
        return ErrorText::tr("You cancelled before the server answered.");
    default:
        return ErrorText::tr("The connection ended before the server answered.");
    }
}

QString answerSentence(const ApiError &error)
{
    if (error.httpStatus >= 300 && error.httpStatus < 400)
        return ErrorText::tr(
            "The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it "
            "belongs. Check the server's address.")
            .arg(error.httpStatus);
    if (error.httpStatus == 200 || error.httpStatus == 0)
        return ErrorText::tr("The server's answer was not understood. Check whether it is a Studio.");
    return ErrorText::tr("The server did not give a proper answer (HTTP %1).").arg(error.httpStatus);
}

// Our own sentence for an error that the server has no words for.
QString sentenceFor(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Refused:
        return ErrorText::tr("refused without a reason");
    case Kind::NotSignedIn:
        return ErrorText::tr("You are not signed in.");
    case Kind::NotConnected:
        return connectionSentence(error);
    case Kind::Tls:
        return ErrorText::tr("The secure connection to the server could not be trusted: %1.")
            .arg(visibleText(error.details.section(u'\n', 0, 0), kShownText));
    case Kind::TimedOut:
        return ErrorText::tr("The server did not answer in time.");
    case Kind::OutcomeUnknown:
        return unknownOutcomeSentence(error.networkError);
    case Kind::NotUnderstood:
        return answerSentence(error);
    case Kind::AnothersProfile:
        return ErrorText::tr("The server answered with another user's profile than the one that was asked for.");
    case Kind::NoUserId:
        return ErrorText::tr("The profile has no user id, so there is nothing to address the change to.");
    case Kind::TooLarge:
        return ErrorText::tr("The server's answer was too large and was cut off.");
    case Kind::TryLater:
        return ErrorText::tr("The server asks to wait.");
    case Kind::Cancelled:
        return ErrorText::tr("Cancelled.");
    }
    Q_UNREACHABLE();
}
} // namespace

ErrorText ErrorText::of(const ApiError &error, Call call)
{
    ErrorText text;
    text.details = error.serverText;
    if (!error.details.isEmpty())
        text.details += (text.details.isEmpty() ? QString() : u"\n\n"_s) + error.details;
    text.details = visibleText(text.details, 0, LineBreaks::Kept);

    const bool isRefusal = error.kind == Kind::Refused || error.kind == Kind::NotSignedIn;
    if (isRefusal && error.serverText.isEmpty() && error.kind == Kind::NotSignedIn) {
        text.text = sentenceFor(error);
    } else if (isRefusal) {
        text.lead = refusalLead(call);
        text.text = error.serverText.isEmpty() ? sentenceFor(error) : visibleText(error.serverText, kShownText);
    } else if (!error.serverText.isEmpty()) {
        text.lead = tr("The server says:");
        text.text = tr("“%1” %2", "the server's words, what they mean for the edits")
                        .arg(visibleText(error.serverText, kShownText), consequence(error, call));
    } else {
        text.text = sentenceFor(error) + u' ' + consequence(error, call);
    }
    return text;
}
