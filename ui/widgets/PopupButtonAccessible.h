// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of a button that opens something: the open popup is its child, since Qt leaves popups out
// of the tree of windows.
#pragma once

#include <QAccessibleWidget>

class PopupButtonAccessible : public QAccessibleWidget
{
public:
    explicit PopupButtonAccessible(QWidget *button);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

protected:
    [[nodiscard]] virtual QWidget *popup() const = 0; // null while it is closed
    virtual void click() = 0;
};
