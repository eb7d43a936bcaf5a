// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Says for the header how the sign-in stands: until when, and where its token is kept.
#pragma once

#include "account/Custody.h"
#include "api/Token.h"

#include <QCoreApplication>

struct CustodyText {
    QString line;
    QString details; // what to do about it; empty: nothing

    // `token` is asked for its end only.
    [[nodiscard]] static CustodyText of(const Custody &custody, const Token &token);

    Q_DECLARE_TR_FUNCTIONS(CustodyText)
};
