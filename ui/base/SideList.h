#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace kechi {

// A short list at the side of a page, one of which is chosen: icon, words, and a count at the
// right (CountRole).
class SideList : public QListView {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1100 }; // int or words; none: none is shown

    explicit SideList(QWidget* parent = nullptr);

    QSize sizeHint() const override; // as high as its rows
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

signals:
    void chosen(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
};

class SideListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kechi
