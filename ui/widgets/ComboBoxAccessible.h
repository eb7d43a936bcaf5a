// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader hears of a combo box on Qt before 6.8: its label and the chosen item as one name. Of Qt's own
// interface there, Orca says either the label or the item, never both, and nothing of a change (see
// shouldReplaceQtsOwn()).
#pragma once

#include <QAccessibleWidget>

class QComboBox;

class ComboBoxAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ComboBoxAccessible(QComboBox *box);

    // Once for each program, with its QApplication: from now on every combo box has this interface, where Qt's own is
    // not as good.
    static void install();
    // Qt 6.8 reads a combo box well, and would say a stale value with this interface.
    [[nodiscard]] static bool shouldReplaceQtsOwn();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override;
    [[nodiscard]] int childCount() const override { return 0; } // the name has it all; a popup is a window of its own
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    // The index of the chosen item; -1: none.
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] QComboBox *box() const;
    [[nodiscard]] QString label() const;
};
