// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of the server's button: a button with its text for a name, whose popup is its menu.
#pragma once

#include "ui/widgets/PopupButtonAccessible.h"

class HostChip;

class HostChipAccessible : public PopupButtonAccessible
{
public:
    explicit HostChipAccessible(HostChip *chip);

    // Makes Qt use this class for every HostChip.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;

protected:
    [[nodiscard]] QWidget *popup() const override;
    void click() override;

private:
    [[nodiscard]] HostChip *chip() const;
};
