// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Gives a field the button that empties it, with the name that Qt leaves out: a screen reader finds "button" otherwise.
#pragma once

class QLineEdit;

void addClearButton(QLineEdit &field);
