// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Makes a folder, and what is missing above it, for the person's eyes alone (0700), as the XDG Base Directory
// Specification asks for. A folder that is there stays as it is.
#pragma once

class QString;

// Whether it is there now.
bool makePrivateFolder(const QString &path);
