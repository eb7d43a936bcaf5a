// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/EntryList.h"

#include "ui/style/Theme.h"
#include "ui/testing/EntryDelegate.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/LiteralHtml.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The purpose is searched, too, which no row has room for.
constexpr int kSearchedRole = Qt::UserRole + 10;

bool isReturn(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}
} // namespace

EntryList::EntryList(const QString &listName, const QString &searchName, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    m_search->setAccessibleName(searchName);
    m_search->setPlaceholderText(searchName);
    addClearButton(*m_search);
    m_search->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(listName);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or a row's width would depend on its height
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &EntryList::filter);
    connect(
        m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit chosen(item->text()); });
    setFocusProxy(m_search);
}

void EntryList::setEntries(const QList<SimulatorListing::Entry> &entries)
{
    if (m_list->count() == entries.size())
        return; // a simulator's tables stay as they are
    m_list->clear();
    for (const SimulatorListing::Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.name, m_list);
        item->setData(EntryDelegate::SentenceRole, entry.description);
        item->setData(kSearchedRole, entry.name + u' ' + entry.description + u' ' + entry.purpose);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "name, sentence").arg(entry.name, entry.description));
        if (!entry.purpose.isEmpty())
            item->setToolTip(literalHtml(tr("To see: %1").arg(entry.purpose)));
    }
    filter();
}

void EntryList::setCurrent(const QStringList &names)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isCurrent = names.contains(item->text());
        if (item->data(EntryDelegate::CurrentRole).toBool() == isCurrent)
            continue;
        item->setData(EntryDelegate::CurrentRole, isCurrent);
    }
    scrollToCurrent();
}

void EntryList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The rows have their heights once their width is known.
    QMetaObject::invokeMethod(this, &EntryList::scrollToCurrent, Qt::QueuedConnection);
}

void EntryList::scrollToCurrent()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(EntryDelegate::CurrentRole).toBool() && !m_list->item(row)->isHidden()) {
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (isReturn(*event)) {
        if (watched == m_list && m_list->currentItem())
            emit chosen(m_list->currentItem()->text());
        else
            chooseFirst();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EntryList::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = item->data(kSearchedRole).toString();
        item->setHidden(
            !std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }));
    }
}

void EntryList::chooseFirst()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            emit chosen(m_list->item(row)->text());
            return;
        }
    }
}
