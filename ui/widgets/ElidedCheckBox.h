// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A check box whose text is cut with an ellipsis where there is no room, and is then whole in the tool tip.
#pragma once

#include <QCheckBox>

class ElidedCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    // Takes `text` as it is, without a mnemonic.
    explicit ElidedCheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
