// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/Footer.h"

#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Announcer.h"
#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kCancelDelay = 1s; // longer than between two presses that are meant as one
constexpr auto kPatience = 3s;
constexpr auto kQuiet = 700ms;

QString saveText()
{
    return Footer::tr("&Save changes");
}

QString savingText()
{
    return Footer::tr("Saving…", "on the button that saves");
}
} // namespace

Footer::Footer(QWidget *parent)
    : QWidget(parent),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_buttons(new QHBoxLayout),
      m_status(new ElidedLabel(this)),
      m_announcer(new Announcer(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_revertAll(new QPushButton(tr("&Revert all"), this)),
      m_review(new QPushButton(tr("Revie&w…"), this)),
      m_save(new QPushButton(savingText(), this))
{
    setAccessibleRole(m_status, QAccessible::StatusBar);
    const int savingWidth = m_save->sizeHint().width();
    m_save->setText(saveText());
    m_save->setMinimumWidth(std::max(savingWidth, m_save->sizeHint().width())); // no button moves when a save begins
    m_save->setDefault(true);                                                   // looks like the one that matters
    m_save->setEnabled(false);
    m_review->setAccessibleName(tr("Review changes"));
    m_review->setEnabled(false);
    m_revertAll->setEnabled(false);
    m_cancel->hide();
    for (QPushButton *button : {m_cancel, m_revertAll, m_review, m_save}) {
        button->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field that has it
    }
    m_save->installEventFilter(this);

    layOut();

    m_cancelDelay.setObjectName(u"cancelDelay"_s);
    m_pressDelay.setObjectName(u"pressDelay"_s);
    m_patience.setObjectName(u"patience"_s);
    m_quiet.setObjectName(u"quiet"_s);
    for (QTimer *timer : {&m_cancelDelay, &m_pressDelay, &m_patience, &m_quiet})
        timer->setSingleShot(true);
    connect(&m_cancelDelay, &QTimer::timeout, this, &Footer::updateCancel);
    connect(&m_pressDelay, &QTimer::timeout, this, &Footer::giveFocusBack);
    connect(&m_patience, &QTimer::timeout, this, &Footer::updateStatus);
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_announcer->announce(m_status->text()); });
    connect(m_revertAll, &QPushButton::clicked, this, &Footer::revertAllRequested);
    connect(m_review, &QPushButton::clicked, this, &Footer::reviewRequested);
    connect(m_save, &QPushButton::clicked, this, &Footer::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &Footer::cancelRequested);
}

// Cancel comes and goes beside the status, so that the other buttons stay where they are.
void Footer::layOut()
{
    m_rows->setContentsMargins(24, 14, 24, 13);
    m_rows->setSpacing(8);
    auto *status = new QHBoxLayout;
    status->addWidget(m_status, 1);
    status->addWidget(m_cancel);
    m_rows->addLayout(status, 1);
    m_buttons->addStretch(1);
    for (QPushButton *button : {m_revertAll, m_review, m_save})
        m_buttons->addWidget(button);
    m_rows->addLayout(m_buttons);
    for (QBoxLayout *row : {static_cast<QBoxLayout *>(status), m_buttons})
        row->setSpacing(8);
}

// In a language with longer words, or a narrow window, the status is above the buttons. That does not depend on what is
// said at the moment: nothing moves when something is changed.
void Footer::placeStatus()
{
    constexpr int kMany = 88; // changes, in the widest figures
    QFont bold = font();
    bold.setBold(true);
    const QString longest = tr("%Ln unsaved change(s)", nullptr, kMany);
    const int needed
        = QFontMetrics(bold).horizontalAdvance(longest) + m_rows->spacing() + m_buttons->minimumSize().width();
    const QMargins margins = m_rows->contentsMargins();
    const bool fits = needed <= width() - margins.left() - margins.right();
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Footer::setState(const State &state)
{
    if (m_state == state)
        return;
    const bool couldCancel = m_state.canCancel;
    const bool wasSaving = isSaving();
    m_state = state;
    if (!state.canCancel)
        m_cancelDelay.stop();
    else if (!couldCancel)
        m_cancelDelay.start(kCancelDelay);
    if (!isSaving()) {
        m_patience.stop();
    } else if (!wasSaving) {
        m_sentChanges = state.changes;
        m_patience.start(kPatience);
        m_pressDelay.start(kCancelDelay);
    }
    updateStatus();
    m_save->setText(isSaving() ? savingText() : saveText());
    setPossible(m_save, state.canSave);
    setPossible(m_review, state.canSave);
    setPossible(m_revertAll, state.changes > 0);
    updateCancel();
    giveFocusBack();
}

// Swallows the second press of a double click, which could send a save again that was refused at once.
bool Footer::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surface(palette()));
    painter.fillRect(0, 0, width(), 1, Theme::line(palette()));
}

void Footer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStatus();
}

void Footer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeStatus();
}

bool Footer::isSaving() const
{
    return SaveState::isBusy(m_state.saving);
}

void Footer::setPossible(QPushButton *button, bool enabled)
{
    if (!enabled && button->hasFocus()) {
        if (isSaving())
            m_status->setFocus(); // a screen reader speaks it, and a second press of Space does nothing there
        else
            emit focusFreed();
    }
    button->setEnabled(enabled);
}

void Footer::updateCancel()
{
    const bool isShown = m_state.canCancel && !m_cancelDelay.isActive();
    if (!isShown && m_cancel->hasFocus())
        emit focusFreed();
    m_cancel->setVisible(isShown);
}

// Gives the focus back that the status has taken when the save began.
void Footer::giveFocusBack()
{
    if (!m_status->hasFocus() || isSaving() || m_pressDelay.isActive())
        return;
    if (m_save->isEnabled())
        m_save->setFocus();
    else
        emit focusFreed();
}

QString Footer::statusText() const
{
    if (!m_state.waitingFor.isEmpty())
        return m_state.waitingFor;
    if (m_state.saving == SaveState::State::Confirming || m_state.saving == SaveState::State::Deciding)
        return tr("Checking what was saved…");
    if (isSaving() && !m_patience.isActive())
        return tr("Waiting for the server…");
    if (isSaving())
        return tr("Saving %Ln change(s)…", nullptr, m_sentChanges);
    if (m_state.changes > 0)
        return tr("%Ln unsaved change(s)", nullptr, m_state.changes);
    return {};
}

void Footer::updateStatus()
{
    const QString text = statusText();
    if (m_status->text() == text)
        return;
    const bool isCount = m_state.waitingFor.isEmpty() && !isSaving();
    QFont font = m_status->font();
    font.setBold(isCount);
    m_status->setFont(font);
    m_status->setForegroundRole(isCount ? QPalette::Link : QPalette::PlaceholderText);
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_quiet.start(kQuiet);
}
