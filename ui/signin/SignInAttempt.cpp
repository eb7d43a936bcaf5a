// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/SignInAttempt.h"

#include "account/CliConfig.h"
#include "account/SignIn.h"
#include "account/SignInEntry.h"
#include "ui/signin/SignInFields.h"
#include "ui/widgets/SecretField.h"

#include <QLineEdit>

SignInAttempt::SignInAttempt(SignIn &signIn, SignInFields &fields, QObject *parent)
    : QObject(parent),
      m_signIn(signIn),
      m_fields(fields)
{
}

void SignInAttempt::start()
{
    if (m_signIn.isRunning())
        return;
    const Parsed<ServerAddress> server = ServerAddress::parse(m_fields.server()->text());
    if (!server.value) {
        emit refused(server.error, m_fields.server(), {});
        return;
    }
    m_server = *server.value;
    const bool hasToken = m_fields.hasToken();
    if (hasToken && !m_fields.password()->text().isEmpty())
        askWhich();
    else if (hasToken)
        signInWithToken();
    else
        signInWithPassword();
}

void SignInAttempt::importFromCli()
{
    const Parsed<AccountAccess> read = CliConfig::read(CliConfig::path());
    if (!read.value) {
        emit refused(read.error, m_fields.user(), {});
        return;
    }
    m_fields.fill(read.value->server, {});
    emit started();
    emit tokenGiven(read.value->server, read.value->token);
}

// Asks whether a token or a password is meant: a password manager may have typed the password into the token's field,
// and no password is sent as a token unasked.
void SignInAttempt::askWhich()
{
    const Message::Action password{tr("Use the password"), [this] {
                                       SecretField::wipe(m_fields.token());
                                       start();
                                   }};
    const Message::Action token{tr("Use the token"), [this] {
                                    SecretField::wipe(m_fields.password());
                                    start();
                                }};
    emit refused(tr("Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the "
                    "other one is emptied."),
        m_fields.token(), {password, token});
}

void SignInAttempt::signInWithToken()
{
    const Parsed<Token> token = Token::parse(m_fields.token()->text());
    if (!token.value) {
        emit refused(token.error, m_fields.token(), {});
        return;
    }
    emit started();
    emit tokenGiven(m_server, *token.value);
}

void SignInAttempt::signInWithPassword()
{
    const Parsed<QString> user = SignInEntry::user(m_fields.user()->text());
    if (!user.value) {
        emit refused(user.error, m_fields.user(), {});
        return;
    }
    const Parsed<QString> password = SignInEntry::password(m_fields.password()->text());
    if (!password.value) {
        refusePassword(password.error);
        return;
    }
    const bool wantsCode = m_fields.isCodeShown();
    const Parsed<QString> code
        = wantsCode ? SignInEntry::code(m_fields.code()->text()) : Parsed<QString>{QString(), {}};
    if (!code.value) {
        emit refused(code.error, m_fields.code(), {});
        return;
    }
    m_hasSentCode = wantsCode;
    m_signIn.start(m_server, *user.value, *password.value, *code.value);
    emit started();
}

void SignInAttempt::refusePassword(const QString &sentence)
{
    QList<Message::Action> actions;
    if (!SignInEntry::withoutLineBreaks(m_fields.password()->text()).isEmpty())
        actions += {tr("Sign in without it"), [this] {
                        m_fields.password()->setText(SignInEntry::withoutLineBreaks(m_fields.password()->text()));
                        start();
                    }};
    emit refused(sentence, m_fields.password(), actions);
}
