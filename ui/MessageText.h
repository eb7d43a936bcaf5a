// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A paragraph of plain text with a bold beginning, wrapped into a few lines. What does not fit ends in an ellipsis, so
// that no server can push the form out of the window.
#pragma once

#include <QTextLayout>
#include <QWidget>

class MessageText : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMaximumLines = 6;

    explicit MessageText(QWidget *parent);

    void setText(const QString &lead, const QString &text);
    void setColor(const QColor &color);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare();
    // Lays the lines out and returns their height; `isCut` tells whether there is more text than lines.
    int layOut(int width, bool &isCut) const;

    QString m_lead;
    QString m_text;
    QColor m_color;
    mutable QTextLayout m_layout;
};
