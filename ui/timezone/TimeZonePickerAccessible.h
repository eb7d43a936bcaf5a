// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of the picker: everything but the map, which says nothing that the list does not say.
#pragma once

#include <QAccessibleWidget>

class TimeZonePicker;

class TimeZonePickerAccessible : public QAccessibleWidget
{
public:
    explicit TimeZonePickerAccessible(TimeZonePicker *picker);

    // Makes Qt use this class for every TimeZonePicker.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

private:
    [[nodiscard]] QList<QAccessibleInterface *> children() const;
};
