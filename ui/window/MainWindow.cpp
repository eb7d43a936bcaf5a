// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainWindow.h"

#include "core/Core.h"
#include "ui/account/AccountPresenter.h"
#include "ui/account/OtherWindow.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageBar.h"
#include "ui/network/NetworkPresenter.h"
#include "ui/report/SessionWatch.h"
#include "ui/save/Footer.h"
#include "ui/save/LeaveGuard.h"
#include "ui/save/OfflinePresenter.h"
#include "ui/save/SaveDialogs.h"
#include "ui/save/SaveReport.h"
#include "ui/window/FormPage.h"
#include "ui/window/LanguageMenu.h"
#include "ui/window/MainMenu.h"
#include "ui/window/WindowMessages.h"
#include "ui/window/WindowParts.h"
#include "ui/window/WindowState.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QScopedValueRollback>

#include <utility>

MainWindow::MainWindow(Core &core, QWidget *parent)
    : QMainWindow(parent),
      m_core(core),
      m_watch(new SessionWatch(core, this))
{
    resize(780, 660);
    fill();
}

MainWindow::~MainWindow() = default;

void MainWindow::fill()
{
    m_parts = std::make_unique<WindowParts>(m_core, *m_watch, this);
    connectActions();
    connectSession();
}

void MainWindow::renew()
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    const WindowParts::Stay stay = m_parts->takeStay();
    const QList<QObject *> heard{&m_core.session, &m_core.model, &m_core.work, &m_core.network};
    for (QObject *each : heard)
        each->disconnect(this);
    m_parts.reset();
    fill();
    if (isVisible())
        m_parts->show();
    if (m_painted)
        m_parts->account->allowPhoto();
    m_parts->resume(stay);
}

void MainWindow::changeLanguage()
{
    if (!m_parts->canGo())
        return; // it is kept, and used from the next start on
    LanguageMenu::applySetting();
    renew();
}

void MainWindow::startWaiting(const QString &sentence)
{
    m_parts->account->update();
    showForm();
    m_parts->state->setWaitingFor(sentence);
}

void MainWindow::keepEverything()
{
    QGuiApplication::inputMethod()->commit();
    m_core.work.flush();
}

