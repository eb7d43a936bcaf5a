// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Colours and text sizes in light and dark. Where the desktop brings a style of its own, its palette stays; Fusion gets
// ours. Everything is computed from the palette that a widget has, so that nothing has to be told when the appearance
// changes.
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

class ServerAddress;

class Theme
{
    Q_GADGET
public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    // What a coloured surface says; a shape or a word always says the same.
    enum class Tone { Accent, Success, Warning, Error };
    Q_ENUM(Tone)

    struct ToneColors {
        QColor text;
        QColor surface;
        QColor line;
    };

    static constexpr double kReadable = 4.5; // contrast of text, WCAG 2.1 success criterion 1.4.3

    [[nodiscard]] static Appearance savedAppearance();
    static void saveAppearance(Appearance appearance);

    // Sets the palette of the application: applySetting() before the first widget is made, apply() when the choice
    // changes.
    static void applySetting() { apply(savedAppearance()); }
    static void apply(Appearance appearance);

    [[nodiscard]] static QPalette palette(bool dark);
    [[nodiscard]] static bool isDark(const QPalette &palette);

    [[nodiscard]] static QColor surface(const QPalette &palette);   // header and footer
    [[nodiscard]] static QColor line(const QPalette &palette);      // hairlines between the parts
    [[nodiscard]] static QColor fieldLine(const QPalette &palette); // frames of fields and buttons
    [[nodiscard]] static ToneColors tone(Tone tone, const QPalette &palette);
    [[nodiscard]] static ToneColors host(const ServerAddress &server, const QPalette &palette);
    [[nodiscard]] static QColor avatar(qint64 userId); // under white initials

    [[nodiscard]] static QFont captionFont(const QFont &body);
    [[nodiscard]] static QFont nameFont(const QFont &body);
    [[nodiscard]] static int fieldHeight(const QFontMetrics &metrics); // pixels, of every editor of one line

    [[nodiscard]] static double contrast(const QColor &a, const QColor &b); // 1 to 21
};
