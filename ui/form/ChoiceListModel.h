// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Choices as rows that can be checked. The model keeps what is on as a set, so that many choices cost a row's look-up
// each.
#pragma once

#include "profile/Profile.h"

#include <QAbstractListModel>
#include <QSet>

class ChoiceListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr qsizetype kLongestTitle = 120; // characters
    static constexpr qsizetype kLongestHelp = 600;

    enum Role { SearchRole = Qt::UserRole }; // title, help and type: what a person may look for

    explicit ChoiceListModel(const QList<Experiment> &choices, QObject *parent = nullptr);

    // The types that are on. Raises no toggled().
    void setOn(const QSet<QString> &types);
    // Those are bold.
    void setChanged(const QSet<QString> &types);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void toggled(const QString &type, bool on); // by setData()

private:
    QList<Experiment> m_choices;
    QSet<QString> m_on;
    QSet<QString> m_changed;
};
