// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/network/NetworkDialog.h"

#include "ui/message/MessageBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AlignToStart.h"
#include "ui/widgets/FitToScreen.h"
#include "ui/widgets/FocusInView.h"
#include "ui/widgets/PlaceholderWidth.h"
#include "ui/widgets/SecretField.h"
#include "ui/widgets/StartMargins.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using Proxy = NetworkSettings::Proxy;

namespace
{
constexpr int kMargin = 24;     // as the message bar's
constexpr int kCharacters = 40; // of a name that can be read at once
} // namespace

NetworkDialog::NetworkDialog(const NetworkSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_messages(new MessageBar),
      m_scroll(new QScrollArea),
      m_fields(new QWidget),
      m_ways(new QButtonGroup(this)),
      m_manual(new QWidget),
      m_kind(new QComboBox),
      m_host(new QLineEdit(settings.proxyHost)),
      m_port(new QLineEdit(QString::number(settings.proxyPort))),
      m_user(new QLineEdit(settings.proxyUser)),
      m_password(new QLineEdit(QString::fromUtf8(settings.proxyPassword.bytes()))),
      m_file(new QLineEdit(settings.authorityFile)),
      m_certificate(new QLineEdit(settings.ownCertificate.file)),
      m_certificatePassword(new QLineEdit(QString::fromUtf8(settings.ownCertificate.password.bytes()))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Network"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_messages);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    const auto addWay = [&](const QString &text, Proxy way) {
        auto *button = new QRadioButton(text);
        button->setChecked(settings.proxy == way);
        m_ways->addButton(button, static_cast<int>(way));
        column->addWidget(button);
    };
    addWay(tr("Connect as the &system does"), Proxy::System);
    addWay(tr("Connect &without a proxy"), Proxy::None);
    addWay(tr("Connect through this &proxy:"), Proxy::Manual);

    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_password->setEchoMode(QLineEdit::Password);
    auto *manual = new QFormLayout(m_manual);
    manual->setContentsMargins(startMargins(24, 0, 0, 0));
    m_kind->addItem(tr("HTTP (CONNECT)"), QVariant::fromValue(NetworkSettings::ProxyKind::Http));
    m_kind->addItem(tr("SOCKS 5"), QVariant::fromValue(NetworkSettings::ProxyKind::Socks5));
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(settings.proxyKind)));
    manual->addRow(tr("&Kind"), m_kind);
    manual->addRow(tr("&Name or address"), m_host);
    manual->addRow(tr("Po&rt"), m_port);
    manual->addRow(tr("&User name, if it wants a login"), m_user);
    manual->addRow(tr("Passwor&d"), m_password);
    column->addWidget(m_manual);

    const auto addCaption = [column](const QString &text, QLineEdit *field) {
        auto *caption = new QLabel(text);
        caption->setContentsMargins(0, 12, 0, 0);
        caption->setBuddy(field);
        alignToStart(*caption);
        column->addWidget(caption);
    };
    addCaption(tr("Cer&tificate authority to trust as well"), m_file);
    auto *choose = new QPushButton(tr("&Browse…"));
    m_file->setPlaceholderText(tr("a file in PEM or DER format; none"));
    column->addLayout(fileRow(m_file, choose));
    addCaption(tr("Certificate of &yours, for servers that want one"), m_certificate);
    auto *chooseOwn = new QPushButton(tr("Br&owse…"));
    chooseOwn->setAccessibleName(tr("Browse for your certificate"));
    m_certificate->setPlaceholderText(tr("a file in PEM or PKCS#12 format, with the key; none"));
    setWidthOfPlaceholder(*m_file);
    setWidthOfPlaceholder(*m_certificate);
    column->addLayout(fileRow(m_certificate, chooseOwn));
    addCaption(tr("Password of that &file, if it has one"), m_certificatePassword);
    m_certificatePassword->setEchoMode(QLineEdit::Password);
    column->addWidget(m_certificatePassword);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_host, m_port, m_user, m_password, m_file, choose,
             m_certificate, chooseOwn, m_certificatePassword})
        field->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_host->setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);

    // The fields scroll on a small screen, so that the buttons stay on it.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(m_scroll, QAccessible::Client); // see ProfileForm
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_fields);
    m_scroll->setMinimumWidth(m_fields->minimumSizeHint().width());
    keepFocusInView(m_scroll);
    page->addWidget(m_scroll, 1); // a message takes no more than it needs
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kMargin, 0, kMargin, kMargin);
    foot->addWidget(m_buttons);
    page->addLayout(foot);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NetworkDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NetworkDialog::reject);
    connect(choose, &QPushButton::clicked, this,
        [this] { chooseFile(m_file, tr("Certificate authority"), tr("Certificates (*.pem *.crt *.cer *.der)")); });
    connect(chooseOwn, &QPushButton::clicked, this, [this] {
        chooseFile(m_certificate, tr("Certificate of yours"), tr("Certificates with a key (*.pem *.p12 *.pfx)"));
    });
    connect(m_ways, &QButtonGroup::idToggled, this, &NetworkDialog::updateEnabled);
    updateEnabled();
    growToFields();
}

