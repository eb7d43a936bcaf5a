// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/SignInPage.h"

#include "account/CliConfig.h"
#include "account/SignIn.h"
#include "api/ErrorText.h"
#include "base/VisibleText.h"
#include "ui/message/MessageBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/FocusInView.h"
#include "ui/widgets/SecretField.h"

#include <QApplication>
#include <QDesktopServices>
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
    return ServerAddress::parse(name).value == server ? name : server.baseUrl().toString();
}
} // namespace

SignInPage::SignInPage(SignIn &signIn, QWidget *parent)
    : QScrollArea(parent),
      m_signIn(signIn),
      m_messages(new MessageBar),
      m_column(new QWidget),
      m_fields(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_import(new QPushButton(tr("&Import from the Edge Impulse CLI"))),
      m_otherWays(new QPushButton(tr("Other wa&ys…"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_submit(new QPushButton(tr("Si&gn in")))
{
    setAccessibleRole(this, QAccessible::Client); // see ProfileForm
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 0, 24);
    page->addWidget(m_messages);
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(4);
    auto *center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(m_column, 1000);
    center->addStretch(1);
    page->addLayout(center);
    page->addStretch(1);

    auto *title = new QLabel(tr("Sign in to Edge Impulse Studio"));
    title->setFont(Theme::nameFont(font()));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addLayout(m_fields);
    m_serverField = addField(tr("Se&rver"), m_fields);
    m_user = addField(tr("E-mail or &user name"), m_fields);
    m_password = addField(tr("Passw&ord"), m_fields);
    m_password->setEchoMode(QLineEdit::Password);
    m_code = addField(tr("&Authentication code"), m_fields);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *instead = new QLabel(tr("Or, without a password, as with Google, GitHub or single sign-on:"));
    instead->setForegroundRole(QPalette::PlaceholderText);
    instead->setContentsMargins(0, 12, 0, 0);
    instead->setWordWrap(true);
    column->addWidget(instead);
    m_token = addField(tr("&Token"), column);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("a JWT token of yours, used as it is"));
    column->addWidget(m_import, 0, Qt::AlignLeading);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 20, 0, 0);
    buttons->addWidget(m_otherWays);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    m_submit->setDefault(true);
    m_submit->setAccessibleName(tr("Sign in"));
    for (QPushButton *button : {m_import, m_otherWays, m_cancel, m_submit})
        button->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_longOnly = {title, m_serverField->parentWidget(), instead, m_token->parentWidget()};
    setShort(false);

    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    keepFocusInView(this);
    setTabOrder(m_token, m_import);
    setTabOrder(m_import, m_otherWays);
    setTabOrder(m_otherWays, m_cancel);
    setTabOrder(m_cancel, m_submit);
    forgetCode();

    connect(m_serverField, &QLineEdit::textChanged, this, &SignInPage::forgetCode);
    connect(m_user, &QLineEdit::textChanged, this, &SignInPage::forgetCode);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::onSignInClicked);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::onCancelClicked);
    connect(m_import, &QPushButton::clicked, this, &SignInPage::onImportClicked);
    connect(m_otherWays, &QPushButton::clicked, this, &SignInPage::otherWaysWanted);
    connect(&signIn, &SignIn::signedIn, this, &SignInPage::onSignedIn);
    connect(&signIn, &SignIn::codeRequired, this, &SignInPage::onCodeRequired);
    connect(&signIn, &SignIn::browserRequired, this, &SignInPage::onBrowserRequired);
    connect(&signIn, &SignIn::failed, this, &SignInPage::onFailed);
}

void SignInPage::start(const ServerAddress &server, const QString &reason, bool canGoBack, const QString &user)
{
    m_canGoBack = canGoBack;
    fill(server, user);
    m_import->setVisible(!m_isShort && CliConfig::exists());
    m_messages->clear();
    if (!reason.isEmpty())
        say(Message::Kind::Warning, reason);
    updateButtons();
}

