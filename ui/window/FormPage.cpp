// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/FormPage.h"

#include "ui/account/AccountHeader.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageBar.h"
#include "ui/save/Footer.h"
#include "ui/widgets/BusyLine.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

FormPage::FormPage(ProfileModel &model, RecentTimeZones &recent, QWidget *parent)
    : QWidget(parent),
      m_header(new AccountHeader(model, this)),
      m_messages(new MessageBar(this)),
      m_form(new ProfileForm(model, recent, this)),
      m_footer(new Footer(this)),
      m_busy(new BusyLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_footer);
    connect(m_footer, &Footer::focusFreed, m_form, &ProfileForm::focusLastEditor);
}

void FormPage::setBusy(bool busy)
{
    m_busy->setRunning(busy);
    placeBusyLine();
}

void FormPage::setAboveForm(QWidget *widget)
{
    if (m_aboveForm && m_aboveForm->parentWidget() == this) {
        layout()->removeWidget(m_aboveForm);
        m_aboveForm->hide();
    }
    m_aboveForm = widget;
    if (!widget)
        return;
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_form), widget);
    moveInTabOrder(*widget);
    widget->show();
}

// Puts the widget before the rows in the Tab order, as it is on screen: Qt has it last, since it was added last.
void FormPage::moveInTabOrder(QWidget &widget)
{
    const auto isMoved = [&](const QWidget *w) { return w->focusPolicy() != Qt::NoFocus && widget.isAncestorOf(w); };
    QList<QWidget *> moved;
    for (QWidget *w = widget.nextInFocusChain(); w != &widget; w = w->nextInFocusChain()) {
        if (isMoved(w))
            moved += w;
    }
    QWidget *previous = m_form->previousInFocusChain();
    while (previous->focusPolicy() == Qt::NoFocus || isMoved(previous))
        previous = previous->previousInFocusChain();
    for (QWidget *w : std::as_const(moved))
        setTabOrder(std::exchange(previous, w), w);
}

bool FormPage::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeBusyLine();
    return handled;
}

// The busy line lies over the header's lower edge.
void FormPage::placeBusyLine()
{
    m_busy->setGeometry(0, m_header->geometry().bottom() + 1 - BusyLine::kHeight, width(), BusyLine::kHeight);
}
