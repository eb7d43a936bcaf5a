// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/HostChipAccessible.h"

#include "ui/account/HostChip.h"

#include <QMenu>

namespace
{
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chip = qobject_cast<HostChip *>(object);
    return chip ? new HostChipAccessible(chip) : nullptr;
}
} // namespace

HostChipAccessible::HostChipAccessible(HostChip *chip) : PopupButtonAccessible(chip)
{
}

void HostChipAccessible::install()
{
    QAccessible::installFactory(makeInterface); // does nothing the second time
}

QString HostChipAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? chip()->text() : QAccessibleWidget::text(kind);
}

QWidget *HostChipAccessible::popup() const
{
    return chip()->menu();
}

void HostChipAccessible::click()
{
    chip()->click();
}

HostChip *HostChipAccessible::chip() const
{
    return static_cast<HostChip *>(widget());
}
