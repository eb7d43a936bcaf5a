// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SignInView.h"

#include "FormPage.h"
#include "MessageBar.h"
#include "ProfileForm.h"
#include "SignInPage.h"

#include <QApplication>
#include <QStackedWidget>

SignInView::SignInView(SignIn &signIn, QStackedWidget *pages, FormPage *form)
    : QObject(pages),
      m_signIn(signIn),
      m_pages(pages),
      m_form(form)
{
}

void SignInView::show(const AccountSession::SignInRequest &request, bool canGoBack)
{
    if (!m_page)
        makePage();
    m_page->start(request.server, request.sentence, canGoBack, request.user);
    place(request.keepsForm && canGoBack);
}

void SignInView::hide()
{
    // The focus would go to whatever comes next.
    const bool hadFocus = m_page && m_page->isAncestorOf(QApplication::focusWidget());
    m_form->setAboveForm(nullptr);
    m_pages->setCurrentWidget(m_form);
    if (hadFocus)
        m_form->form().focusFirstEditor();
}

bool SignInView::isInsteadOfForm() const
{
    return m_pages->currentWidget() != m_form;
}

void SignInView::showMessage(const Message &message)
{
    if (m_page)
        m_page->showMessage(message);
}

void SignInView::clearSecrets()
{
    if (m_page)
        m_page->clearSecrets();
}

void SignInView::makePage()
{
    m_page = new SignInPage(m_signIn, m_pages);
    connect(m_page, &SignInPage::signedIn, this, &SignInView::signedIn);
    connect(m_page, &SignInPage::cancelled, this, &SignInView::cancelled);
    connect(m_page, &SignInPage::otherWaysWanted, this, [this] { place(false); });
}

void SignInView::place(bool aboveForm)
{
    m_page->setShort(aboveForm);
    if (aboveForm) {
        m_form->messages().clear(); // the page says it
        m_pages->removeWidget(m_page);
        m_form->setAboveForm(m_page);
        m_pages->setCurrentWidget(m_form);
    } else {
        m_form->setAboveForm(nullptr);
        if (m_pages->indexOf(m_page) < 0)
            m_pages->addWidget(m_page);
        m_pages->setCurrentWidget(m_page);
    }
    m_page->focusFirstEmpty();
    emit shown();
}
