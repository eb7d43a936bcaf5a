// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A report as Markdown that issue trackers take (GitHub Flavored Markdown). Pictures stay out: a tracker has its own
// way to take one.
#pragma once

#include "report/ReportSection.h"

namespace ReportMarkdown
{
[[nodiscard]] QString of(const QString &title, const QList<ReportSection> &sections);
} // namespace ReportMarkdown
