#include "ui/base/Style.h"

#include "ui/base/Icons.h"
#include "ui/base/Sizes.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QTreeView>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kArrowWidth = 26;

Style::Style() : QProxyStyle(u"fusion"_s) {}

void paintBox(QPainter& painter, const QRectF& where, double radius, const QColor& fill,
              const QColor& border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border) : QPen(Qt::NoPen));
    painter.drawRoundedRect(border.isValid() ? where.adjusted(0.5, 0.5, -0.5, -0.5) : where, radius,
                            radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& where, double radius, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, kFocusWidth));
    constexpr double inset = kFocusWidth / 2.0;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QRectF& where, Qt::CheckState state, bool enabled)
{
    const Tokens& set = tokens();
    if (state == Qt::Unchecked) {
        paintBox(painter, where, kRadiusTag - 1, enabled ? set.surface : set.sunken, set.muted);
        return;
    }
    paintBox(painter, where, kRadiusTag - 1, enabled ? set.accent : set.muted);
    paintIcon(painter, state == Qt::Checked ? Icon::Check : Icon::Minus,
              where.adjusted(1, 1, -1, -1), set.onFill);
}

static void paintRadio(QPainter& painter, const QRectF& where, bool on, bool enabled)
{
    const Tokens& set = tokens();
    const double radius = where.width() / 2;
    const QColor strong = enabled ? set.accent : set.muted;
    if (!on) {
        paintBox(painter, where, radius, enabled ? set.surface : set.sunken, set.muted);
        return;
    }
    paintBox(painter, where, radius, strong);
    const double dot = where.width() * 0.3;
    paintBox(painter, where.adjusted(dot, dot, -dot, -dot), radius, set.onFill);
}

static void paintField(QPainter& painter, const QRect& where, QStyle::State state,
                       const QWidget* widget)
{
    const Tokens& set = tokens();
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool invalid = widget && widget->property("invalid").toString() == u"true";
    paintBox(painter, where, kRadiusControl, enabled ? set.surface : set.sunken,
             invalid ? set.bad : set.line);
    if (enabled && state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, where, kRadiusControl - 1, invalid ? set.bad : set.focus);
}

static bool hasArrows(const QStyleOptionComplex* option)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    return spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
}

static Icon arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft: return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight: return Icon::ChevronRight;
    default: return Icon::ChevronDown;
    }
}

static QRectF middle(const QRect& where, int side)
{
    return QRectF(QRectF(where).center() - QPointF(side, side) / 2, QSizeF(side, side));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState state = option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
                                     : option->state.testFlag(State_On)     ? Qt::Checked
                                                                            : Qt::Unchecked;
        paintCheckBox(*painter, middle(option->rect, kIconSmall), state, enabled);
        return;
    }
    case PE_IndicatorRadioButton:
        paintRadio(*painter, middle(option->rect, kIconSmall), option->state.testFlag(State_On),
                   enabled);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        paintIcon(*painter, arrowOf(element), middle(option->rect, kIconSmall),
                  enabled ? tokens().second : tokens().muted);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, kRadiusTag, tokens().focus);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const Tokens& set = tokens();
    const QColor arrow = option->state.testFlag(State_Enabled) ? set.second : set.muted;
    if (control == CC_ComboBox) {
        paintField(*painter, option->rect, option->state, widget);
        const QRect where = subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintIcon(*painter, Icon::ChevronDown, middle(where, kIconSmall), arrow);
        return;
    }
    if (control == CC_SpinBox) {
        paintField(*painter, option->rect, option->state, widget);
        if (!hasArrows(option))
            return;
        const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
        paintIcon(*painter, Icon::ChevronUp, middle(up, kIconSmall), arrow);
        paintIcon(*painter, Icon::ChevronDown, middle(down, kIconSmall), arrow);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    const QRect arrow(all.right() - kArrowWidth + 1, all.top(), kArrowWidth, all.height());
    const QRect text = all.adjusted(kGapSmall, 1, -kArrowWidth, -1);
    const auto place = [&](const QRect& where) {
        return visualRect(option->direction, all, where);
    };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return place(text);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return place(arrow);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return place(hasArrows(option) ? text : all.adjusted(kGapSmall, 1, -kGapSmall, -1));
    if (control == CC_SpinBox && part == SC_SpinBoxUp)
        return place(arrow.adjusted(0, kGapTiny, 0, -arrow.height() / 2));
    if (control == CC_SpinBox && part == SC_SpinBoxDown)
        return place(arrow.adjusted(0, arrow.height() / 2, 0, -kGapTiny));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && qobject_cast<const QTreeView*>(widget))
        wanted.setHeight(std::max(wanted.height(), kHeaderHeight));
    if (type == CT_ComboBox) { // a spin box is sized by the style sheet's own code
        wanted.setHeight(kControlHeight);
        wanted.setWidth(std::max(wanted.width(), size.width() + kGapWide + kArrowWidth));
    }
    return wanted;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option,
                          const QWidget* widget) const
{
    switch (which) {
    case SP_MessageBoxInformation: return icon(Icon::Info, Tone::Accent);
    case SP_MessageBoxWarning: return icon(Icon::Warning, Tone::Warn);
    case SP_MessageBoxCritical: return icon(Icon::Error, Tone::Bad);
    case SP_MessageBoxQuestion: return icon(Icon::Help, Tone::Accent);
    case SP_ArrowLeft: return icon(Icon::ChevronLeft);
    case SP_ArrowRight: return icon(Icon::ChevronRight);
    case SP_LineEditClearButton: return icon(Icon::Close);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

// Qt writes the days of the weekend in pure red, which is hard to read on either ground.
static void dressCalendar(QCalendarWidget& calendar)
{
    calendar.setFirstDayOfWeek(Qt::Monday);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat format = calendar.weekdayTextFormat(day);
        format.setForeground(tokens().mutedText);
        calendar.setWeekdayTextFormat(day, format);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        dressCalendar(*calendar);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kIconSmall;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return kIconSmall;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return kGapSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return kGap;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return kGapSmall;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: return 0; // a list below the box, not over it
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace kechi
