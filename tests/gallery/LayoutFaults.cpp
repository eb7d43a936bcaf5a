// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "LayoutFaults.h"

#include "TextRoom.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace
{
// The widget itself and all that is seen in it; windows of their own are not.
QList<const QWidget *> shownIn(const QWidget &window)
{
    QList<const QWidget *> shown{&window};
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            shown += widget;
    }
    return shown;
}

QString nameOf(const QWidget &widget)
{
    QString name = widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && name.isEmpty())
        name = button->text();
    if (name.isEmpty())
        name = widget.property("text").toString();
    if (name.isEmpty())
        name = widget.objectName();
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    return name.isEmpty() ? kind : u"%1 “%2”"_s.arg(kind, name.left(60));
}

// The scroll area that shows a part of what is in this widget; nullptr: none.
const QAbstractScrollArea *areaOf(const QWidget &viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

// Of the widgets around this one the first that shows less of it than there is, and cannot be scrolled that way.
const QWidget *cutBy(const QWidget &widget, const QWidget &window)
{
    QRect rect = widget.geometry();
    for (const QWidget *around = widget.parentWidget(); around && &widget != &window; around = around->parentWidget()) {
        // From right to left Qt 6.4's splitter places its first part one pixel too far aside.
        const int slack = qobject_cast<const QSplitter *>(around) ? 1 : 0;
        const QRect room = around->rect().adjusted(-slack, 0, slack, 0);
        const QAbstractScrollArea *area = areaOf(*around);
        const bool isCutAside = rect.left() < room.left() || rect.right() > room.right();
        const bool isCutAcross = rect.top() < room.top() || rect.bottom() > room.bottom();
        if ((isCutAside && !(area && area->horizontalScrollBar()->isVisible())) || (isCutAcross && !area))
            return around;
        if (area)
            rect = room;
        if (around == &window)
            return nullptr;
        rect.translate(around->pos());
    }
    return nullptr;
}

// Qt's own parts of its widgets, which lie over each other as it has them.
bool hasPartsOfQt(const QWidget &parent)
{
    return qobject_cast<const QLineEdit *>(&parent) || qobject_cast<const QComboBox *>(&parent)
        || qobject_cast<const QAbstractSpinBox *>(&parent) || qobject_cast<const QTabBar *>(&parent)
        || qobject_cast<const QTabWidget *>(&parent);
}

bool isOverOthersOnPurpose(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_TransparentForMouseEvents) || qobject_cast<const QSizeGrip *>(&widget)
        || qobject_cast<const QSplitterHandle *>(&widget);
}

QList<const QWidget *> siblingsIn(const QWidget &parent)
{
    QList<const QWidget *> siblings;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !isOverOthersOnPurpose(*widget))
            siblings += widget;
    }
    return siblings;
}

bool isInteractive(const QWidget &widget)
{
    if (widget.focusProxy())
        return false; // what has the focus instead is asked
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

// What a screen reader says of it. The name that Qt makes of a combo box is its value, and says nothing of what that
// is.
bool isNamed(const QWidget &widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).isEmpty())
                return false;
        }
        return true;
    }
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!spoken)
        return false;
    if (qobject_cast<const QComboBox *>(&widget))
        return !widget.accessibleName().isEmpty() || !spoken->relations(QAccessible::Label).isEmpty();
    return !spoken->text(QAccessible::Name).trimmed().isEmpty();
}
} // namespace

QStringList LayoutFaults::cutTexts(const QWidget &window)
{
    QStringList faults;
    const auto widgets = shownIn(window);
    for (const QWidget *widget : widgets) {
        const TextRoom room = TextRoom::of(*widget);
        if (!room.lacks.isEmpty())
            faults += u"%1 is cut off: %2"_s.arg(nameOf(*widget), room.lacks);
        else if (room.hasText) {
            if (const QWidget *around = cutBy(*widget, window))
                faults += u"%1 is cut off by %2"_s.arg(nameOf(*widget), nameOf(*around));
        }
    }
    return faults;
}

QStringList LayoutFaults::overlaps(const QWidget &window)
{
    QStringList faults;
    const auto widgets = shownIn(window);
    for (const QWidget *parent : widgets) {
        if (hasPartsOfQt(*parent))
            continue;
        const QList<const QWidget *> siblings = siblingsIn(*parent);
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            for (qsizetype j = i + 1; j < siblings.size(); ++j) {
                const QRect common = siblings[i]->geometry().intersected(siblings[j]->geometry());
                if (!common.isEmpty())
                    faults += u"%1 and %2 overlap by %3 × %4 pixels"_s.arg(nameOf(*siblings[i]), nameOf(*siblings[j]),
                        QString::number(common.width()), QString::number(common.height()));
            }
        }
    }
    return faults;
}

QStringList LayoutFaults::nameless(const QWidget &window)
{
    QStringList faults;
    const auto widgets = shownIn(window);
    for (const QWidget *widget : widgets) {
        if (isInteractive(*widget) && !isNamed(*widget))
            faults += u"%1 in %2 has no accessible name"_s.arg(
                nameOf(*widget), widget->parentWidget() ? nameOf(*widget->parentWidget()) : u"no other"_s);
    }
    return faults;
}

QStringList LayoutFaults::of(const QWidget &window)
{
    return cutTexts(window) + overlaps(window) + nameless(window);
}

QStringList LayoutFaults::shortened(const QWidget &window)
{
    QStringList notes;
    const auto widgets = shownIn(window);
    for (const QWidget *widget : widgets) {
        if (TextRoom::of(*widget).isShortened)
            notes += nameOf(*widget);
    }
    return notes;
}
