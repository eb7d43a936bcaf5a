// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SignInPage.h"

#include "MessageBar.h"
#include "Theme.h"
#include "account/SignIn.h"
#include "api/ErrorText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace
{
constexpr int kWidest = 460; // pixels of the column of fields

// The shortest spelling that leads back to this server.
QString spelling(const ServerAddress &server)
{
    const QString name = server.displayName();
    return ServerAddress::parse(name).address == server ? name : server.baseUrl().toString();
}
} // namespace

SignInPage::SignInPage(SignIn &signIn, QWidget *parent)
    : QScrollArea(parent),
      m_signIn(signIn),
      m_messages(new MessageBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_submit(new QPushButton(tr("Sign &in")))
{
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 24);
    page->addWidget(m_messages);
    auto *columnWidget = new QWidget;
    columnWidget->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(columnWidget);
    column->setContentsMargins(24, 28, 24, 0);
    column->setSpacing(4);
    auto *center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(columnWidget, 1000);
    center->addStretch(1);
    page->addLayout(center);
    page->addStretch(1);

    auto *title = new QLabel(tr("Sign in to Edge Impulse Studio"));
    title->setFont(Theme::nameFont(font()));
    title->setWordWrap(true);
    column->addWidget(title);
    m_serverField = addField(tr("Se&rver"), column);
    m_user = addField(tr("E-mail or &user name"), column);
    m_password = addField(tr("&Password"), column);
    m_password->setEchoMode(QLineEdit::Password);
    m_code = addField(tr("&Authentication code"), column);
    m_codeLabel = qobject_cast<QLabel *>(column->itemAt(column->count() - 2)->widget());
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    column->addSpacing(12);
    auto *instead = new QLabel(tr("Or, without a password:"));
    instead->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(instead);
    m_token = addField(tr("&Token"), column);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("a token of yours, used as it is"));
    column->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    m_submit->setDefault(true);
    for (QPushButton *button : {m_cancel, m_submit})
        button->setMinimumHeight(Theme::fieldHeight(fontMetrics()));

    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    setTabOrder(m_cancel, m_submit);
    setCodeVisible(false);

    connect(m_submit, &QPushButton::clicked, this, &SignInPage::onSignInClicked);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::onCancelClicked);
    connect(&signIn, &SignIn::signedIn, this, &SignInPage::onSignedIn);
    connect(&signIn, &SignIn::codeRequired, this, &SignInPage::onCodeRequired);
    connect(&signIn, &SignIn::browserRequired, this, &SignInPage::onBrowserRequired);
    connect(&signIn, &SignIn::failed, this, &SignInPage::onFailed);
}

void SignInPage::start(const ServerAddress &server, const QString &reason, bool canGoBack)
{
    m_canGoBack = canGoBack;
    m_serverField->setText(spelling(server));
    if (reason.isEmpty())
        m_messages->clear();
    else
        m_messages->showMessage(
            {.kind = Message::Kind::Warning, .lead = {}, .text = reason, .details = {}, .retryAfter = {}});
    updateButtons();
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::clearSecrets()
{
    for (QLineEdit *secret : {m_password, m_code, m_token})
        secret->clear();
    setCodeVisible(false);
}

QLineEdit *SignInPage::addField(const QString &label, QBoxLayout *layout)
{
    auto *caption = new QLabel(label);
    auto *field = new QLineEdit;
    caption->setBuddy(field);
    caption->setContentsMargins(0, 10, 0, 0);
    field->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    field->setAccessibleName(QString(label).remove(u'&'));
    connect(field, &QLineEdit::returnPressed, this, &SignInPage::onSignInClicked);
    layout->addWidget(caption);
    layout->addWidget(field);
    return field;
}

void SignInPage::onSignInClicked()
{
    if (m_signIn.isRunning())
        return;
    const ServerAddress::Parsed server = ServerAddress::parse(m_serverField->text());
    if (!server.address) {
        refuse(server.error, m_serverField);
        return;
    }
    if (!m_token->text().isEmpty()) {
        const Token::Parsed token = Token::parse(m_token->text());
        if (token.token.isEmpty()) {
            refuse(token.error, m_token);
            return;
        }
        m_messages->clear();
        emit signedIn(*server.address, token.token);
        return;
    }
    if (m_user->text().trimmed().isEmpty()) {
        refuse(tr("Enter your e-mail address or user name, or a token."), m_user);
        return;
    }
    if (m_password->text().isEmpty()) {
        refuse(tr("Enter your password, or a token."), m_password);
        return;
    }
    if (!m_code->isHidden() && m_code->text().trimmed().isEmpty()) {
        refuse(tr("Enter the code from your authenticator app."), m_code);
        return;
    }
    m_messages->clear();
    m_server = *server.address;
    m_signIn.start(m_server, m_user->text().trimmed(), m_password->text(), m_code->text().trimmed());
    updateButtons();
}

void SignInPage::onCancelClicked()
{
    if (m_signIn.isRunning())
        m_signIn.cancel();
    else if (m_canGoBack)
        emit cancelled();
}

void SignInPage::onSignedIn(const Token &token)
{
    clearSecrets();
    updateButtons();
    emit signedIn(m_server, token);
}

void SignInPage::onCodeRequired()
{
    updateButtons();
    setCodeVisible(true);
    m_messages->showMessage({.kind = Message::Kind::Warning,
        .lead = {},
        .text = tr("This account asks for the code from your authenticator app."),
        .details = {},
        .retryAfter = {}});
    m_code->setFocus(Qt::OtherFocusReason);
}

void SignInPage::onBrowserRequired(const QUrl &url)
{
    updateButtons();
    m_messages->showMessage({.kind = Message::Kind::Warning,
        .lead = {},
        .text = tr("This account signs in through the browser at %1. Sign in there, then enter a token here.")
                    .arg(visibleText(url.host())),
        .details = visibleText(url.toString()),
        .retryAfter = {}});
    m_token->setFocus(Qt::OtherFocusReason);
}

void SignInPage::onFailed(const ApiError &error)
{
    updateButtons();
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    const ErrorText text = ErrorText::of(error, ErrorText::Call::SignIn);
    m_messages->showMessage({.kind = Message::Kind::Error,
        .lead = text.lead,
        .text = text.text,
        .details = text.details,
        .retryAfter = error.retryAfter});
}

// What can be seen to be wrong without asking a server.
void SignInPage::refuse(const QString &sentence, QLineEdit *field)
{
    m_messages->showMessage(
        {.kind = Message::Kind::Error, .lead = {}, .text = sentence, .details = {}, .retryAfter = {}});
    field->setFocus(Qt::OtherFocusReason);
}

void SignInPage::setCodeVisible(bool visible)
{
    m_codeLabel->setVisible(visible);
    m_code->setVisible(visible);
}

void SignInPage::updateButtons()
{
    const bool isRunning = m_signIn.isRunning();
    m_submit->setEnabled(!isRunning);
    m_cancel->setVisible(isRunning || m_canGoBack);
}
