// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/HeldTyping.h"

#include "account/KeptWork.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "ui/form/FieldText.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageBar.h"
#include "ui/window/FormPage.h"

#include <QApplication>

#include <algorithm>
#include <utility>

HeldTyping::HeldTyping(ProfileModel &model, KeptWork &work, FormPage &form, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_work(work),
      m_form(form)
{
    connect(&model, &ProfileModel::fieldChanged, this, &HeldTyping::onFieldChanged);
    connect(&model, &ProfileModel::profileChanged, this, &HeldTyping::onProfileChanged);
    connect(qApp, &QApplication::focusChanged, this, &HeldTyping::onFocusChanged);
    connect(&form.messages(), &MessageBar::closed, this, [this] {
        if (m_held.hasAsked)
            keep();
    });
}

void HeldTyping::begin()
{
    if (m_held.field)
        return; // a field is held already
    QWidget *editor = QApplication::focusWidget();
    if (!editor || !m_form.form().isAncestorOf(editor))
        return;
    const auto fields = profileFields();
    const auto field
        = std::ranges::find_if(fields, [&](const ProfileField &each) { return editor->objectName() == each.key; });
    if (field == fields.end())
        return;
    m_editor = editor;
    m_held.field = &*field;
    m_held.before = m_model.editedValue(field->key);
    m_held.wasModified = m_model.isModified(field->key);
    m_held.hasAsked = false;
    m_work.hold(field->key);
}

void HeldTyping::goOn(const Held &held, QWidget *editor)
{
    m_held = held;
    m_editor = editor;
    remind();
}

void HeldTyping::remind()
{
    if (!m_held.field || !m_held.hasAsked)
        return;
    const Message::Action keepIt{tr("Keep it"), [this] { keep(); }};
    const Message::Action takeItOut{tr("Take it out"), [this] { takeOut(); }};
    m_form.messages().addMessage({.kind = Message::Kind::Warning,
        .text
        = tr("What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not "
             "kept on this computer before you say so.",
            "label of a field")
              .arg(FieldText::labels({m_held.field->key})),
        .actions = {takeItOut, keepIt}});
}

void HeldTyping::onFieldChanged(QLatin1StringView key)
{
    if (!m_held.field || key != m_held.field->key)
        return;
    if (!m_model.isModified(key) && m_held.hasAsked) {
        keep(); // the field was saved or reverted: nothing is left to ask about
    } else if (isTyped() && !m_held.hasAsked && m_editor && m_editor->hasFocus()) {
        m_held.hasAsked = true;
        remind();
    }
}

// Releases what is held when the focus goes elsewhere in the window before anything was typed: what the person types
// into this field later, they type after they have seen the sign-in.
void HeldTyping::onFocusChanged(const QWidget *, const QWidget *now)
{
    const bool isWindowLeft = !now;
    if (isWindowLeft || !m_held.field || m_held.hasAsked || !m_editor || m_editor->hasFocus())
        return;
    keep();
}

void HeldTyping::onProfileChanged()
{
    if (!m_model.isLoaded())
        m_held.field = nullptr; // KeptWork has put the edits away, and released the field with them
}

bool HeldTyping::isTyped() const
{
    return m_model.editedValue(m_held.field->key) != m_held.before;
}

void HeldTyping::keep()
{
    m_held.field = nullptr;
    m_work.release();
    if (std::exchange(m_held.hasAsked, false))
        m_form.messages().clear();
}

void HeldTyping::takeOut()
{
    if (m_held.wasModified)
        m_model.setEditedValue(m_held.field->key, m_held.before);
    else
        m_model.revert(m_held.field->key);
    m_form.form().showModelValues();
    if (m_held.field) // onFieldChanged() has released it where it was reverted to the server's value
        keep();
    emit takenOut();
}
