// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/SignInFields.h"

#include "base/VisibleText.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AlignToStart.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SecretField.h"
#include "ui/widgets/WithoutMnemonic.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace
{
constexpr qsizetype kLongestAddress = 200; // characters that are shown

// The shortest spelling that leads back to this server.
QString spelling(const ServerAddress &server)
{
    const QString name = server.displayName();
    return ServerAddress::parse(name).value == server ? name : server.baseUrl().toString();
}
} // namespace

SignInFields::SignInFields(QWidget *parent)
    : QWidget(parent),
      m_beside(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_serverLine(new ElidedLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_beside);
    m_server = addField(tr("Se&rver"), m_beside);
    addServerLine();
    m_user = addField(tr("E-mail or &user name"), m_beside);
    m_password = addField(tr("Passw&ord"), m_beside);
    m_password->setEchoMode(QLineEdit::Password);
    m_code = addField(tr("&Authentication code"), m_beside);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    auto *instead = new QLabel(tr("Or, without a password, as with Google, GitHub or single sign-on:"));
    instead->setForegroundRole(QPalette::PlaceholderText);
    instead->setContentsMargins(0, 12, 0, 0);
    instead->setWordWrap(true);
    alignToStart(*instead);
    column->addWidget(instead);
    m_token = addField(tr("&Token"), column);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("a JWT token of yours, used as it is"));
    m_longOnly = {m_server->parentWidget(), instead, m_token->parentWidget()};
    setShort(false);
    forgetCode();
    updateServerLine();

    connect(m_server, &QLineEdit::textChanged, this, &SignInFields::forgetCode);
    connect(m_server, &QLineEdit::textChanged, this, &SignInFields::updateServerLine);
    connect(m_user, &QLineEdit::textChanged, this, &SignInFields::forgetCode);
}

SignInFields::Entry SignInFields::takeEntry()
{
    const auto copied = [](const QLineEdit *field) { // not shared, or the field could not be wiped
        const QString text = field->text();
        return QString(text.constData(), text.size());
    };
    const Entry entry{m_filledServer, m_filledUser, m_server->text(), m_user->text(), copied(m_password),
        copied(m_code), copied(m_token), isCodeShown()};
    wipeSecrets();
    return entry;
}

void SignInFields::setEntry(const Entry &entry)
{
    m_filledServer = entry.filledServer;
    m_filledUser = entry.filledUser;
    m_server->setText(entry.server);
    m_user->setText(entry.user);
    m_password->setText(entry.password);
    m_token->setText(entry.token);
    if (entry.isCodeShown)
        showCode();
    m_code->setText(entry.code); // last: another server or user would have it forgotten
}

void SignInFields::fill(const ServerAddress &server, const QString &user)
{
    const bool isSameServer = ServerAddress::parse(m_server->text()).value == server;
    if (!isSameServer || (!user.isEmpty() && user != m_user->text()))
        wipeSecrets();
    else
        forgetCode();
    m_server->setText(spelling(server));
    if (!user.isEmpty())
        m_user->setText(user);
    m_filledServer = server;
    m_filledUser = m_user->text();
}

void SignInFields::setShort(bool isShort)
{
    m_isShort = isShort;
    m_beside->setDirection(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_beside->setSpacing(isShort ? 12 : 0);
    for (QWidget *widget : std::as_const(m_longOnly))
        widget->setVisible(!isShort);
}

void SignInFields::showCode()
{
    m_code->parentWidget()->show();
}

bool SignInFields::isCodeShown() const
{
    return !m_code->parentWidget()->isHidden();
}

bool SignInFields::isFor(const ServerAddress &server, const QString &user) const
{
    const bool isUser = user.isEmpty() || m_filledUser == user;
    return m_filledServer == server && isUser;
}

bool SignInFields::isChanged() const
{
    const bool hasSecret = !m_password->text().isEmpty() || !m_code->text().isEmpty() || !m_token->text().isEmpty();
    return hasSecret || m_server->text() != spelling(m_filledServer) || m_user->text() != m_filledUser;
}

bool SignInFields::hasToken() const
{
    return !m_isShort && !m_token->text().isEmpty();
}

void SignInFields::wipeSecrets()
{
    for (QLineEdit *secret : {m_password, m_code, m_token})
        SecretField::wipe(secret);
    forgetCode();
}

void SignInFields::focusFirst()
{
    QLineEdit *first = m_isShort && !m_user->text().isEmpty() ? m_password : m_user;
    first->selectAll(); // the next key replaces the text
    first->setFocus(Qt::OtherFocusReason);
}

// A label over its field, as one widget.
QLineEdit *SignInFields::addField(const QString &label, QBoxLayout *layout)
{
    auto *cell = new QWidget;
    auto *cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 10, 0, 0);
    cellLayout->setSpacing(4);
    auto *caption = new QLabel(label);
    auto *field = new QLineEdit;
    caption->setBuddy(field);
    alignToStart(*caption);
    field->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    field->setAccessibleName(withoutMnemonic(label));
    connect(field, &QLineEdit::returnPressed, this, &SignInFields::submitted);
    cellLayout->addWidget(caption);
    cellLayout->addWidget(field);
    layout->addWidget(cell);
    return field;
}

void SignInFields::addServerLine()
{
    m_serverLine->setFont(Theme::captionFont(font()));
    m_serverLine->setForegroundRole(QPalette::PlaceholderText);
    m_server->parentWidget()->layout()->addWidget(m_serverLine);
}

// Without an address the line is empty, not hidden, so that the fields below do not move while a person types.
void SignInFields::updateServerLine()
{
    const Parsed<ServerAddress> server = ServerAddress::parse(m_server->text());
    const QString address
        = server.value ? visibleText(server.value->baseUrl().toDisplayString(), kLongestAddress) : QString();
    m_serverLine->setText(address.isEmpty() ? QString() : tr("Signs in to %1", "an address").arg(address));
    m_server->setAccessibleDescription(m_serverLine->text());
}

// Wipes and hides the code: it was one user's, and another user may need none.
void SignInFields::forgetCode()
{
    SecretField::wipe(m_code);
    m_code->parentWidget()->hide();
}
