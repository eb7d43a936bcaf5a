// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ErrorText.h"

#include "api/Failure.h"
#include "base/Isolation.h"
#include "base/VisibleText.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Call = ErrorText::Call;
using Next = Failure::Next;

namespace
{
constexpr qsizetype kShownName = 200;  // characters of a name inside a sentence of ours
constexpr qsizetype kShownText = 2000; // characters of a server's text in the message bar; the details have all of it

QString refusalLead(Call call)
{
    switch (call) {
    case Call::SignIn:
        return ErrorText::tr("Studio refused the sign-in:");
    case Call::Load:
    case Call::Test:
        return ErrorText::tr("Studio refused to show the profile:");
    case Call::Save:
    case Call::SaveNotThere:
        return ErrorText::tr("Studio refused the change:");
    }
    Q_UNREACHABLE();
}

QString afterSignIn(Next next)
{
    if (next == Next::Later)
        return ErrorText::tr("The sign-in did not go through; what you typed is still here. Try again later.");
    return ErrorText::tr("The sign-in did not go through; what you typed is still here.");
}

QString afterLoad(const ApiError &error, Next next)
{
    if (error.kind == Kind::AnothersProfile)
        return ErrorText::tr("Nothing of it is shown, and nothing is sent. Check the number of the user and the "
                             "server's address; Reload tries again.");
    switch (next) {
    case Next::Again:
    case Next::Shorten: // a read has nothing that could be shorter
        return ErrorText::tr("The profile was not read. Reload tries again.");
    case Next::Later:
        return ErrorText::tr("The profile was not read. Reload later.");
    case Next::Settle:
        return ErrorText::tr("The profile was not read. Reload when that is settled.");
    }
    Q_UNREACHABLE();
}

QString afterSave(const ApiError &error, Next next)
{
    if (error.mayHaveArrived)
        return ErrorText::tr(
            "It is not known whether the change was saved. Your changes are kept here; saving again first looks "
            "whether they arrived.");
    switch (next) {
    case Next::Again:
        return ErrorText::tr("Nothing was saved; your changes are still here. Save tries again.");
    case Next::Later:
        return ErrorText::tr("Nothing was saved; your changes are still here. Save again later.");
    case Next::Shorten:
        return ErrorText::tr("Nothing was saved; your changes are still here. They would be refused again as they are: "
                             "shorten them.");
    case Next::Settle:
        return ErrorText::tr("Nothing was saved; your changes are still here. Save again when that is settled.");
    }
    Q_UNREACHABLE();
}

// What a failure means for the person's work, and the next step.
QString consequence(const ApiError &error, Call call)
{
    const Next next = Failure::of(error).next;
    switch (call) {
    case Call::SignIn:
        return afterSignIn(next);
    case Call::Load:
        return afterLoad(error, next);
    case Call::Save:
        return afterSave(error, next);
    case Call::Test:
        return {};
    case Call::SaveNotThere:
        return ErrorText::tr(
            "Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether "
            "they arrived.");
    }
    Q_UNREACHABLE();
}

QString proxyLoginSentence(const ApiError &error)
{
    if (!error.gaveLogin)
        return Failure::tr(Failure::of(error).sentence);
    if (error.networkError == QNetworkReply::UnknownProxyError)
        return ErrorText::tr(
            "The proxy did not let the connection through. It may not accept the user name or password.");
    return ErrorText::tr("The proxy did not accept the user name or password.");
}

// Our own sentence for an error that the server has no words for: the table's, or one that knows more.
QString sentenceFor(const ApiError &error)
{
    const QString reason = visibleText(withoutIsolates(error.details.section(u'\n', 0, 0)), kShownText);
    if (error.kind == Kind::OutcomeUnknown && error.networkError == QNetworkReply::TimeoutError)
        return ErrorText::tr("The server did not answer in time.");
    if (error.kind == Kind::OutcomeUnknown && error.networkError == QNetworkReply::OperationCanceledError)
        return ErrorText::tr("You cancelled before the server answered.");
    if (error.kind == Kind::TryLater && error.retryAfter)
        return ErrorText::tr("The server asks to wait (HTTP %1).").arg(error.httpStatus);
    if (error.kind == Kind::FrontLogin && !error.realm.isEmpty())
        return ErrorText::tr("Something in front of Studio wants a login of its own (HTTP %1): “%2”.", "status, name")
            .arg(error.httpStatus)
            .arg(isolated(visibleText(error.realm, kShownName)));
    if (error.kind == Kind::ProxyLogin && error.httpStatus == 0)
        return proxyLoginSentence(error);
    if (error.kind == Kind::NotConnected && error.networkError == QNetworkReply::HostNotFoundError
        && !error.proxy.isEmpty())
        return ErrorText::tr(
            "The server %1 was not found, or the proxy %2 was not. Check both names and your network.", "name, name")
            .arg(visibleText(error.server, kShownName), visibleText(error.proxy, kShownName));
    if (error.networkError == QNetworkReply::ProxyNotFoundError && !error.proxy.isEmpty())
        return ErrorText::tr("The proxy %1 was not found. Check its name and your network.", "name")
            .arg(visibleText(error.proxy, kShownName));
    if (error.kind == Kind::ClientCertificate && error.networkError == QNetworkReply::SslHandshakeFailedError)
        return ErrorText::tr("The server broke off the secure connection at its start. It may want a certificate of "
                             "yours.");
    const Failure failure = Failure::of(error);
    if (failure.sentence == Failure::ofNetwork(QNetworkReply::UnknownNetworkError).sentence && reason.isEmpty())
        return ErrorText::tr("The server could not be reached.");
    const QString sentence = Failure::tr(failure.sentence);
    if (!sentence.contains("%1"_L1))
        return sentence;
    return error.httpStatus != 0 ? sentence.arg(error.httpStatus) : sentence.arg(reason);
}
} // namespace

ErrorText ErrorText::of(const ApiError &error, Call call)
{
    ErrorText text;
    text.details = visibleText(error.serverText, 0, LineBreaks::Kept);
    // What a server has written there is visible already; what isolates it is ours, and each line has one thing only.
    const QString details = visibleText(withoutIsolates(error.details), 0, LineBreaks::Kept);
    if (!details.isEmpty())
        text.details += (text.details.isEmpty() ? QString() : u"\n\n"_s) + details;

    const bool isRefusal = error.kind == Kind::Refused || error.kind == Kind::NotSignedIn;
    const bool isSignIn = call == Call::SignIn; // a call without a token is never said to lack a sign-in
    if (isRefusal && error.serverText.isEmpty() && error.kind == Kind::NotSignedIn && !isSignIn) {
        text.text = sentenceFor(error);
    } else if (isRefusal) {
        text.lead = refusalLead(call);
        text.text = error.serverText.isEmpty() ? tr("refused without a reason")
                                               : isolated(visibleText(error.serverText, kShownText));
    } else if (!error.serverText.isEmpty()) {
        text.lead = tr("The server says:");
        text.text = tr("“%1” %2", "the server's words, what they mean for the edits")
                        .arg(isolated(visibleText(error.serverText, kShownText)), consequence(error, call));
    } else {
        text.text = joined(sentenceFor(error), consequence(error, call)).trimmed();
    }
    return text;
}
