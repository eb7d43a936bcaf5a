// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/FlatStyle.h"

#include "ui/style/Glyph.h"
#include "ui/style/GlyphIconEngine.h"
#include "ui/style/Theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace
{
constexpr double kRadius = 5;
constexpr int kTextInset = 6; // pixels that a field's text stands further in than Fusion's
constexpr int kArrow = 10;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// A box that text is entered in, or chosen for.
void drawField(QPainter &painter, const QStyleOption &option, bool focused)
{
    const QPalette &palette = option.palette;
    const double pen = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? palette.color(QPalette::Highlight) : Theme::fieldLine(palette), pen));
    painter.setBrush(palette.color(QPalette::Base));
    const double inset = pen / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter.restore();
}

// The arrow of one of a number field's two steps.
void drawStep(QPainter &painter, const QRectF &rect, bool isUp, const QColor &color)
{
    constexpr double kSide = 8;
    painter.save();
    painter.translate(rect.center());
    painter.scale(1, isUp ? -1 : 1);
    paintGlyph(painter, Glyph::Down, QRectF(-kSide / 2, -kSide / 2, kSide, kSide), color);
    painter.restore();
}

bool isPrimary(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
}

void drawButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool dark = Theme::isDark(palette);
    const bool primary = isPrimary(option);
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_Sunken))
        fill = dark ? fill.lighter(118) : fill.darker(112);
    else if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver))
        fill = dark ? fill.lighter(108) : fill.darker(primary ? 108 : 104);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(primary ? QPen(Qt::NoPen) : QPen(Theme::fieldLine(palette), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (focused) { // inside the button, in a colour that stands out from its own
        painter.setPen(QPen(palette.color(primary ? QPalette::HighlightedText : QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), kRadius - 2, kRadius - 2);
    }
    painter.restore();
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool on = has(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QColor accent = palette.color(QPalette::Highlight);
    painter.setPen(on || hovered ? accent : Theme::fieldLine(palette));
    painter.setBrush(on ? accent : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (on) {
        painter.setPen(QPen(
            palette.color(QPalette::HighlightedText), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        const QPointF tick[] = {at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.31)};
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool on = has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QColor accent = palette.color(QPalette::Highlight);
    QRectF circle(0, 0, qMin(option.rect.width(), option.rect.height()) - 1, 0);
    circle.setHeight(circle.width());
    circle.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on || hovered ? accent : Theme::fieldLine(palette));
    painter.setBrush(on ? accent : palette.color(QPalette::Base));
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::HighlightedText));
        painter.drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
    }
    painter.restore();
}
} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("fusion"))
{
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, *option, has(*option, State_HasFocus));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_PanelButtonCommand:
        drawButton(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(*option)) {
        QStyleOptionButton primary(*static_cast<const QStyleOptionButton *>(option));
        primary.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && box) {
        drawField(*painter, *option, has(*option, State_HasFocus));
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const auto step
                = part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
            const bool isPossible = box->stepEnabled.testFlag(step) && has(*option, State_Enabled);
            drawStep(*painter, QRectF(subControlRect(CC_SpinBox, option, part, widget)), part == SC_SpinBoxUp,
                option->palette.color(isPossible ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        }
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawField(*painter, *option, has(*option, State_HasFocus));
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRectF box(0, 0, kArrow, kArrow);
    box.moveCenter(QRectF(arrow).center());
    paintGlyph(*painter, Glyph::Down, box, option->palette.color(QPalette::Text));
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(kTextInset, 0, -kTextInset, 0);
    return rect;
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable) {
        const int side = option->rect.height();
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect,
                QRect(option->rect.right() - side + 5, option->rect.top(), side - 4, side));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect, option->rect.adjusted(kTextInset + 2, 0, -side, 0));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = {std::max(result.width(), size.width() + 24), std::max(result.height(), size.height() + 14)};
    return result;
}

QIcon FlatStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new GlyphIconEngine(Glyph::Down));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
        return 10;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the icon theme's would be the only colourful ones
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}
