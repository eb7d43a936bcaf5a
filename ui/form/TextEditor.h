// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Edits a text of any length: a QLineEdit whose value is a QJsonValue. Undefined is "not known". What is pasted becomes
// one line, since a line break at its end, as tables give it, could not be seen; the server's own line breaks stay.
// What an input method has not committed yet is part of the value: it is seen, so it can be reviewed, saved and
// reverted. Of a value too long for a line edit, which lays out its whole text, only the start is in the field: the
// value stays whole until the person changes that.
#pragma once

#include <QJsonValue>
#include <QLineEdit>

class TextEditor : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QJsonValue value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    static constexpr qsizetype kLongestShown = 65'536; // UTF-16 units; a megabyte takes Qt seconds
    static constexpr qsizetype kShownStart = 200;      // of what is longer

    explicit TextEditor(QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const { return m_value; }
    // In a focused field the change can be undone as if it had been typed.
    void setValue(const QJsonValue &value);

    // Says what is not shown of the value; empty: all is.
    [[nodiscard]] QString caption() const;

signals:
    void valueChanged();
    void captionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void takeShownText();
    void updateValue(const QJsonValue &value);
    void dropComposition();
    void flatten(const QString &before, const QString &after);
    void updatePlaceholder();

    bool m_isQuiet = false; // what changes is no edit
    QString m_committed;    // the text as last seen, without m_composed
    QString m_composed;     // by an input method, not committed yet (its "preedit"): stands at the cursor
    QJsonValue m_value = QJsonValue(QJsonValue::Undefined);
    QJsonValue m_long = QJsonValue(QJsonValue::Undefined); // as last set, where only its start is shown
};
