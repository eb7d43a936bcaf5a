// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/TextEditor.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <limits>
#include <utility>

namespace
{
// What ends a line, or a cell of a table: no key types it into a field of one line.
bool isBreak(QChar c)
{
    return (c >= u'\t' && c <= u'\r') || c == QChar(0x85) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

qsizetype breaks(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isBreak);
}

// `text` with a blank for each run of breaks inside, and without the breaks at its ends.
QString oneLine(QStringView text)
{
    QString line;
    bool isPending = false;
    for (const QChar c : text) {
        if (isBreak(c)) {
            isPending = !line.isEmpty();
            continue;
        }
        if (isPending)
            line += u' ';
        isPending = false;
        line += c;
    }
    return line;
}

// What the field holds of `value`.
QString shownText(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() <= TextEditor::kLongestShown)
        return text;
    const bool isInCharacter = text.at(TextEditor::kShownStart).isLowSurrogate();
    return text.first(TextEditor::kShownStart - (isInCharacter ? 1 : 0));
}

bool isLong(const QJsonValue &value)
{
    return value.toString().size() > TextEditor::kLongestShown;
}
} // namespace

TextEditor::TextEditor(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // Qt's default cuts at 32,767
    connect(this, &QLineEdit::textChanged, this, &TextEditor::onTextChanged);
}

void TextEditor::setValue(const QJsonValue &value)
{
    if (m_value == value)
        return;
    dropComposition(); // else the input method would commit its half-written text into the new value
    updateValue(value);
    m_long = isLong(value) ? value : QJsonValue(QJsonValue::Undefined);
    const QString newText = shownText(value);
    m_committed = newText; // before the text is set: onTextChanged() leaves the server's own line breaks alone
    if (newText != text()) {
        if (hasFocus()) {
            selectAll();
            insert(newText);
        } else {
            setText(newText);
            setCursorPosition(0); // shows the start of a long value, by which a person knows it
        }
    }
    updatePlaceholder();
    emit valueChanged();
}

QString TextEditor::caption() const
{
    if (!isLong(m_value))
        return {};
    return tr("The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.", nullptr,
        static_cast<int>(m_value.toString().size()));
}

void TextEditor::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updatePlaceholder();
}

void TextEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    if (!m_isQuiet)
        takeShownText();
}

// Resets the input method, and takes its half-written text out of the field.
void TextEditor::dropComposition()
{
    if (m_composed.isEmpty())
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    QGuiApplication::inputMethod()->reset();
    QInputMethodEvent nothing;
    inputMethodEvent(&nothing);
}

// Connected to textChanged(), not to textEdited(), which text that assistive technology sets does not raise.
void TextEditor::onTextChanged(const QString &text)
{
    if (m_isQuiet)
        return;
    const QString before = std::exchange(m_committed, text);
    // Only new input is made one line. After an undo (isRedoAvailable()) the text is as it was before; without an undo
    // the text was set from outside.
    if (isUndoAvailable() && !isRedoAvailable() && breaks(text) > breaks(before)) {
        flatten(before, text);
        return;
    }
    takeShownText();
}

void TextEditor::takeShownText()
{
    const QString shown = text().insert(cursorPosition(), m_composed);
    if (m_value.isString() ? shownText(m_value) == shown : shown.isEmpty())
        return; // setValue() has set the text, or nothing of it differs
    const bool isLongAgain = m_long.isString() && shown == shownText(m_long);
    updateValue(isLongAgain ? m_long : QJsonValue(shown));
    updatePlaceholder();
    emit valueChanged();
}

// Puts what was pasted, dropped or composed into `after` on one line.
void TextEditor::flatten(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto start = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto rest = std::mismatch(before.rbegin(), before.rbegin() + (shorter - start), after.rbegin()).first;
    const qsizetype kept = rest - before.rbegin(); // characters at the end that are as before
    const QString line = oneLine(QStringView(after).sliced(start, after.size() - start - kept));
    {
        // The flat text replaces the pasted one as one step of the field's undo. Where undo() would also take back what
        // was typed before the paste, the paste stays a step and the flat text is one more.
        const QScopedValueRollback flattening(m_isQuiet, true);
        undo();
        if (text() != before)
            redo();
        m_committed = before;
    }
    setSelection(static_cast<int>(start), static_cast<int>(text().size() - start - kept));
    insert(line);
}

void TextEditor::updateValue(const QJsonValue &value)
{
    const bool wasLong = isLong(m_value);
    m_value = value;
    if (wasLong || isLong(m_value))
        emit captionChanged();
}

void TextEditor::updatePlaceholder()
{
    // A disabled field waits for a profile: nothing is known of its value. One with text has none, since a screen
    // reader says it behind the text.
    const bool isSaid = isEnabled() && text().isEmpty();
    const QString placeholder = !isSaid ? QString() : m_value.isString() ? tr("not set") : tr("not known");
    if (placeholder != placeholderText())
        setPlaceholderText(placeholder);
}
