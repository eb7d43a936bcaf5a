// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A small flat button in the colours of the surface it stands on: a sign, or a word that looks like a link.
#pragma once

#include "ui/style/Glyph.h"
#include "ui/style/Theme.h"

#include <QAbstractButton>

#include <optional>

class ToneButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Backdrop { None, Soft };
    static constexpr int kTextMargin = 6; // pixels beside a word

    // `name` is the accessible name and the tool tip.
    ToneButton(Glyph glyph, const QString &name, Backdrop backdrop, QWidget *parent);
    ToneButton(const QString &text, QWidget *parent);

    void setTone(Theme::Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Glyph> m_glyph;
    Backdrop m_backdrop = Backdrop::None;
    Theme::Tone m_tone = Theme::Tone::Accent;
};
