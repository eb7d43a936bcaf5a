// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Makes the editor of a field: the one place that knows which widget edits which kind.
#pragma once

class FieldRow;
class ProfileModel;
class QWidget;
class RecentTimeZones;
struct ProfileField;

// A row with the editor of `field` in it, bound to `model`.
[[nodiscard]] FieldRow *makeFieldRow(
    const ProfileField &field, ProfileModel &model, RecentTimeZones &recent, QWidget *parent);
