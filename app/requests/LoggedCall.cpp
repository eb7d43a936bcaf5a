// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/LoggedCall.h"

qsizetype LoggedCall::Content::cost() const
{
    qsizetype bytes = requestBody.bytes().size() + answerBody.bytes().size();
    for (const Exchange::Headers *headers : {&requestHeaders, &answerHeaders}) {
        for (const auto &[name, value] : *headers)
            bytes += name.size() + value.size() + qsizetype(2 * sizeof(QByteArray));
    }
    return bytes;
}
