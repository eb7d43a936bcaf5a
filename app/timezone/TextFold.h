// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Brings names and searches to one form, so that "sao paulo", "São-Paulo" and "SÃO PAULO" are equal: lower case,
// without marks, dots and apostrophes, other punctuation as single spaces, in UTF-8 for fast comparing.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

// `positions`, where given, gets the index in `text` that each byte of the result comes from.
[[nodiscard]] QByteArray foldText(QStringView text, QList<qsizetype> *positions = nullptr);
