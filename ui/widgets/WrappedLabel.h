// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Text of any kind in as many lines as it needs. A word that is longer than a line is broken, where a QLabel would
// widen the window or cut it.
#pragma once

#include <QLabel>
#include <QTextDocument>

class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    // Plain text, unless setTextFormat() says otherwise.
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize frame() const; // what is not the text's
    void layOut(int textWidth) const;

    mutable QTextDocument m_document;
    mutable QString m_source; // of what is in the document
};
