// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "MainWindow.h"

#include "AccountHeader.h"
#include "Footer.h"
#include "FormPage.h"
#include "KeptEdits.h"
#include "LeaveGuard.h"
#include "MainMenu.h"
#include "MessageBar.h"
#include "ProfileForm.h"
#include "SaveReport.h"
#include "SignInPage.h"
#include "api/ApiClient.h"
#include "profile/ProfileLoader.h"
#include "profile/ProfileModel.h"
#include "profile/ProfileSaver.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr auto kLongestPaint = 250ms; // a window that nobody paints, minimized or hidden, loads all the same
} // namespace

MainWindow::MainWindow(
    ApiClient &client, ProfileModel &model, ProfileLoader &loader, ProfileSaver &saver, SignIn &signIn, QWidget *parent)
    : QMainWindow(parent),
      m_client(client),
      m_model(model),
      m_loader(loader),
      m_saver(saver),
      m_signIn(signIn),
      m_pages(new QStackedWidget(this)),
      m_form(new FormPage(model)),
      m_menu(new MainMenu(this)),
      m_guard(new LeaveGuard(model, saver, this)),
      m_keptEdits(new KeptEdits(client, model, this))
{
    m_pages->addWidget(m_form);
    setCentralWidget(m_pages);
    resize(780, 660);
    m_form->header().setMenuActions({m_menu->switchServer(), m_menu->signOut()});
    connectActions();

    connect(this, &MainWindow::firstPainted, this, [this] { QTimer::singleShot(0, this, &MainWindow::loadAwaited); });
    connect(&model, &ProfileModel::modifiedCountChanged, this, &MainWindow::updateState);
    connect(&model, &ProfileModel::profileChanged, this, &MainWindow::updateTitle);
    connect(&loader, &ProfileLoader::loadingChanged, this, &MainWindow::updateState);
    connect(&loader, &ProfileLoader::loaded, this, &MainWindow::onLoaded);
    connect(&loader, &ProfileLoader::failed, this, &MainWindow::onLoadFailed);
    connect(&saver, &ProfileSaver::stateChanged, this, &MainWindow::updateState);
    connect(&saver, &ProfileSaver::finished, this, &MainWindow::onSaveFinished);
    updateState();
    updateTitle();
}

void MainWindow::openAccount(const Account &account)
{
    m_loadAwaitsPaint = false;
    if (account.token.isEmpty()) {
        m_client.setAccount(account);
        showSignIn(account.server);
        return;
    }
    m_waitingFor.clear();
    m_loader.cancel();
    m_saver.reset();
    // Signing in again to the same server keeps what is in the form: the read that follows replaces no edit.
    if (account.server != m_client.account().server) {
        m_model.clear();
        m_keptEdits->onModelCleared();
    }
    m_client.setAccount(account);
    m_form->header().setServer(account.server);
    m_form->header().setSignedIn(true);
    m_form->messages().clear();
    if (m_painted) {
        showForm();
        m_loader.load();
        return;
    }
    // Starting the network takes as long as a fifth of the first paint: what is seen comes first.
    m_loadAwaitsPaint = true;
    startWaiting(tr("Loading the profile…"));
    QTimer::singleShot(kLongestPaint, this, &MainWindow::loadAwaited);
}

void MainWindow::loadAwaited()
{
    if (!std::exchange(m_loadAwaitsPaint, false))
        return;
    m_waitingFor.clear();
    m_loader.load();
}

void MainWindow::showSignIn(const ServerAddress &server, const QString &reason)
{
    m_keptEdits->keep();
    if (!m_signInPage) {
        m_signInPage = new SignInPage(m_signIn);
        m_pages->addWidget(m_signInPage);
        connect(m_signInPage, &SignInPage::signedIn, this, &MainWindow::onSignedIn);
        connect(m_signInPage, &SignInPage::cancelled, this, &MainWindow::showForm);
    }
    m_pages->setCurrentWidget(m_signInPage);
    m_signInPage->start(server, reason, m_model.isLoaded());
    updateState();
    emit signInShown();
}

void MainWindow::startWaiting(const QString &sentence)
{
    m_waitingFor = sentence;
    showForm();
}

