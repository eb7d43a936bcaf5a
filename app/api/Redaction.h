// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Takes tokens, passwords and codes out of what is shown or written of requests and answers: by the name under which
// they stand, and from then on by their value, wherever it comes up again, in answers too. What is not redacted was
// never named or added: a secret that a server invents and calls "x" is not known to be one.
#pragma once

#include "api/SecretSearch.h"

class Redaction
{
public:
    // What stands for a secret.
    static constexpr QStringView kMask = u"•••";

    // Whether what stands under this name is secret: of a header, a JSON property, an item of a query or of a form.
    // Upper and lower case, hyphens and underscores make no difference.
    [[nodiscard]] static bool isSecretName(QStringView name);

    // A value that shows in no text from now on.
    void add(const QString &secret) { m_secrets.add(secret); }

    // Each gives the text without secrets, and remembers those that it found by their names.
    [[nodiscard]] QString header(const QString &name, const QString &value);
    [[nodiscard]] QString target(const QString &url); // a URL, or a path with its query
    // Of JSON (also cut off or wrong), a form, or any other text; `type` as in Content-Type.
    [[nodiscard]] QString body(const QString &body, const QString &type);

    // By value alone.
    [[nodiscard]] QString text(const QString &text) const;

private:
    void learn(const QString &secret);
    [[nodiscard]] QString json(const QString &text, int depth);
    [[nodiscard]] QString jsonString(const QString &raw, int depth);
    [[nodiscard]] QString items(const QString &form);
    [[nodiscard]] QString prose(const QString &text);

    SecretSearch m_secrets;
};
