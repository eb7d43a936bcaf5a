// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A label aligns its text as that is read, so English words stand at the far end of a window that is mirrored: beside
// the wrong neighbour.
#pragma once

class QLabel;

// Lets the text of `label` begin where a line of the layout does: on the right where that runs from right to left.
void alignToStart(QLabel &label);
