// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/ChoiceListModel.h"

#include "base/VisibleText.h"
#include "ui/widgets/LiteralHtml.h"

#include <QFont>

ChoiceListModel::ChoiceListModel(const QList<Experiment> &choices, QObject *parent)
    : QAbstractListModel(parent),
      m_choices(choices)
{
}

void ChoiceListModel::setOn(const QSet<QString> &types)
{
    if (m_on == types)
        return;
    m_on = types;
    if (!m_choices.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void ChoiceListModel::setChanged(const QSet<QString> &types)
{
    if (m_changed == types)
        return;
    m_changed = types;
    if (!m_choices.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::FontRole, Qt::AccessibleDescriptionRole});
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Experiment &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(choice.title.isEmpty() ? choice.type : choice.title, kLongestTitle);
    case Qt::ToolTipRole: // whole, since a narrow row cuts the text off
        return literalHtml(data(index, Qt::DisplayRole).toString()
            + (choice.help.isEmpty() ? QString() : u'\n' + visibleText(choice.help, kLongestHelp)));
    case Qt::AccessibleDescriptionRole:
        return m_changed.contains(choice.type)
            ? tr("changed, not saved yet. %1", "what it does").arg(visibleText(choice.help, kLongestHelp)).trimmed()
            : visibleText(choice.help, kLongestHelp);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return m_changed.contains(choice.type) ? font : QVariant();
    }
    case Qt::CheckStateRole:
        return m_on.contains(choice.type) ? Qt::Checked : Qt::Unchecked;
    case SearchRole:
        return choice.title + u'\n' + choice.help + u'\n' + choice.type;
    default:
        return {};
    }
}

bool ChoiceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString type = m_choices.at(index.row()).type;
    const bool on = value.toInt() == Qt::Checked;
    if (on)
        m_on.insert(type);
    else
        m_on.remove(type);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit toggled(type, on);
    return true;
}

Qt::ItemFlags ChoiceListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}
