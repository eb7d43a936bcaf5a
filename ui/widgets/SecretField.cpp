// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SecretField.h"

#include "base/Secret.h"

#include <QLineEdit>

void SecretField::wipe(QLineEdit *field)
{
    QString text = field->text(); // the field's own memory, shared
    field->setText(QString(text.size(), u'x'));
    field->setText({}); // clear() could be undone
    Secret::wipe(text); // by now the only copy, so its memory is overwritten
}