void MainWindow::showProblem(const QString &sentence)
{
    m_loadAwaitsPaint = false;
    m_waitingFor.clear();
    m_form->messages().showMessage(
        {.kind = Message::Kind::Error, .lead = {}, .text = sentence, .details = {}, .retryAfter = {}});
    showForm();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    if (m_mayClose || !m_guard->mustAsk()) {
        event->accept();
        return;
    }
    event->ignore();
    m_guard->leave([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::connectActions()
{
    connect(m_menu->reload(), &QAction::triggered, this, &MainWindow::reload);
    connect(m_menu->save(), &QAction::triggered, this, &MainWindow::save);
    connect(m_menu->revertAll(), &QAction::triggered, this, &MainWindow::revertAll);
    connect(m_menu->switchServer(), &QAction::triggered, this, &MainWindow::switchServer);
    connect(m_menu->signOut(), &QAction::triggered, this, &MainWindow::signOut);
    const Footer *footer = &m_form->footer();
    connect(footer, &Footer::saveRequested, this, &MainWindow::save);
    connect(footer, &Footer::cancelRequested, this, &MainWindow::cancel);
    connect(footer, &Footer::revertAllRequested, this, &MainWindow::revertAll);
    connect(m_guard, &LeaveGuard::waiting, this, [this] {
        m_form->messages().showMessage({.kind = Message::Kind::Info,
            .lead = {},
            .text = tr("Goes on as soon as the changes are saved."),
            .details = {},
            .retryAfter = {}});
    });
    connect(m_keptEdits, &KeptEdits::withdrawn, &m_form->form(), &ProfileForm::showModelValues);
    connect(m_keptEdits, &KeptEdits::signInWanted, this, [this](const ServerAddress &server) { showSignIn(server); });
    connect(&m_model, &ProfileModel::fieldChanged, &m_form->messages(), &MessageBar::clearSuccess);
}

void MainWindow::reload()
{
    m_guard->leave([this] {
        m_reloadAsked = true;
        m_form->messages().clear();
        m_loader.load();
    });
}

void MainWindow::save()
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    m_form->messages().clear();
    m_saver.save();
}

void MainWindow::cancel()
{
    m_loader.cancel();
    m_saver.cancel();
}

void MainWindow::revertAll()
{
    m_form->form().revertAll();
}

void MainWindow::switchServer()
{
    m_guard->leave([this] {
        showSignIn(m_client.account().server);
        m_loader.cancel();
    });
}

void MainWindow::signOut()
{
    m_guard->leave([this] {
        m_keptEdits->forget();
        m_saver.reset();
        m_client.setAccount({.server = m_client.account().server, .token = {}, .userId = {}});
        m_model.clear();
        m_form->header().setSignedIn(false);
        showSignIn(m_client.account().server);
        m_loader.cancel();
    });
}

void MainWindow::onSignedIn(const ServerAddress &server, const Token &token)
{
    const Account &before = m_client.account();
    const bool isSame = server == before.server;
    openAccount({.server = server, .token = token, .userId = isSame ? before.userId : std::nullopt});
}

void MainWindow::onLoaded()
{
    if (std::exchange(m_reloadAsked, false))
        m_form->form().showModelValues();
    if (m_signInPage)
        m_signInPage->clearSecrets();
    m_keptEdits->onProfileRead();
    if (!focusWidget() || !focusWidget()->isVisible())
        m_form->form().focusFirstEditor();
    updateTitle();
    emit profileShown();
}

void MainWindow::onLoadFailed(const ApiError &error)
{
    m_reloadAsked = false;
    if (isSignInShown())
        return; // the person went there while it loaded
    const ErrorText text = ErrorText::of(error, ErrorText::Call::Load);
    const Message message{
        .kind = error.kind == ApiError::Kind::Cancelled ? Message::Kind::Warning : Message::Kind::Error,
        .lead = text.lead,
        .text = text.text,
        .details = text.details,
        .retryAfter = error.retryAfter};
    emit loadFailed(message.sentence());
    if (error.kind == ApiError::Kind::NotSignedIn) {
        m_form->header().setSignedIn(false);
        showSignIn(m_client.account().server, message.sentence());
    } else {
        m_form->messages().showMessage(message);
    }
}

void MainWindow::onSaveFinished(const SaveResult &result)
{
    updateTitle(); // the name may be the server's now
    const std::optional<Message> message = SaveReport::of(result);
    if (result.error && result.error->kind == ApiError::Kind::NotSignedIn) {
        m_form->header().setSignedIn(false);
        showSignIn(m_client.account().server, message->sentence());
    } else if (message) {
        m_form->messages().showMessage(*message);
    }
}

void MainWindow::showForm()
{
    m_pages->setCurrentWidget(m_form);
    updateState();
}

void MainWindow::updateState()
{
    const SaveState::State saving = m_saver.state();
    const bool isSaving = saving == SaveState::State::Reading || saving == SaveState::State::Sending
        || saving == SaveState::State::ReadBack;
    const bool isLoading = m_loader.isLoading();
    const bool isWaiting = !m_waitingFor.isEmpty();
    const bool isForm = !isSignInShown();
    const int changes = m_model.modifiedCount();

    Footer::State footer{
        .waitingFor = m_waitingFor, .changes = changes, .canSave = false, .canCancel = isLoading || isSaving};
    if (isLoading && !m_model.isLoaded())
        footer.waitingFor = tr("Loading the profile…");
    footer.canSave = isForm && !isLoading && !isSaving && !isWaiting && changes > 0;
    m_form->footer().setState(footer);
    m_form->setBusy(isLoading || isSaving || isWaiting);

    m_menu->save()->setEnabled(footer.canSave);
    m_menu->revertAll()->setEnabled(isForm && changes > 0);
    const bool isSignedIn = isForm && !isWaiting && !m_client.account().token.isEmpty();
    m_menu->reload()->setEnabled(isSignedIn && !isLoading);
    m_menu->signOut()->setEnabled(isSignedIn);
    m_menu->switchServer()->setEnabled(isForm && !isWaiting);
    m_guard->setCanSave(isForm);
    setWindowModified(changes > 0);
}

void MainWindow::updateTitle()
{
    const QString name = AccountHeader::displayName(m_model).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    const ServerAddress &server = m_client.account().server;
    if (name.isEmpty())
        setWindowTitle(tr("Profile Editor"));
    else if (server.isProduction())
        setWindowTitle(tr("%1[*] — Profile Editor", "name").arg(name));
    else
        setWindowTitle(tr("%1[*] — %2 — Profile Editor", "name, host").arg(name, server.displayName()));
}

bool MainWindow::isSignInShown() const
{
    return m_signInPage && m_pages->currentWidget() == m_signInPage;
}
