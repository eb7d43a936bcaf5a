// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A field that is wide enough for what stands in it while it is empty: in another language that is longer.
#pragma once

class QLineEdit;

void setWidthOfPlaceholder(QLineEdit &field);