void MainWindow::showProblem(const QString &sentence)
{
    m_parts->state->setWaitingFor({});
    m_parts->messages->say(Message::Kind::Error, sentence);
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
    if (m_mayClose || !m_parts->guard->mustAskToClose()) {
        emit ending();
        event->accept();
        return;
    }
    event->ignore();
    // Not from within this event: a window that is being closed cannot be closed.
    m_parts->guard->leave(m_isQuitting ? LeaveGuard::Way::Quit : LeaveGuard::Way::Close, [this] {
        m_mayClose = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::connectActions()
{
    connect(m_parts->menu->reload(), &QAction::triggered, this, &MainWindow::reload);
    // Not from within the menu, which goes with the others.
    connect(
        &m_parts->menu->languages(), &LanguageMenu::chosen, this, &MainWindow::changeLanguage, Qt::QueuedConnection);
    connect(m_parts->menu->quit(), &QAction::triggered, this, [this] {
        const QScopedValueRollback quitting(m_isQuitting, true);
        close();
    });
    connect(m_parts->menu->save(), &QAction::triggered, this, &MainWindow::save);
    connect(m_parts->menu->review(), &QAction::triggered, m_parts->saveDialogs, &SaveDialogs::review);
    connect(m_parts->menu->revertAll(), &QAction::triggered, m_parts->saveDialogs, &SaveDialogs::revertAll);
    connect(m_parts->menu->bringBack(), &QAction::triggered, m_parts->saveDialogs, &SaveDialogs::bringBack);
    connect(m_parts->menu->addAccount(), &QAction::triggered, this,
        [this] { showSignIn({.server = m_core.client.account().server}); });
    connect(m_parts->menu->signOut(), &QAction::triggered, this, &MainWindow::signOut);
    connect(m_parts->menu->network(), &QAction::triggered, m_parts->network, &NetworkPresenter::show);
    const Footer *footer = &m_parts->form->footer();
    connect(footer, &Footer::saveRequested, this, &MainWindow::save);
    connect(footer, &Footer::cancelRequested, this, &MainWindow::cancel);
    connect(footer, &Footer::reviewRequested, m_parts->saveDialogs, &SaveDialogs::review);
    connect(footer, &Footer::revertAllRequested, m_parts->saveDialogs, &SaveDialogs::revertAll);
    connect(m_parts->saveDialogs, &SaveDialogs::saveRequested, this, &MainWindow::save);
    connect(m_parts->guard, &LeaveGuard::waiting, this,
        [this](const QString &sentence) { m_parts->messages->say(Message::Kind::Info, sentence); });
}

void MainWindow::connectSession()
{
    AccountSession &session = m_core.session;
    connect(&session, &AccountSession::signInNeeded, this, &MainWindow::showSignIn);
    connect(m_parts->signIn, &SignInPresenter::signedIn, this, &MainWindow::onSignedIn);
    connect(m_parts->signIn, &SignInPresenter::cancelled, this, &MainWindow::onSignInCancelled);
    connect(m_parts->signIn, &SignInPresenter::networkWanted, m_parts->menu->network(), &QAction::trigger);
    connect(&m_core.work, &KeptWork::restored, this, &MainWindow::onRestored);
    connect(m_parts->otherWindow, &OtherWindow::notNeeded, this, &MainWindow::notNeeded);
    connect(m_parts->otherWindow, &OtherWindow::message, this, [this](const Message &message) {
        showProblem(message.text);
        emit loadFailed(message.text);
    });
    connect(&m_core.network, &NetworkStore::lost, this, &MainWindow::loadFailed); // nobody else answers --exit-after
    connect(this, &MainWindow::firstPainted, m_parts->account, &AccountPresenter::allowPhoto);
    connect(&m_core.model, &ProfileModel::profileChanged, this, &MainWindow::onProfileChanged);
    connect(&session, &AccountSession::profileRead, this, &MainWindow::onProfileRead);
    connect(&session, &AccountSession::readFailed, this, &MainWindow::onReadFailed);
    connect(&session, &AccountSession::saveFinished, this, &MainWindow::onSaveFinished);
}

void MainWindow::reload()
{
    QGuiApplication::inputMethod()->commit(); // what is half written is merged with what comes
    m_parts->form->messages().clear();
    m_parts->signIn->noteCall();
    m_core.session.reload();
}

void MainWindow::save()
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    if (m_parts->signIn->showAgain())
        return;
    m_parts->form->messages().clear();
    m_parts->signIn->noteCall();
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
        m_parts->messages->sayBusy();
}

void MainWindow::showSignIn(const AccountSession::SignInRequest &request)
{
    m_parts->signIn->show(request);
    m_parts->state->setWaitingFor({});
    m_parts->messages->onSignInShown(request.sentence);
    emit signInShown(request.sentence);
}

void MainWindow::onSignedIn(const ServerAddress &server, const Token &token)
{
    showForm();
    m_parts->messages->forgetWarnings();
    m_parts->form->messages().clear();
    m_core.session.accept(server, token);
}

void MainWindow::onSignInCancelled()
{
    showForm();
    m_core.session.giveUp();
    m_parts->messages->onSignInCancelled();
}

void MainWindow::onProfileRead()
{
    m_parts->outcome = {};
    const bool isAnother = showAccount();
    m_parts->messages->forgetWarnings();
    m_parts->signIn->end();
    if (const std::optional<Message> message = m_parts->offline->onLoaded(m_parts->form->messages().openProblem()))
        m_parts->form->messages().showMessage(*message);
    if (const std::optional<QString> news = m_parts->messages->takeNews())
        m_parts->messages->say(Message::Kind::Info, *news);
    if (!isAnother && (!focusWidget() || !focusWidget()->isVisible()))
        m_parts->form->form().focusFirstEditor();
    emit profileShown();
}

// Returns whether the form shows another account than before. Its values are then written into all editors, also the
// one with the caret.
bool MainWindow::showAccount()
{
    const QString key = Account::keyOf(m_core.client.account().server, m_core.model.profile().id.value_or(-1));
    if (std::exchange(m_shownKey, key) == key)
        return false;
    m_parts->form->form().showModelValues();
    if (!m_parts->form->hasFocus()) // where a sign-in was taken away, somebody may be typing a password
        m_parts->form->form().focusFirstEditor();
    return true;
}

// Clears the messages and questions about an account that is not open any more: the model has no profile now, as
// another account comes.
void MainWindow::onProfileChanged()
{
    if (m_core.model.isLoaded() || m_shownKey.isEmpty())
        return;
    m_shownKey.clear();
    m_parts->signIn->end();
    m_parts->form->messages().clear();
}

void MainWindow::onReadFailed(const ApiError &error)
{
    if (m_parts->signIn->isInsteadOfForm() || m_parts->signIn->takeBack(error))
        return; // the person is there already
    m_parts->outcome = error;
    Message message = m_parts->offline->onLoadFailed(error);
    if (m_core.session.lastKnown() && showAccount())
        message.text = ErrorText::joined(m_parts->messages->takeNews().value_or(QString()), message.text);
    if (error.kind != ApiError::Kind::NotSignedIn) // of which the session says more
        m_parts->form->messages().showMessage(message);
    emit loadFailed(message.sentence());
}

void MainWindow::onRestored(const QStringList &keys, const QDateTime &changed)
{
    m_parts->form->form().markRestored(keys);
    m_parts->messages->keepForProfile(SaveReport::restored(keys, changed, m_core.model.undecided().keys()));
}

void MainWindow::onSaveFinished(const SaveResult &result)
{
    m_parts->outcome = result;
    if (!result.altered.isEmpty())
        m_parts->form->form().showModelValues(); // the truth, also in the field that has the focus
    if (const std::optional<Message> message = m_parts->messageOf(result))
        m_parts->messages->renew(*message);
}

void MainWindow::showForm()
{
    m_parts->signIn->hide();
    m_parts->state->update();
}
