#include "ui/base/SideList.h"

#include "ui/base/Icons.h"
#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QPainter>
#include <algorithm>

namespace kechi {

static constexpr int kItemHeight = kHeaderHeight + 2; // a gap below each

void SideListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& set = tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(0, 0, 0, -2);
    painter->save();
    if (chosen)
        paintBox(*painter, box, kRadiusControl, set.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, box, kRadiusControl, set.hover);
    QRect room = box.adjusted(kGap, 0, -kGap, 0);
    const QIcon picture = index.data(Qt::DecorationRole).value<QIcon>();
    if (!picture.isNull()) {
        const QRect where(room.left(), room.center().y() - kIconSmall / 2 + 1, kIconSmall,
                          kIconSmall);
        picture.paint(painter, where, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        room.setLeft(where.right() + 1 + kGapSmall);
    }
    const QVariant count = index.data(SideList::CountRole);
    const QString number = count.userType() == QMetaType::Int
                               ? option.locale.toString(count.toInt())
                               : count.toString();
    painter->setFont(option.font);
    painter->setPen(chosen ? set.accentText : set.mutedText);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
    room.setRight(room.right() - option.fontMetrics.horizontalAdvance(number) - kGapSmall);
    painter->setPen(chosen ? set.accentText : set.ink);
    const QString words =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box, kRadiusControl - 1, set.focus);
    painter->restore();
}

QSize SideListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {kFieldWidth / 2, kItemHeight};
}

SideList::SideList(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new SideListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SideList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    updateGeometry();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize SideList::sizeHint() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    return {kFieldWidth, std::max(rows, 1) * kItemHeight};
}

QSize SideList::minimumSizeHint() const
{
    return {kFieldWidth / 2, kItemHeight};
}

void SideList::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QListView::currentChanged(now, before);
    if (now.isValid())
        emit chosen(now);
}

} // namespace kechi
