// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of the server's button: its open menu is its child, since Qt leaves popups out of the tree
// of windows.
#pragma once

#include <QAccessibleWidget>

class HostChip;

class HostChipAccessible : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(HostChipAccessible)
public:
    explicit HostChipAccessible(HostChip *chip);

    // Makes Qt use this class for every HostChip.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

private:
    [[nodiscard]] HostChip *chip() const;
};
