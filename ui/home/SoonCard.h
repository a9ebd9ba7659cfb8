#pragma once

#include "core/dashboard/Home.h"
#include "ui/base/Card.h"

namespace kechi {

class Label;

// 即将回收: whom the rules take back next, and why.
class SoonCard : public Card {
    Q_OBJECT

public:
    explicit SoonCard(QWidget* parent = nullptr);

    void setHome(const Home& home);

signals:
    void customerChosen(kechi::CustomerId customer);
    void allChosen(const kechi::FigureFilter& behind);

private:
    void addRow(const SoonRow& soon, bool showOwner, int nameWidth);

    QVBoxLayout* m_rows = nullptr;
    Label* m_empty = nullptr;
    FigureFilter m_behind = {};
};

} // namespace kechi
