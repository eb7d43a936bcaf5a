// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A report as one HTML file that needs nothing else, in light and dark. It loads nothing, whoever wrote what is in it.
#pragma once

#include "report/ReportSection.h"

namespace ReportHtml
{
[[nodiscard]] QString of(const QString &title, const QList<ReportSection> &sections);
} // namespace ReportHtml
