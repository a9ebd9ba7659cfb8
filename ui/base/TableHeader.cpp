#include "ui/base/TableHeader.h"

#include "ui/base/Icons.h"
#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>

namespace kechi {

static constexpr int kArrow = 14;
static constexpr int kTickWidth = 34;
static constexpr int kLeastColumn = 48;

void paintHeaderGround(QPainter& painter, const QRect& where)
{
    painter.fillRect(where, tokens().sunken);
    painter.fillRect(QRect(where.left(), where.bottom(), where.width(), 1), tokens().line);
}

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(textFont(TextSize::Small));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(kHeaderHeight);
    setMinimumSectionSize(kLeastColumn);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setMouseTracking(true);
    setSortIndicator(-1, Qt::AscendingOrder);
}

// As the heading says, else as the cells below it are: numbers stand at the right.
Qt::Alignment TableHeader::alignmentOf(int section) const
{
    QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    if (!aligned.isValid())
        aligned = model()->index(0, section).data(Qt::TextAlignmentRole);
    return aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
}

void TableHeader::paintSection(QPainter* painter, const QRect& where, int section) const
{
    const Tokens& set = tokens();
    painter->save();
    paintHeaderGround(*painter, where);
    const Qt::Alignment alignment = alignmentOf(section);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString words = model()->headerData(section, orientation()).toString();

    QRect room = where.adjusted(kGapSmall, 0, -kGapSmall, -1);
    const int arrow = sorted ? kArrow + kGapTiny / 2 : 0;
    painter->setFont(font());
    painter->setPen(sorted ? set.ink : set.mutedText);
    const QString cut =
        fontMetrics().elidedText(words, Qt::ElideRight, std::max(room.width() - arrow, 0));
    const int width = fontMetrics().horizontalAdvance(cut);
    const int left =
        alignment.testFlag(Qt::AlignRight) ? room.right() + 1 - width - arrow : room.left();
    painter->drawText(QRect(left, room.top(), width + 1, room.height()), Qt::AlignVCenter, cut);
    if (sorted) {
        const bool down = sortIndicatorOrder() == Qt::DescendingOrder;
        paintIcon(
            *painter, down ? Icon::ArrowDown : Icon::ArrowUp,
            QRect(left + width + kGapTiny / 2, room.center().y() - kArrow / 2, kArrow, kArrow),
            set.second);
    }
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString words = model()->headerData(section, orientation()).toString();
    return {fontMetrics().horizontalAdvance(words) + 2 * kGapSmall + kArrow + kGapTiny,
            kHeaderHeight};
}

TickHeader::TickHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setFixedWidth(kTickWidth);
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

void TickHeader::paintSection(QPainter* painter, const QRect& where, int section) const
{
    const bool chosen = selectionModel() && selectionModel()->isRowSelected(section);
    painter->fillRect(where, chosen ? tokens().accentSoft : tokens().surface);
    painter->fillRect(QRect(where.left(), where.bottom(), where.width(), 1), tokens().divider);
    const QRectF box(where.center().x() - kIconSmall / 2.0, where.center().y() - kIconSmall / 2.0,
                     kIconSmall, kIconSmall);
    paintCheckBox(*painter, box, chosen ? Qt::Checked : Qt::Unchecked, isEnabled());
}

QSize TickHeader::sectionSizeFromContents(int) const
{
    return {kTickWidth, kRowHeight};
}

void TickHeader::mousePressEvent(QMouseEvent* event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton || !selectionModel())
        return;
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void TickHeader::mouseMoveEvent(QMouseEvent*) {}

void TickHeader::mouseReleaseEvent(QMouseEvent*) {}

} // namespace kechi
