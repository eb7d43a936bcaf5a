// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whether the person asked for the call that is under way, and has pressed nothing since: only then may what comes of
// it take the focus from where they write.
#pragma once

#include <QObject>

class AskedCall : public QObject
{
    Q_OBJECT
public:
    explicit AskedCall(QObject *parent) : QObject(parent) { }

    void begin(); // to be called while the press that asks for the call is handled
    void end();
    [[nodiscard]] bool isUntouched() const { return m_isUntouched; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isUntouched = false;
};
