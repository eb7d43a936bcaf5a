// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Empties a field that held a secret, and overwrites the memory that it was in.
#pragma once

class QLineEdit;

struct SecretField {
    // The text as it stands and the field's undo history are gone after it. Not reached: texts of before the last key
    // (each key makes the field move its text when that grows), and what the input method and the platform keep.
    static void wipe(QLineEdit *field);
};
