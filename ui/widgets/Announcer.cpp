// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Announcer.h"

#include "ui/widgets/AccessibleRole.h"

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1); // what has no size is not "showing", and is not spoken
    hide();
}

void Announcer::announce(const QString &sentence)
{
    hide();
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}
