// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/ProfileForm.h"

#include "profile/ProfileModel.h"
#include "ui/form/EditorFactory.h"
#include "ui/form/FieldRow.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/FocusInView.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int kWidest = 860; // pixels: longer lines are hard to read
}

ProfileForm::ProfileForm(ProfileModel &model, RecentTimeZones &recent, QWidget *parent)
    : QScrollArea(parent),
      m_model(model)
{
    // Qt's own interface of a scroll area reads past the end of its list when a scroll bar goes while it is looked at.
    setAccessibleRole(this, QAccessible::Client);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(0);
    for (const ProfileField &field : profileFields()) {
        FieldRow *row = makeFieldRow(field, model, recent, content);
        row->setMaximumWidth(kWidest);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    layout->addStretch(1);
    alignLabels();
    content->installEventFilter(this);
    content->setEnabled(model.isLoaded());

    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    keepFocusInView(this);
    connect(&model, &ProfileModel::takenOver, this, &ProfileForm::noteTakenOver);
    connect(&model, &ProfileModel::profileChanged, this, &ProfileForm::updateEnabled);
}

void ProfileForm::revertAll()
{
    m_model.discardAll();
    showModelValues();
}

void ProfileForm::showModelValues()
{
    for (FieldRow *row : m_rows)
        row->showModelValue();
}

void ProfileForm::markRestored(const QStringList &keys)
{
    for (FieldRow *row : m_rows) {
        if (keys.contains(row->key()))
            row->markRestored();
    }
}

void ProfileForm::focusFirstEditor()
{
    m_rows.front()->editor()->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::focusLastEditor()
{
    QWidget *last = widget()->focusWidget();
    if (last && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusFirstEditor();
}

bool ProfileForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange && watched == widget())
        alignLabels();
    return QScrollArea::eventFilter(watched, event);
}

void ProfileForm::alignLabels()
{
    int width = 0;
    for (const FieldRow *row : m_rows)
        width = std::max(width, row->labelWidth());
    for (FieldRow *row : m_rows)
        row->setLabelWidth(width);
}

// The rows are shown from the first paint on, disabled until a profile is in them.
void ProfileForm::updateEnabled()
{
    widget()->setEnabled(m_model.isLoaded());
}

void ProfileForm::noteTakenOver(const QStringList &keys)
{
    for (FieldRow *row : m_rows)
        row->setNote(keys.contains(row->key()) ? tr("changed on the server") : QString());
}
