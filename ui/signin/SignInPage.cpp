// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/SignInPage.h"

#include "account/CliConfig.h"
#include "account/SignIn.h"
#include "api/ErrorText.h"
#include "base/VisibleText.h"
#include "ui/message/MessageBar.h"
#include "ui/signin/SignInAttempt.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AlignToStart.h"
#include "ui/widgets/FocusInView.h"
#include "ui/widgets/SecretField.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

SignInPage::SignInPage(SignIn &signIn, QWidget *parent)
    : QScrollArea(parent),
      m_signIn(signIn),
      m_messages(new MessageBar),
      m_column(new QWidget),
      m_fields(new SignInFields),
      m_attempt(new SignInAttempt(signIn, *m_fields, this)),
      m_import(new QPushButton(tr("&Import from the Edge Impulse CLI"))),
      m_otherWays(new QPushButton(tr("Other wa&ys…"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_submit(new QPushButton(tr("Si&gn in")))
{
    setAccessibleRole(this, QAccessible::Client); // see ProfileForm
    layOut();
    setShort(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    keepFocusInView(this);

    connect(m_fields, &SignInFields::submitted, m_attempt, &SignInAttempt::start);
    connect(m_submit, &QPushButton::clicked, m_attempt, &SignInAttempt::start);
    connect(m_attempt, &SignInAttempt::refused, this, &SignInPage::refuse);
    connect(m_attempt, &SignInAttempt::started, this, [this] {
        m_messages->clear();
        updateButtons();
    });
    connect(m_attempt, &SignInAttempt::tokenGiven, this, &SignInPage::signedIn);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::onCancelClicked);
    connect(m_import, &QPushButton::clicked, m_attempt, &SignInAttempt::importFromCli);
    connect(m_otherWays, &QPushButton::clicked, this, &SignInPage::otherWaysWanted);
    connect(&signIn, &SignIn::signedIn, this, &SignInPage::onSignedIn);
    connect(&signIn, &SignIn::codeRequired, this, &SignInPage::onCodeRequired);
    connect(&signIn, &SignIn::browserRequired, this, &SignInPage::onBrowserRequired);
    connect(&signIn, &SignIn::failed, this, &SignInPage::onFailed);
}

void SignInPage::layOut()
{
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

    m_title = new QLabel(tr("Sign in to Edge Impulse Studio"));
    m_title->setFont(Theme::nameFont(font()));
    m_title->setWordWrap(true);
    alignToStart(*m_title);
    column->addWidget(m_title);
    column->addWidget(m_fields);
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
    setWidget(content);
    content->setAutoFillBackground(false);
    setTabOrder(m_fields->token(), m_import);
    setTabOrder(m_import, m_otherWays);
    setTabOrder(m_otherWays, m_cancel);
    setTabOrder(m_cancel, m_submit);
}

void SignInPage::start(
    const ServerAddress &server, const QString &reason, bool canGoBack, const QString &user, qint64 call)
{
    m_canGoBack = canGoBack;
    m_fields->fill(server, user);
    m_import->setVisible(!m_isShort && CliConfig::exists());
    m_messages->clear();
    if (!reason.isEmpty())
        m_messages->showMessage({.kind = Message::Kind::Warning, .text = reason, .call = call});
    updateButtons();
}

void SignInPage::setShort(bool isShort)
{
    m_isShort = isShort;
    m_fields->setShort(isShort);
    m_title->setVisible(!isShort);
    m_import->setVisible(!isShort && CliConfig::exists());
    m_otherWays->setVisible(isShort);
    m_column->setMaximumWidth(isShort ? QWIDGETSIZE_MAX : kWidest);
    m_column->layout()->setContentsMargins(24, isShort ? 0 : 28, 24, 0);
    setSizePolicy(QSizePolicy::Expanding, isShort ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

bool SignInPage::isFor(const ServerAddress &server, const QString &user) const
{
    return m_fields->isFor(server, user);
}

bool SignInPage::isBegun() const
{
    return m_signIn.isRunning() || m_fields->isChanged();
}

bool SignInPage::takeBack(const ApiError &error)
{
    if (!m_fields->hasToken())
        return false;
    updateButtons();
    if (error.kind != ApiError::Kind::Cancelled)
        showError(error);
    return true;
}

void SignInPage::focusFirst()
{
    m_fields->focusFirst();
}

void SignInPage::offerFocus()
{
    if (!isTypedElsewhere())
        focusFirst();
}

void SignInPage::showMessage(const Message &message)
{
    m_messages->showMessage(message);
}

void SignInPage::clearSecrets()
{
    m_fields->wipeSecrets();
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

// The page above the form is as high as its content, which is laid out anew later than the page is shortened.
bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == widget() && m_isShort)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
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
    emit signedIn(m_attempt->server(), token);
}

void SignInPage::onCodeRequired()
{
    updateButtons();
    m_fields->showCode();
    say(Message::Kind::Warning,
        m_attempt->hasSentCode() ? tr("The server did not take this code. Enter the one that the app shows now.")
                                 : tr("This account asks for the code from your authenticator app."));
    takeFocus(m_fields->code());
}

void SignInPage::onBrowserRequired(const QUrl &url)
{
    updateButtons();
    if (m_isShort)
        emit otherWaysWanted();              // the short form has no field for a token
    SecretField::wipe(m_fields->password()); // the server takes no password of this account
    const QString sentence = QDesktopServices::openUrl(url)
        ? tr("This account signs in through the browser, which now opens %1. When you are signed in there, copy the "
             "token and paste it here: in the browser's developer tools it is the value of the cookie “jwt”.")
        : tr("This account signs in through the browser, but none could be started here. Open %1 in one yourself; the "
             "whole address is under Details. When you are signed in there, copy the token and paste it here: in the "
             "browser's developer tools it is the value of the cookie “jwt”.");
    say(Message::Kind::Warning, sentence.arg(visibleText(url.host())), visibleText(url.toString()));
    takeFocus(m_fields->token());
}

void SignInPage::onFailed(const ApiError &error)
{
    updateButtons();
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    showError(error);
    takeFocus(
        m_attempt->hasSentCode() && error.kind == ApiError::Kind::Refused ? m_fields->code() : m_fields->password());
}

void SignInPage::showError(const ApiError &error)
{
    const Message::Action network{tr("Network…"), [this] { emit networkWanted(); }, tr("Network settings")};
    const ErrorText text = ErrorText::of(error, ErrorText::Call::SignIn);
    m_messages->showMessage({.lead = text.lead,
        .text = text.text,
        .details = text.details,
        .retryAfter = error.retryAfter,
        .actions = error.isNoAnswer() || error.kind == ApiError::Kind::OutcomeUnknown ? QList{network}
                                                                                      : QList<Message::Action>(),
        .call = error.call});
}

void SignInPage::say(Message::Kind kind, const QString &text, const QString &details)
{
    m_messages->showMessage({.kind = kind, .text = text, .details = details});
}

// Says what is wrong with a field, which was found without asking a server.
void SignInPage::refuse(const QString &sentence, QLineEdit *field, const QList<Message::Action> &actions)
{
    m_messages->showMessage({.text = sentence, .actions = actions});
    field->setFocus(Qt::OtherFocusReason);
}

bool SignInPage::isTypedElsewhere() const
{
    const QWidget *now = QApplication::focusWidget();
    return now && now->isVisible() && now->testAttribute(Qt::WA_InputMethodEnabled) && !isAncestorOf(now);
}

// Selects the field's text, so that the next key replaces it, and gives it the focus unless somebody types elsewhere.
void SignInPage::takeFocus(QLineEdit *field)
{
    field->selectAll();
    if (!isTypedElsewhere())
        field->setFocus(Qt::OtherFocusReason);
}

// "Sign in" stays enabled while it runs: disabled, it would hand the focus that it may have to a field that shows what
// is typed, perhaps a password.
void SignInPage::updateButtons()
{
    const bool isRunning = m_signIn.isRunning();
    m_submit->setText(isRunning ? tr("Signing in…") : tr("Si&gn in"));
    m_cancel->setVisible(isRunning || m_canGoBack);
}
