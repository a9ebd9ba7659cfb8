#pragma once

#include "ui/base/Tags.h"

#include <QStyledItemDelegate>

namespace kechi {

// What models may say beside Qt's own roles. DisplayRole stays the words: they are what is
// copied, searched and read aloud.
enum CellRole {
    ToneRole = Qt::UserRole + 1000, // int(Tone) of the words
    TagsRole,                       // QList<TagText>
    SmallRole                       // bool: in small type
};

// Draws a row as the tables of the house do: the line below, hover, selection, focus; then
// the words in their tone. The other delegates fill the cell with something else.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Tips tell what models say letter for letter.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    // The cell without its padding.
    virtual void paintCell(QPainter& painter, const QStyleOptionViewItem& cell,
                           const QModelIndex& index) const;
    virtual int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

// TagsRole; without it the DisplayRole as one tag of its ToneRole (grades, stages, states).
class TagDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    static QList<TagText> tagsOf(const QModelIndex& index);

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& cell,
                   const QModelIndex& index) const override;
    int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

// A number from 0 to 100 as a bar and the number; no number: —.
class ScoreDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& cell,
                   const QModelIndex& index) const override;
    int contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kechi
