// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/ChoiceList.h"

#include "ui/form/ChoiceListModel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ClearButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int kRows = 8; // seen at once

// A click anywhere in the row toggles it, as one on the text of a check box does.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
            return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};
} // namespace

ChoiceList::ChoiceList(const QList<Experiment> &choices, QWidget *parent)
    : QWidget(parent),
      m_filter(new QLineEdit),
      m_view(new QListView),
      m_nothing(new QLabel(tr("Nothing found"))),
      m_model(new ChoiceListModel(choices, this)),
      m_filtered(new QSortFilterProxyModel(this))
{
    m_filter->setPlaceholderText(tr("Search %Ln choice(s)", nullptr, static_cast<int>(choices.size())));
    m_filter->setAccessibleName(m_filter->placeholderText());
    addClearButton(*m_filter);
    m_filter->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(ChoiceListModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setAccessibleName(tr("Choices"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setUniformItemSizes(true); // or the view asks each row for its size
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setFixedHeight(kRows * std::max(1, m_view->sizeHintForRow(0)) + 2 * m_view->frameWidth());
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(m_view->height());
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
    layout->addWidget(m_nothing);
    setFocusProxy(m_filter);
    const auto *down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceList::filter);
    connect(m_model, &ChoiceListModel::toggled, this, &ChoiceList::toggled);
}

void ChoiceList::setOn(const QSet<QString> &types)
{
    m_model->setOn(types);
}

void ChoiceList::setChanged(const QSet<QString> &types)
{
    m_model->setChanged(types);
}

void ChoiceList::filter(const QString &text)
{
    m_filtered->setFilterFixedString(text.trimmed());
    const bool isEmpty = m_filtered->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}
