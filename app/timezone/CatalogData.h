// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The catalogue's tables in the program's own read-only data (see CatalogLayout.h); written when the program is built.
#pragma once

#include <cstddef>

extern const std::size_t kCatalogDataSize;
extern const unsigned char kCatalogData[];
