#pragma once

#include "core/dashboard/Home.h"
#include "ui/base/Card.h"

namespace kechi {

class Label;

// 最近动态: who did what to how many.
class HappeningCard : public Card {
    Q_OBJECT

public:
    HappeningCard(MemberId me, QWidget* parent = nullptr);

    void setHome(const Home& home);

signals:
    void customerChosen(kechi::CustomerId customer);

private:
    void addRow(const Happening& happening, const QDateTime& now);

    MemberId m_me;
    QVBoxLayout* m_rows = nullptr;
    Label* m_empty = nullptr;
};

} // namespace kechi
