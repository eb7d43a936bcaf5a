// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The text of a request or of an answer: laid out for reading, or as it came.
#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;
class QPlainTextEdit;

class CallPane : public QWidget
{
    Q_OBJECT
public:
    using Text = std::function<QString(bool laidOut)>;

    // `name` is the heading, and that of the text for screen readers.
    CallPane(const QString &name, QWidget *parent);

    void setText(const Text &text);
    void clear();

private:
    void showText();

    Text m_source;
    QPlainTextEdit *m_text;
    QCheckBox *m_raw;
};
