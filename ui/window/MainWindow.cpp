// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "core/Core.h"
#include "save/SaveResult.h"
#include "ui/account/AccountPresenter.h"
#include "ui/account/OtherWindow.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageBar.h"
#include "ui/network/NetworkLoss.h"
#include "ui/network/NetworkPresenter.h"
#include "ui/requests/RequestsPresenter.h"
#include "ui/save/Footer.h"
#include "ui/save/LeaveGuard.h"
#include "ui/save/OfflinePresenter.h"
#include "ui/save/SaveDialogs.h"
#include "ui/save/SaveReport.h"
#include "ui/testing/ChecklistPresenter.h"
#include "ui/testing/TestingPresenter.h"
#include "ui/window/FormPage.h"
#include "ui/window/MainMenu.h"
#include "ui/window/SignInPresenter.h"
#include "ui/window/WindowMessages.h"
#include "ui/window/WindowState.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <utility>

MainWindow::MainWindow(Core &core, QWidget *parent)
    : QMainWindow(parent),
      m_core(core),
      m_pages(new QStackedWidget(this)),
      m_form(new FormPage(core.model, core.recentTimeZones)),
      m_menu(new MainMenu(this)),
      m_account(
          new AccountPresenter({core.client, core.model, core.accounts, core.session, core.photos, core.simulator},
              m_form->header(), {m_menu->addAccount(), m_menu->signOut()}, this)),
      m_guard(new LeaveGuard(core.model, core.saver, core.work, this)),
      m_saveDialogs(new SaveDialogs({core.client, core.model, core.saver, core.history, m_form->form()}, this)),
      m_signIn(new SignInPresenter({core.signIn, core.model, core.session, core.work}, m_pages, m_form)),
      m_offline(new OfflinePresenter(
          {core.session, core.model}, {m_menu->reload(), m_menu->network(), m_menu->addAccount()}, this)),
      m_network(new NetworkPresenter({core.client, core.network}, this)),
      m_messages(new WindowMessages(core.model, m_form->messages(), *m_signIn, this)),
      m_state(new WindowState({core, *m_form, *m_menu, *m_guard, *m_signIn}, this))
{
    m_pages->addWidget(m_form);
    setCentralWidget(m_pages);
    resize(780, 660);
    connectActions();
    connectSession();
    new RequestsPresenter(core.calls, m_menu->requests(), this);
    new ChecklistPresenter({core.checklist, core.calls}, m_menu->checklist(), this);
    auto *testing = new TestingPresenter({core.simulator, core.session, core.client, core.model},
        {m_menu->testing(), m_menu->reload(), m_menu->addAccount()}, this);
    connect(m_menu, &MainMenu::viewOpens, testing, &TestingPresenter::ask);

    connect(&core.model, &ProfileModel::profileChanged, this, &MainWindow::onProfileChanged);
    connect(&core.session, &AccountSession::profileRead, this, &MainWindow::onProfileRead);
    connect(&core.session, &AccountSession::readFailed, this, &MainWindow::onReadFailed);
    connect(&core.session, &AccountSession::saveFinished, this, &MainWindow::onSaveFinished);
}

void MainWindow::startWaiting(const QString &sentence)
{
    m_account->update();
    showForm();
    m_state->setWaitingFor(sentence);
}

void MainWindow::keepEverything()
{
    QGuiApplication::inputMethod()->commit();
    m_core.work.flush();
}

void MainWindow::showProblem(const QString &sentence)
{
    m_state->setWaitingFor({});
    m_messages->say(Message::Kind::Error, sentence);
}

