// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A label as it is spoken: without the mark of its mnemonic, which in some languages is a Latin letter behind it, in
// brackets.
#pragma once

#include <QString>

[[nodiscard]] QString withoutMnemonic(QString label);
