// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a person types or pastes to sign in with a password. Each value but the password has a known alphabet: what
// stuck to it is taken off where that is safe, and named in a sentence where it is not, so that nothing is sent that
// cannot be meant. Server and token have classes of their own: ServerAddress, Token.
#pragma once

#include "base/Parsed.h"

#include <QCoreApplication>

struct SignInEntry {
    // An e-mail address or user name. Taken off: white space, invisible characters and quotes around, mailto: and what
    // follows the address there (RFC 6068), the name of an address book before <address> (RFC 5322, section 3.4), a
    // comma or semicolon after it; the full-width letters of an input method become ASCII. Refused: nothing left, and
    // an e-mail address with white space inside.
    [[nodiscard]] static Parsed<QString> user(const QString &input);

    // As it is, blanks included. Refused: an empty one, and one with a line break, which a paste brings along unseen
    // and no page that sets a password lets in (HTML, "the input element", type=password).
    [[nodiscard]] static Parsed<QString> password(const QString &input);
    [[nodiscard]] static QString withoutLineBreaks(const QString &password);

    // The digits of a code (RFC 6238), from any script, without the blanks and dashes between them. Refused: none left,
    // and anything else.
    [[nodiscard]] static Parsed<QString> code(const QString &input);

    Q_DECLARE_TR_FUNCTIONS(SignInEntry)
};
