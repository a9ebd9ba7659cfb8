#pragma once

#include <QStyledItemDelegate>

namespace kechi {

// What a card shows beside its name (DisplayRole).
enum CardRole {
    CardScoreRole = Qt::UserRole + 1200, // int; none: no score
    CardLineRole,                        // industry and city
    CardFootRole,                        // why it is in the pool, or when it goes back
    CardFootToneRole                     // int(Tone)
};

// A customer as a card of the board: name and score, what it is, and what will come of it.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static int cardHeight(); // with the gap below it
};

} // namespace kechi
