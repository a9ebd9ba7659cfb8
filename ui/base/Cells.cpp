#include "ui/base/Cells.h"

#include "ui/base/Bars.h"
#include "ui/base/Look.h"
#include "ui/base/Style.h"
#include "ui/base/TableView.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kScoreWidth = 92; // the bar and three digits
static constexpr int kDigits = 28;

static void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index)
{
    const Tokens& set = tokens();
    const auto* table = qobject_cast<const TableView*>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, set.accentSoft);
    else if (table && table->hoveredRow() == index.row())
        painter.fillRect(option.rect, set.hover);
    const QRect below(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(below, set.divider);
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows) {
        const bool isCurrent = table->hasFocus() && table->currentIndex().row() == index.row();
        if (isCurrent)
            paintFocusRing(painter, table->rowRect(index.row()).adjusted(0, 0, 0, -1), kRadiusTag,
                           set.focus);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), kRadiusTag, set.focus);
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(*painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.rect.adjust(kGapSmall, 0, -kGapSmall, -1);
    cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    cell.backgroundBrush = Qt::NoBrush;
    if (index.data(SmallRole).toBool())
        cell.font = textFont(TextSize::Small);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid())
        cell.palette.setColor(QPalette::Text, textColour(Tone(tone.toInt())));
    paintCell(*painter, cell, index);
    painter->restore();
}

void CellDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& cell,
                             const QModelIndex&) const
{
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QStyleOptionViewItem wider = cell; // words begin where those of the heading do
    wider.rect.adjust(-margin, 0, margin, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &wider, &painter, cell.widget);
}

int CellDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).width();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {contentWidth(option, index) + 2 * kGapSmall, kRowHeight};
}

QList<TagText> TagDelegate::tagsOf(const QModelIndex& index)
{
    const QVariant tags = index.data(TagsRole);
    if (tags.isValid())
        return tags.value<QList<TagText>>();
    const QString text = index.data().toString();
    if (text.isEmpty())
        return {};
    const QVariant tone = index.data(ToneRole);
    return {
        {.text = text, .tone = tone.isValid() ? Tone(tone.toInt()) : Tone::Second, .colour = {}}};
}

void TagDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& cell,
                            const QModelIndex& index) const
{
    const QRect room = cell.rect.adjusted(0, (cell.rect.height() - kTagHeight + 1) / 2, 0, 0);
    paintTags(painter, room, tagsOf(index));
}

int TagDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    int width = 0;
    for (const TagText& tag : tagsOf(index))
        width += (width > 0 ? kGapTiny : 0) + tagWidth(tag);
    return width;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || tip.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(tip), view, view->visualRect(index));
    return true;
}

bool TagDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid() ||
        contentWidth(option, index) <= option.rect.width() - 2 * kGapSmall)
        return CellDelegate::helpEvent(event, view, option, index);
    QStringList all;
    for (const TagText& tag : tagsOf(index))
        all += tag.text;
    QToolTip::showText(event->globalPos(), plainTip(all.join(u'\n')), view);
    return true;
}

void ScoreDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& cell,
                              const QModelIndex& index) const
{
    const QRect& room = cell.rect;
    bool isNumber = false;
    const double score = index.data().toDouble(&isNumber);
    painter.setFont(cell.font);
    painter.setPen(isNumber ? tokens().ink : tokens().mutedText);
    const QRect digits(room.right() + 1 - kDigits, room.top(), kDigits, room.height());
    if (room.width() < kDigits) {
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, cell.text);
        return;
    }
    painter.drawText(digits, Qt::AlignRight | Qt::AlignVCenter, isNumber ? cell.text : u"—"_s);
    const QRectF bar(room.left(), room.center().y() - kBarHeight / 2 + 1,
                     room.width() - kDigits - kGapTiny, kBarHeight);
    if (isNumber && bar.width() > kBarHeight)
        paintBar(painter, bar, score / 100, tokens().chartMain);
}

int ScoreDelegate::contentWidth(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return kScoreWidth;
}

} // namespace kechi
