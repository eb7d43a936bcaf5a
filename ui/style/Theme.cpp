// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Theme.h"

#include "api/ServerAddress.h"
#include "ui/style/FlatStyle.h"
#include "ui/style/SettingsFile.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QMetaEnum>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kAppearanceKey = "appearance"_L1;

QColor hsl(int hue, double saturation, double lightness)
{
    return QColor::fromHslF(
        static_cast<float>(hue) / 360.0F, static_cast<float>(saturation), static_cast<float>(lightness));
}

Theme::ToneColors toneOfHue(int hue, bool dark)
{
    if (dark)
        return {hsl(hue, 0.75, 0.80), hsl(hue, 0.35, 0.18), hsl(hue, 0.30, 0.32)};
    return {hsl(hue, 0.75, 0.25), hsl(hue, 0.65, 0.945), hsl(hue, 0.45, 0.78)};
}

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QFont scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    return result;
}
} // namespace

Theme::Appearance Theme::savedAppearance()
{
    const QByteArray name = SettingsFile::value(kAppearanceKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance>().keyToValue(name.constData(), &known);
    return known ? Appearance(value) : Appearance::System;
}

void Theme::saveAppearance(Appearance appearance)
{
    const char *name = QMetaEnum::fromType<Appearance>().valueToKey(static_cast<int>(appearance));
    SettingsFile::setValue(kAppearanceKey, QByteArray(name));
}

void Theme::apply(Appearance appearance)
{
    QApplication::setPalette(QPalette()); // back to the platform's, to see whether that is dark
    // Fusion is what Qt falls back to where the desktop has no style of its own.
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new FlatStyle);
    const bool fusion = qobject_cast<FlatStyle *>(QApplication::style()) != nullptr;
    const bool platformDark = isDark(QApplication::palette());
    const bool dark = appearance == Appearance::System ? platformDark : appearance == Appearance::Dark;
    if (!fusion && dark == platformDark)
        return;
    QApplication::setPalette(palette(dark));
}

QPalette Theme::palette(bool dark)
{
    const QColor text = dark ? QColor(0xec, 0xee, 0xf2) : QColor(0x1a, 0x1d, 0x23);
    const QColor window = dark ? QColor(0x1d, 0x20, 0x25) : QColor(0xf5, 0xf6, 0xf8);
    const QColor base = dark ? QColor(0x17, 0x1a, 0x1e) : QColor(0xff, 0xff, 0xff);
    const QColor button = dark ? QColor(0x2c, 0x30, 0x37) : QColor(0xf3, 0xf4, 0xf8);
    const QColor quiet = dark ? QColor(0xa2, 0xa8, 0xb3) : QColor(0x5b, 0x62, 0x6f);
    const QColor accent = dark ? QColor(0x86, 0xa5, 0xff) : QColor(0x2d, 0x59, 0xd6);
    const QColor onAccent = dark ? QColor(0x10, 0x17, 0x2b) : QColor(0xff, 0xff, 0xff);
    const QColor disabled = dark ? QColor(0x75, 0x7b, 0x86) : QColor(0x93, 0x99, 0xa5);

    QPalette palette(text, button, button.lighter(120), button.darker(dark ? 160 : 140),
        button.darker(dark ? 130 : 115), text, text, base, window);
    palette.setColor(QPalette::AlternateBase, dark ? base.lighter(120) : QColor(0xf0, 0xf2, 0xf6));
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, dark ? button : QColor(0x2a, 0x2e, 0x36));
    palette.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf3, 0xf6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, disabled);
    return palette;
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor Theme::surface(const QPalette &palette)
{
    return isDark(palette) ? palette.color(QPalette::Active, QPalette::Window).lighter(124)
                           : palette.color(QPalette::Active, QPalette::Base);
}

QColor Theme::line(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return isDark(palette) ? window.lighter(190) : window.darker(114);
}

QColor Theme::fieldLine(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return isDark(palette) ? window.lighter(260) : window.darker(130);
}

Theme::ToneColors Theme::tone(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Accent: {
        const QColor accent = palette.color(QPalette::Active, QPalette::Link);
        QColor surface = accent;
        surface.setAlphaF(dark ? 0.16F : 0.09F);
        return {accent, surface, accent};
    }
    case Tone::Success:
        return toneOfHue(138, dark);
    case Tone::Warning:
        return toneOfHue(38, dark);
    case Tone::Error:
        return toneOfHue(357, dark);
    }
    Q_UNREACHABLE();
}

Theme::ToneColors Theme::host(const ServerAddress &server, const QPalette &palette)
{
    if (server.isProduction())
        return tone(Tone::Success, palette);
    // Far from green, which is production's alone. The sum keeps a host's colour from one start to the next.
    constexpr int kHues[] = {28, 265, 200, 320, 50, 230};
    uint sum = 0;
    const QString host = server.baseUrl().host();
    for (const QChar c : host)
        sum = sum * 31 + c.unicode();
    return toneOfHue(kHues[sum % std::size(kHues)], isDark(palette));
}

QColor Theme::avatar(qint64 userId)
{
    const int hue = static_cast<int>((userId % 360 * 137 + 280) % 360 + 360) % 360;
    QColor color = hsl(hue, 0.42, 0.52);
    for (double lightness = 0.50; contrast(color, Qt::white) < kReadable; lightness -= 0.02)
        color = hsl(hue, 0.42, lightness);
    return color;
}

QFont Theme::captionFont(const QFont &body)
{
    return scaled(body, 0.92);
}

QFont Theme::nameFont(const QFont &body)
{
    QFont font = scaled(body, 1.3);
    font.setBold(true);
    return font;
}

int Theme::fieldHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 14;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}