void SignInPage::setShort(bool isShort)
{
    m_isShort = isShort;
    m_fields->setDirection(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_fields->setSpacing(isShort ? 12 : 0);
    for (QWidget *widget : std::as_const(m_longOnly))
        widget->setVisible(!isShort);
    m_import->setVisible(!isShort && CliConfig::exists());
    m_otherWays->setVisible(isShort);
    m_column->setMaximumWidth(isShort ? QWIDGETSIZE_MAX : kWidest);
    m_column->layout()->setContentsMargins(24, isShort ? 0 : 28, 24, 0);
    setSizePolicy(QSizePolicy::Expanding, isShort ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

void SignInPage::setCanGoBack(bool canGoBack)
{
    m_canGoBack = canGoBack;
    updateButtons();
}

bool SignInPage::isFor(const ServerAddress &server, const QString &user) const
{
    const bool isUser = user.isEmpty() || m_filledUser == user;
    return m_filledServer == server && isUser;
}

bool SignInPage::isBegun() const
{
    const bool hasSecret = !m_password->text().isEmpty() || !m_code->text().isEmpty() || !m_token->text().isEmpty();
    return m_signIn.isRunning() || hasSecret || m_serverField->text() != spelling(m_filledServer)
        || m_user->text() != m_filledUser;
}

void SignInPage::focusFirstEmpty()
{
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::offerFocus()
{
    if (!isTypedElsewhere())
        focusFirstEmpty();
}

void SignInPage::showMessage(const Message &message)
{
    m_messages->showMessage(message);
}

void SignInPage::clearSecrets()
{
    for (QLineEdit *secret : {m_password, m_code, m_token})
        SecretField::wipe(secret);
    forgetCode();
}

void SignInPage::stop()
{
    m_signIn.cancel();
    clearSecrets();
    updateButtons();
}

QSize SignInPage::sizeHint() const
{
    return m_isShort ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize SignInPage::minimumSizeHint() const
{
    return {QScrollArea::minimumSizeHint().width(),
        m_isShort ? widget()->sizeHint().height() : QScrollArea::minimumSizeHint().height()};
}

// A label over its field, as one widget.
QLineEdit *SignInPage::addField(const QString &label, QBoxLayout *layout)
{
    auto *cell = new QWidget;
    auto *cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 10, 0, 0);
    cellLayout->setSpacing(4);
    auto *caption = new QLabel(label);
    auto *field = new QLineEdit;
    caption->setBuddy(field);
    field->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    field->setAccessibleName(QString(label).remove(u'&'));
    connect(field, &QLineEdit::returnPressed, this, &SignInPage::onSignInClicked);
    cellLayout->addWidget(caption);
    cellLayout->addWidget(field);
    layout->addWidget(cell);
    return field;
}

void SignInPage::onImportClicked()
{
    const Parsed<AccountAccess> read = CliConfig::read(CliConfig::path());
    if (!read.value) {
        refuse(read.error, m_user);
        return;
    }
    fill(read.value->server, {});
    m_messages->clear();
    emit signedIn(read.value->server, read.value->token);
}

void SignInPage::onSignInClicked()
{
    if (m_signIn.isRunning())
        return;
    const Parsed<ServerAddress> server = ServerAddress::parse(m_serverField->text());
    if (!server.value) {
        refuse(server.error, m_serverField);
        return;
    }
    if (!m_isShort && !m_token->text().isEmpty()) {
        const Parsed<Token> token = Token::parse(m_token->text());
        if (!token.value) {
            refuse(token.error, m_token);
            return;
        }
        m_messages->clear();
        emit signedIn(*server.value, *token.value);
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
    const bool wantsCode = !m_code->parentWidget()->isHidden();
    if (wantsCode && m_code->text().trimmed().isEmpty()) {
        refuse(tr("Enter the code from your authenticator app."), m_code);
        return;
    }
    m_messages->clear();
    m_server = *server.value;
    m_codeSent = wantsCode;
    m_signIn.start(m_server, m_user->text().trimmed(), m_password->text(), m_code->text().trimmed());
    updateButtons();
}

void SignInPage::onCancelClicked()
{
    if (m_signIn.isRunning()) {
        m_signIn.cancel();
    } else if (m_canGoBack) {
        clearSecrets();
        emit cancelled();
    }
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
    m_code->parentWidget()->show();
    say(Message::Kind::Warning,
        m_codeSent ? tr("The server did not take this code. Enter the one that the app shows now.")
                   : tr("This account asks for the code from your authenticator app."));
    takeFocus(m_code);
}

void SignInPage::onBrowserRequired(const QUrl &url)
{
    updateButtons();
    if (m_isShort)
        emit otherWaysWanted(); // there the token has a field
    const QString sentence = QDesktopServices::openUrl(url)
        ? tr("This account signs in through the browser, which now opens %1. When you are signed in there, copy the "
             "token and paste it here: in the browser's developer tools it is the value of the cookie “jwt”.")
        : tr("This account signs in through the browser, but none could be started here. Open %1 in one yourself; the "
             "whole address is under Details. When you are signed in there, copy the token and paste it here: in the "
             "browser's developer tools it is the value of the cookie “jwt”.");
    say(Message::Kind::Warning, sentence.arg(visibleText(url.host())), visibleText(url.toString()));
    takeFocus(m_token);
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
    takeFocus(m_codeSent && error.kind == ApiError::Kind::Refused ? m_code : m_password);
}

void SignInPage::say(Message::Kind kind, const QString &text, const QString &details)
{
    m_messages->showMessage({.kind = kind, .lead = {}, .text = text, .details = details, .retryAfter = {}});
}

// What can be seen to be wrong without asking a server.
void SignInPage::refuse(const QString &sentence, QLineEdit *field)
{
    say(Message::Kind::Error, sentence);
    field->setFocus(Qt::OtherFocusReason);
}

// Nobody's password goes to another server or user than it was typed for.
void SignInPage::fill(const ServerAddress &server, const QString &user)
{
    const bool isSameServer = ServerAddress::parse(m_serverField->text()).value == server;
    if (!isSameServer || (!user.isEmpty() && user != m_user->text()))
        clearSecrets();
    else
        forgetCode();
    m_serverField->setText(spelling(server));
    if (!user.isEmpty())
        m_user->setText(user);
    m_filledServer = server;
    m_filledUser = m_user->text();
}

bool SignInPage::isTypedElsewhere() const
{
    const QWidget *now = QApplication::focusWidget();
    return now && now->isVisible() && now->testAttribute(Qt::WA_InputMethodEnabled) && !isAncestorOf(now);
}

// The next key replaces what is in it.
void SignInPage::takeFocus(QLineEdit *field)
{
    field->selectAll();
    if (!isTypedElsewhere())
        field->setFocus(Qt::OtherFocusReason);
}

// A code is for one user, and another may have none.
void SignInPage::forgetCode()
{
    SecretField::wipe(m_code);
    m_code->parentWidget()->hide();
}

// The button that starts it stays enabled meanwhile: it may have the focus, which would go to a field that shows a
// password.
void SignInPage::updateButtons()
{
    const bool isRunning = m_signIn.isRunning();
    m_submit->setText(isRunning ? tr("Signing in…") : tr("Si&gn in"));
    m_cancel->setVisible(isRunning || m_canGoBack);
}
