// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/Footer.h"

#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace
{
QString saveText()
{
    return Footer::tr("&Save changes");
}
} // namespace

Footer::Footer(QWidget *parent)
    : QWidget(parent),
      m_status(new ElidedLabel(this)),
      m_revertAll(new QPushButton(tr("&Revert all"), this)),
      m_review(new QPushButton(tr("Revie&w…"), this)),
      m_save(new QPushButton(saveText(), this))
{
    setAccessibleRole(m_status, QAccessible::StatusBar);
    m_save->setDefault(true);                            // looks like the one that matters
    m_save->setMinimumWidth(m_save->sizeHint().width()); // also when it is Cancel
    m_save->setEnabled(false);
    m_review->setAccessibleName(tr("Review changes"));
    m_review->setEnabled(false);
    m_revertAll->setEnabled(false);
    for (QPushButton *button : {m_revertAll, m_review, m_save}) {
        button->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field that has it
    }
    m_save->installEventFilter(this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 13);
    layout->setSpacing(8);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_revertAll);
    layout->addWidget(m_review);
    layout->addWidget(m_save);

    connect(m_revertAll, &QPushButton::clicked, this, &Footer::revertAllRequested);
    connect(m_review, &QPushButton::clicked, this, &Footer::reviewRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_state.canCancel)
            emit cancelRequested();
        else
            emit saveRequested();
    });
}

void Footer::setState(const State &state)
{
    if (m_state == state)
        return;
    m_state = state;
    updateStatus();
    m_save->setText(state.canCancel ? tr("Cancel") : saveText());
    setPossible(m_save, state.canCancel || state.canSave);
    m_save->setDefault(!state.canCancel); // to cancel is not what the window is for
    setPossible(m_review, state.canSave);
    setPossible(m_revertAll, state.changes > 0);
}

// By the second press of a double click the button means the opposite of what the first one asked for.
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

void Footer::setPossible(QPushButton *button, bool enabled)
{
    if (!enabled && button->hasFocus())
        emit focusFreed();
    button->setEnabled(enabled);
}

void Footer::updateStatus()
{
    QString text = m_state.waitingFor;
    if (text.isEmpty() && m_state.changes > 0)
        text = m_state.changes == 1 ? tr("1 unsaved change") : tr("%1 unsaved changes").arg(m_state.changes);
    if (m_status->text() == text)
        return;
    const bool isCount = m_state.waitingFor.isEmpty();
    QFont font = m_status->font();
    font.setBold(isCount);
    m_status->setFont(font);
    m_status->setForegroundRole(isCount ? QPalette::Link : QPalette::PlaceholderText);
    m_status->setText(text);
    m_status->setAccessibleName(text);
}