bool MainWindow::event(QEvent *event)
{
    // Not QEvent::UpdateRequest: the first one comes before the window is exposed, and paints nothing.
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepEverything();
    if (m_mayClose || !m_guard->mustAskToClose()) {
        emit ending();
        event->accept();
        return;
    }
    event->ignore();
    // Not from within this event: a window that is being closed cannot be closed.
    m_guard->leave(m_isQuitting ? LeaveGuard::Way::Quit : LeaveGuard::Way::Close, [this] {
        m_mayClose = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::connectActions()
{
    connect(m_menu->reload(), &QAction::triggered, this, &MainWindow::reload);
    connect(m_menu->quit(), &QAction::triggered, this, [this] {
        const QScopedValueRollback quitting(m_isQuitting, true);
        close();
    });
    connect(m_menu->save(), &QAction::triggered, this, &MainWindow::save);
    connect(m_menu->review(), &QAction::triggered, m_saveDialogs, &SaveDialogs::review);
    connect(m_menu->revertAll(), &QAction::triggered, m_saveDialogs, &SaveDialogs::revertAll);
    connect(m_menu->bringBack(), &QAction::triggered, m_saveDialogs, &SaveDialogs::bringBack);
    connect(m_menu->addAccount(), &QAction::triggered, this,
        [this] { showSignIn({.server = m_core.client.account().server}); });
    connect(m_menu->signOut(), &QAction::triggered, this, &MainWindow::signOut);
    connect(m_menu->network(), &QAction::triggered, m_network, &NetworkPresenter::show);
    const Footer *footer = &m_form->footer();
    connect(footer, &Footer::saveRequested, this, &MainWindow::save);
    connect(footer, &Footer::cancelRequested, this, &MainWindow::cancel);
    connect(footer, &Footer::reviewRequested, m_saveDialogs, &SaveDialogs::review);
    connect(footer, &Footer::revertAllRequested, m_saveDialogs, &SaveDialogs::revertAll);
    connect(m_saveDialogs, &SaveDialogs::reverted, &m_form->messages(), &MessageBar::addMessage);
    connect(m_saveDialogs, &SaveDialogs::saveRequested, this, &MainWindow::save);
    connect(m_guard, &LeaveGuard::waiting, this,
        [this](const QString &sentence) { m_messages->say(Message::Kind::Info, sentence); });
    connect(m_guard, &LeaveGuard::discarded, &m_form->form(), &ProfileForm::showModelValues);
    connect(&m_core.model, &ProfileModel::fieldChanged, &m_form->messages(), &MessageBar::clearSuccess);
}

void MainWindow::connectSession()
{
    AccountSession &session = m_core.session;
    connect(&session, &AccountSession::signInNeeded, this, &MainWindow::showSignIn);
    connect(m_signIn, &SignInPresenter::signedIn, this, &MainWindow::onSignedIn);
    connect(m_signIn, &SignInPresenter::cancelled, this, &MainWindow::onSignInCancelled);
    connect(m_signIn, &SignInPresenter::networkWanted, m_menu->network(), &QAction::trigger);
    connect(&session, &AccountSession::notice, m_messages, &WindowMessages::keepForProfile);
    connect(&session, &AccountSession::problem, m_messages, &WindowMessages::warn);
    connect(&m_core.work, &KeptWork::problem, m_messages, &WindowMessages::warn);
    connect(&m_core.work, &KeptWork::restored, this, &MainWindow::onRestored);
    auto *other = new OtherWindow({m_core.claim, session, m_core.accounts, m_core.model}, this);
    connect(other, &OtherWindow::notNeeded, this, &MainWindow::notNeeded);
    connect(other, &OtherWindow::message, this, [this](const Message &message) {
        showProblem(message.text);
        emit loadFailed(message.text);
    });
    connect(&m_core.network, &NetworkStore::problem, m_messages, &WindowMessages::warn);
    connect(&m_core.network, &NetworkStore::lost, this, &MainWindow::loadFailed); // nobody else answers --exit-after
    connect(&session, &AccountSession::profileRead, m_network, [this] { m_network->noteFailure(std::nullopt); });
    connect(&session, &AccountSession::readFailed, m_network, &NetworkPresenter::noteFailure);
    new NetworkLoss(m_core.network, this);
    connect(m_account, &AccountPresenter::busy, m_messages, &WindowMessages::sayBusy);
    connect(m_account, &AccountPresenter::message, &m_form->messages(), &MessageBar::addMessage);
    connect(this, &MainWindow::firstPainted, m_account, &AccountPresenter::allowPhoto);
}

void MainWindow::reload()
{
    QGuiApplication::inputMethod()->commit(); // what is half written is merged with what comes
    m_form->messages().clear();
    m_signIn->noteCall();
    m_core.session.reload();
}

void MainWindow::save()
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    if (m_signIn->showAgain())
        return;
    m_form->messages().clear();
    m_signIn->noteCall();
    m_core.saver.save();
}

void MainWindow::cancel()
{
    m_core.session.cancel();
    m_core.saver.cancel();
    m_core.network.stopWaiting(); // last: what goes on then is not to be cancelled
}

void MainWindow::signOut()
{
    if (!m_core.session.signOut())
        m_messages->sayBusy();
}

void MainWindow::showSignIn(const AccountSession::SignInRequest &request)
{
    m_signIn->show(request);
    m_state->setWaitingFor({});
    m_messages->onSignInShown(request.sentence);
    emit signInShown(request.sentence);
}

void MainWindow::onSignedIn(const ServerAddress &server, const Token &token)
{
    showForm();
    m_messages->forgetWarnings();
    m_form->messages().clear();
    m_core.session.accept(server, token);
}

void MainWindow::onSignInCancelled()
{
    showForm();
    m_core.session.giveUp();
    m_messages->onSignInCancelled();
}

void MainWindow::onProfileRead()
{
    const bool isAnother = showAccount();
    m_messages->forgetWarnings();
    m_signIn->end();
    if (const std::optional<Message> message = m_offline->onLoaded(m_form->messages().openProblem()))
        m_form->messages().showMessage(*message);
    if (const std::optional<QString> news = m_messages->takeNews())
        m_messages->say(Message::Kind::Info, *news);
    if (!isAnother && (!focusWidget() || !focusWidget()->isVisible()))
        m_form->form().focusFirstEditor();
    emit profileShown();
}

// Returns whether the form shows another account than before. Its values are then written into all editors, also the
// one with the caret.
bool MainWindow::showAccount()
{
    const QString key = Account::keyOf(m_core.client.account().server, m_core.model.profile().id.value_or(-1));
    if (std::exchange(m_shownKey, key) == key)
        return false;
    m_form->form().showModelValues();
    if (!m_form->hasFocus()) // where a sign-in was taken away, somebody may be typing a password
        m_form->form().focusFirstEditor();
    return true;
}

// Clears the messages and questions about an account that is not open any more: the model has no profile now, as
// another account comes.
void MainWindow::onProfileChanged()
{
    if (m_core.model.isLoaded() || m_shownKey.isEmpty())
        return;
    m_shownKey.clear();
    m_signIn->end();
    m_form->messages().clear();
}

void MainWindow::onReadFailed(const ApiError &error)
{
    if (m_signIn->isInsteadOfForm() || m_signIn->takeBack(error))
        return; // the person is there already
    Message message = m_offline->onLoadFailed(error);
    if (m_core.session.lastKnown() && showAccount())
        message.text = ErrorText::joined(m_messages->takeNews().value_or(QString()), message.text);
    if (error.kind != ApiError::Kind::NotSignedIn) // of which the session says more
        m_form->messages().showMessage(message);
    emit loadFailed(message.sentence());
}

void MainWindow::onRestored(const QStringList &keys, const QDateTime &changed)
{
    m_form->form().markRestored(keys);
    m_messages->keepForProfile(SaveReport::restored(keys, changed, m_core.model.undecided().keys()));
}

void MainWindow::onSaveFinished(const SaveResult &result)
{
    m_offline->onSaveFinished(result);
    m_network->noteFailure(result.error);
    if (!result.altered.isEmpty())
        m_form->form().showModelValues(); // the truth, also in the field that has the focus
    if (result.error && result.error->kind == ApiError::Kind::NotSignedIn)
        return; // the session says more of it
    if (const std::optional<Message> message = SaveReport::of(result, m_core.model.profile().experiments))
        m_messages->renew(m_offline->withWayOut(*message, result));
}

void MainWindow::showForm()
{
    m_signIn->hide();
    m_state->update();
}
