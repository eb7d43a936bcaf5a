// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of the time zone's editor: a button with a popup. The open picker is its child, since Qt
// leaves popups out of the tree of windows.
#pragma once

#include <QAccessibleWidget>

class TimeZoneEditor;

class TimeZoneEditorAccessible : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(TimeZoneEditorAccessible)
public:
    explicit TimeZoneEditorAccessible(TimeZoneEditor *editor);

    // Makes Qt use this class for every TimeZoneEditor.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

private:
    [[nodiscard]] TimeZoneEditor *editor() const;
};
