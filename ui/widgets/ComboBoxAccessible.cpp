// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ComboBoxAccessible.h"

#include <QComboBox>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ComboBoxAccessible(box) : nullptr;
}
} // namespace

ComboBoxAccessible::ComboBoxAccessible(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox)
{
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box](int index) {
        QAccessibleEvent renamed(box, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        QAccessibleValueChangeEvent changed(box, index);
        QAccessible::updateAccessibility(&changed);
    });
}

void ComboBoxAccessible::install()
{
    if (shouldReplaceQtsOwn())
        QAccessible::installFactory(makeInterface); // does nothing the second time
}

bool ComboBoxAccessible::shouldReplaceQtsOwn()
{
    return QVersionNumber::fromString(QLatin1StringView(qVersion())) < QVersionNumber(6, 8);
}

QString ComboBoxAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return QAccessibleWidget::text(kind);
    const QString chosen = box()->currentIndex() < 0 ? box()->placeholderText() : box()->currentText();
    const QString label = this->label();
    return label.isEmpty() || chosen.isEmpty() ? label + chosen : u"%1: %2"_s.arg(label, chosen);
}

// Leaves out the label: it is in the name, and would be said instead of that.
QList<QPair<QAccessibleInterface *, QAccessible::Relation>> ComboBoxAccessible::relations(
    QAccessible::Relation match) const
{
    return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
}

QStringList ComboBoxAccessible::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

void ComboBoxAccessible::doAction(const QString &actionName)
{
    if (actionName == showMenuAction() || actionName == pressAction())
        box()->showPopup();
}

void *ComboBoxAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant ComboBoxAccessible::currentValue() const
{
    return box()->currentIndex();
}

void ComboBoxAccessible::setCurrentValue(const QVariant &value)
{
    box()->setCurrentIndex(std::clamp(value.toInt(), 0, box()->count() - 1));
}

QVariant ComboBoxAccessible::maximumValue() const
{
    return box()->count() - 1;
}

QComboBox *ComboBoxAccessible::box() const
{
    return static_cast<QComboBox *>(widget());
}

QString ComboBoxAccessible::label() const
{
    if (const QString own = box()->accessibleName(); !own.isEmpty())
        return own;
    const auto labels = QAccessibleWidget::relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.constFirst().first->text(QAccessible::Name);
}
