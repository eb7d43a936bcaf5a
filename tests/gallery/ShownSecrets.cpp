// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ShownSecrets.h"

#include <QLineEdit>
#include <QWidget>

using namespace Qt::StringLiterals;

QStringList ShownSecrets::of(const QWidget &window, const SecretSearch &search)
{
    QStringList found;
    QList<const QWidget *> widgets{&window};
    const auto below = window.findChildren<QWidget *>();
    for (const QWidget *widget : below)
        widgets += widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
            widget->windowTitle(), widget->property("plainText").toString()};
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        texts += field ? field->displayText() : widget->property("text").toString(); // a password is dots there
        if (!search.find(texts.join(u'\n')).isEmpty())
            found += u"%1 shows a secret"_s.arg(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}
