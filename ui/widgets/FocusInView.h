// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Qt scrolls to what Tab reaches, but not to what a mnemonic or the program gives the focus to.
#pragma once

class QScrollArea;

// From now on `area` scrolls to whatever in it gets the focus, unless by the mouse: a click moves nothing under itself.
void keepFocusInView(QScrollArea *area);
