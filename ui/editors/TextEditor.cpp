// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/TextEditor.h"

#include <QEvent>

#include <limits>

TextEditor::TextEditor(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // Qt's default cuts at 32,767
    connect(this, &QLineEdit::textChanged, this, &TextEditor::onTextChanged);
}

void TextEditor::setValue(const QJsonValue &value)
{
    if (m_value == value)
        return;
    m_value = value;
    const QString newText = value.toString();
    if (newText != text()) {
        if (hasFocus()) {
            selectAll();
            insert(newText);
        } else {
            setText(newText);
            setCursorPosition(0); // the start of a long value is what one knows it by
        }
    }
    updatePlaceholder();
    emit valueChanged();
}

void TextEditor::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updatePlaceholder();
}

// Not textEdited: what assistive technology sets raises only textChanged.
void TextEditor::onTextChanged(const QString &text)
{
    if (m_value.isString() ? m_value.toString() == text : text.isEmpty())
        return; // setValue() at work
    const bool wasKnown = m_value.isString();
    m_value = text;
    if (!wasKnown)
        updatePlaceholder();
    emit valueChanged();
}

void TextEditor::updatePlaceholder()
{
    // A disabled field waits for a profile: nothing can be said of it.
    const QString placeholder = !isEnabled() ? QString() : m_value.isString() ? tr("not set") : tr("not known");
    if (placeholder != placeholderText())
        setPlaceholderText(placeholder);
}
