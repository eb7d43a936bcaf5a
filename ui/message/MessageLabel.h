// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A paragraph of plain text with a bold beginning, wrapped into a few lines, fewer in a low window. What does not fit
// ends in an ellipsis, so that no server can push the form out of the window.
#pragma once

#include <QTextLayout>
#include <QWidget>

class MessageLabel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMaximumLines = 6;

    explicit MessageLabel(QWidget *parent);

    void setText(const QString &lead, const QString &text);
    void setColor(const QColor &color);

    // As it is shown in the present size: with an ellipsis at the end if there is more.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare();
    // Lays out as many lines as there may be, one at the least, and returns their height in pixels.
    int layOut(int width, int maximumHeight) const;
    [[nodiscard]] QString lastLine() const; // of those that are laid out

    QString m_lead;
    QString m_text;
    QColor m_color;
    mutable QTextLayout m_layout;
};