NetworkDialog::~NetworkDialog()
{
    SecretField::wipe(m_password);
    SecretField::wipe(m_certificatePassword);
}

void NetworkDialog::accept()
{
    const std::optional<NetworkSettings> settings = usable();
    if (!settings)
        return;
    emit chosen(*settings);
    QDialog::accept();
}

void NetworkDialog::say(const Message &message)
{
    m_messages->showMessage(message);
    growToFields();
}

void NetworkDialog::growToFields()
{
    layout()->activate();
    const QSize fields = m_fields->sizeHint();
    const int others = layout()->totalHeightForWidth(fields.width()) - m_scroll->sizeHint().height();
    fitToScreen(*this, {std::max(width(), fields.width()), std::max(height(), fields.height() + others)});
}

void NetworkDialog::allowTest()
{
    QPushButton *test = m_buttons->addButton(tr("T&est"), QDialogButtonBox::ActionRole);
    connect(test, &QPushButton::clicked, this, &NetworkDialog::test);
}

void NetworkDialog::takePassword(const NetworkSettings &kept)
{
    if (!m_password->isModified() && !kept.passwordKey().isEmpty() && entered().passwordKey() == kept.passwordKey())
        m_password->setText(QString::fromUtf8(kept.proxyPassword.bytes()));
    if (!m_certificatePassword->isModified() && entered().ownCertificate.file == kept.ownCertificate.file)
        m_certificatePassword->setText(QString::fromUtf8(kept.ownCertificate.password.bytes()));
}

std::optional<NetworkSettings> NetworkDialog::usable()
{
    NetworkSettings settings = entered();
    QString problem = settings.problem();
    if (problem.isEmpty())
        problem = settings.readAuthorities();
    if (problem.isEmpty())
        problem = settings.ownCertificate.read();
    if (problem.isEmpty())
        return settings;
    say({.kind = Message::Kind::Error, .lead = {}, .text = problem, .details = {}, .retryAfter = {}});
    return std::nullopt;
}

void NetworkDialog::test()
{
    std::optional<NetworkSettings> settings = usable();
    if (!settings)
        return;
    if (!settings->authorities.isEmpty())
        settings->addSystemAuthorities();
    emit testRequested(*settings);
}

NetworkSettings NetworkDialog::entered() const
{
    NetworkSettings settings;
    settings.proxy = static_cast<Proxy>(m_ways->checkedId());
    settings.proxyKind = m_kind->currentData().value<NetworkSettings::ProxyKind>();
    settings.proxyHost = m_host->text().trimmed();
    settings.proxyPort = m_port->text().toUShort();
    settings.proxyUser = m_user->text().trimmed();
    settings.proxyPassword = Secret(m_password->text().toUtf8());
    settings.authorityFile = m_file->text().trimmed();
    settings.ownCertificate.file = m_certificate->text().trimmed();
    if (!settings.ownCertificate.file.isEmpty())
        settings.ownCertificate.password = Secret(m_certificatePassword->text().toUtf8());
    settings.isOwnCertificateLocked = !settings.ownCertificate.password.isEmpty();
    return settings;
}

void NetworkDialog::updateEnabled()
{
    m_manual->setEnabled(m_ways->checkedId() == static_cast<int>(Proxy::Manual));
}

QLayout *NetworkDialog::fileRow(QLineEdit *field, QPushButton *choose) const
{
    auto *row = new QHBoxLayout;
    row->addWidget(field);
    row->addWidget(choose);
    return row;
}

void NetworkDialog::chooseFile(QLineEdit *field, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(this, title, field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({filter, tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}
