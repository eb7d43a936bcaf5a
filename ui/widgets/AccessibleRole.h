// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Gives a plain widget a role that Qt has no widget for, such as an alert.
#pragma once

#include <QAccessible>

class QWidget;

void setAccessibleRole(QWidget *widget, QAccessible::Role role);
