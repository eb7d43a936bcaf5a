// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The words of the program as a person reads them: those in the sources are English but for their plurals, as in
// "%Ln change(s)", and resources/translations has what those are.
#pragma once

// For the application object, which exists by now; before the first sentence is made.
void installTranslation();
