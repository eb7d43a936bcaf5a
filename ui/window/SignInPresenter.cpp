// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/SignInPresenter.h"

#include "account/SignIn.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageBar.h"
#include "ui/signin/SignInPage.h"
#include "ui/window/AskedCall.h"
#include "ui/window/FormPage.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

SignInPresenter::SignInPresenter(const Parts &parts, QStackedWidget *pages, FormPage *form)
    : QObject(pages),
      m_parts(parts),
      m_pages(pages),
      m_form(form),
      m_call(new AskedCall(this)),
      m_held(new HeldTyping(parts.model, parts.work, *form, this))
{
    // A call ends here when the session tells of it: signInNeeded(), which asks for the focus, has come before.
    connect(&parts.session, &AccountSession::profileRead, m_call, &AskedCall::end);
    connect(&parts.session, &AccountSession::readFailed, m_call, &AskedCall::end);
    connect(&parts.session, &AccountSession::saveFinished, m_call, &AskedCall::end);
    connect(m_held, &HeldTyping::takenOut, this, &SignInPresenter::focus);
}

void SignInPresenter::noteCall()
{
    m_call->begin();
}

void SignInPresenter::show(const AccountSession::SignInRequest &request)
{
    if (!m_page)
        makePage();
    if (request.keepsForm)
        m_again = request;
    const bool canGoBack = m_parts.model.isLoaded(); // there is a form behind it
    const bool isInUse = isInsteadOfForm() || (isAboveForm() && m_page->isBegun());
    if (!isInUse) {
        m_page->start(request.server, request.sentence, canGoBack, request.user, request.call);
        place(request.keepsForm && canGoBack);
        return;
    }
    if (!m_page->isFor(request.server, request.user)) {
        putOff(request);
        return;
    }
    m_page->setCanGoBack(canGoBack);
    if (!request.sentence.isEmpty())
        say(request.sentence, request.call);
    if (!request.keepsForm)
        place(false);
}

bool SignInPresenter::showAgain()
{
    if (!m_again)
        return false;
    if (isAboveForm())
        focus();
    else
        show(*m_again);
    return true;
}

bool SignInPresenter::takeBack(const ApiError &error)
{
    if (!m_page || !m_page->takeBack(error))
        return false;
    m_page->setCanGoBack(m_parts.model.isLoaded());
    place(false);
    return true;
}

void SignInPresenter::hide()
{
    m_next.reset();
    // Qt would give the focus of the hidden page to the next widget, so the first editor gets it.
    const bool hadFocus = m_page && m_page->isAncestorOf(QApplication::focusWidget());
    m_form->setAboveForm(nullptr);
    m_pages->setCurrentWidget(m_form);
    if (hadFocus)
        m_form->form().focusFirstEditor();
    m_held->remind();
}

void SignInPresenter::end()
{
    m_next.reset();
    m_again.reset();
    if (!m_page || isInsteadOfForm())
        return;
    m_page->stop();
    if (m_page->isAncestorOf(QApplication::focusWidget()))
        m_form->setFocus(Qt::OtherFocusReason); // not an editor, into which the rest of a password would be typed
    m_form->setAboveForm(nullptr);
    m_held->remind();
}

bool SignInPresenter::isInsteadOfForm() const
{
    return m_pages->currentWidget() != m_form;
}

bool SignInPresenter::isAboveForm() const
{
    return m_page && !m_page->isHidden() && !isInsteadOfForm();
}

void SignInPresenter::focus()
{
    if (m_page)
        m_page->focusFirst();
}

void SignInPresenter::showMessage(const Message &message)
{
    if (m_page)
        m_page->showMessage(message);
}

SignInPresenter::Stay SignInPresenter::takeStay()
{
    Stay stay{.again = m_again, .next = m_next, .entry = {}, .isAboveForm = isAboveForm(), .held = m_held->takeHeld()};
    if (m_page && (isInsteadOfForm() || isAboveForm()))
        stay.entry = m_page->takeEntry();
    return stay;
}

// The sentences of the requests are in the language of their time: what is true of each is said anew.
void SignInPresenter::resume(const Stay &stay)
{
    m_again = stay.again;
    if (m_again)
        m_again->sentence = AccountSession::SignInRequest::expired(m_again->server, m_again->user, {}).sentence;
    m_next = stay.next;
    if (m_next)
        m_next->sentence.clear();
    if (stay.entry) {
        makePage();
        m_page->start(stay.entry->filledServer, stay.isAboveForm && m_again ? m_again->sentence : QString(),
            m_parts.model.isLoaded(), stay.entry->filledUser);
        m_page->setEntry(*stay.entry);
        place(stay.isAboveForm);
    }
    if (stay.held.field)
        m_held->goOn(stay.held, m_form->form().findChild<QWidget *>(stay.held.field->key));
}

bool SignInPresenter::isRunning() const
{
    return m_parts.signIn.isRunning();
}

void SignInPresenter::makePage()
{
    m_page = new SignInPage(m_parts.signIn, m_pages);
    m_page->messages().setDetails(&m_parts.details);
    connect(m_page, &SignInPage::signedIn, this, &SignInPresenter::signedIn);
    connect(m_page, &SignInPage::cancelled, this, &SignInPresenter::onCancelled);
    connect(m_page, &SignInPage::networkWanted, this, &SignInPresenter::networkWanted);
    connect(m_page, &SignInPage::otherWaysWanted, this, [this] { place(false); });
}

void SignInPresenter::putOff(const AccountSession::SignInRequest &request)
{
    m_next = request;
    const QString host = request.server.displayName();
    say(request.sentence.isEmpty()
            ? tr("The sign-in to %1 comes when this one is done with.", "host").arg(host)
            : tr("The sign-in to %1 comes when this one is done with: %2", "host, why").arg(host, request.sentence),
        request.call);
}

void SignInPresenter::say(const QString &sentence, qint64 call)
{
    m_page->showMessage({.kind = Message::Kind::Warning, .text = sentence, .call = call});
}

void SignInPresenter::onCancelled()
{
    const auto next = std::exchange(m_next, std::nullopt);
    if (!next) {
        emit cancelled();
        return;
    }
    hide();
    show(*next);
}

void SignInPresenter::place(bool aboveForm)
{
    m_page->setShort(aboveForm);
    if (aboveForm) {
        m_form->messages().clear(); // the sign-in page has a message bar of its own
        m_pages->removeWidget(m_page);
        m_form->setAboveForm(m_page);
        m_pages->setCurrentWidget(m_form);
    } else {
        m_form->setAboveForm(nullptr);
        if (m_pages->indexOf(m_page) < 0)
            m_pages->addWidget(m_page);
        m_pages->setCurrentWidget(m_page);
    }
    if (m_call->isUntouched())
        m_page->focusFirst();
    else
        m_page->offerFocus();
    if (aboveForm)
        m_held->begin();
    emit shown();
}
