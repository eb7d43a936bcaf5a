// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A call for somewhere else: a line for a shell, the text of HTTP, an entry of a HAR file. Each is made of a redacted
// call, so that none can hold a secret.
#pragma once

#include "requests/RedactedCall.h"

#include <QJsonObject>

namespace CallFormats
{
// For bash: the token is "$EI_JWT_TOKEN", which the person sets. Empty where the request is not known whole.
[[nodiscard]] QString curl(const RedactedCall &call);

// RFC 9112 as far as a person reads it; lines end in \n. `laidOut`: JSON in lines.
[[nodiscard]] QString requestText(const RedactedCall &call, bool laidOut);
[[nodiscard]] QString answerText(const RedactedCall &call, bool laidOut);

// An entry of HTTP Archive 1.2, and what stands before and behind all of them.
[[nodiscard]] QJsonObject harEntry(const RedactedCall &call);
[[nodiscard]] QByteArray harStart();
[[nodiscard]] QByteArray harEnd();
} // namespace CallFormats
