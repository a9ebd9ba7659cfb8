#pragma once

#include "core/pool/PoolView.h"

#include <QFrame>

class QStandardItemModel;
class QVBoxLayout;

namespace kechi {

class Button;
class Card;
class Label;
class SideList;

// 客户池: the pools with how many wait in each, and below them the rule of the one that is
// shown, in words.
class PoolColumn : public QFrame {
    Q_OBJECT

public:
    explicit PoolColumn(QWidget* parent = nullptr);

    void setPools(const QList<PoolView>& pools, PoolId current);
    PoolId poolAt(const QPoint& at) const; // in this widget; none: no pool there
    void setTarget(PoolId pool);           // carried over it; none: over none
    SideList& list() const { return *m_list; }

signals:
    void chosen(kechi::PoolId pool);
    void ruleRequested(kechi::PoolId pool);
    void poolRequested(); // a new one

protected:
    void changeEvent(QEvent* event) override;

private:
    const PoolView* current() const; // null: there is none
    void showRule();
    void retranslate();

    QList<PoolView> m_pools;
    PoolId m_current;
    QStandardItemModel* m_rows = nullptr;
    SideList* m_list = nullptr;
    Label* m_title = nullptr;
    Button* m_add = nullptr;
    Card* m_rule = nullptr;
    QVBoxLayout* m_sentences = nullptr;
    Button* m_change = nullptr;
};

} // namespace kechi
