#pragma once

#include "core/dashboard/Home.h"
#include "core/task/SnoozeRules.h"
#include "ui/base/Card.h"

class QScrollArea;

namespace kechi {

class Chip;
class EmptyState;
class Label;

// 今天要做: mine, or the team's.
class ToDoCard : public Card {
    Q_OBJECT

public:
    explicit ToDoCard(QWidget* parent = nullptr);

    void setHome(const Home& home);
    void setBusy(const ToDoRow& row, bool busy);

signals:
    void whoseChosen(kechi::Whose whose);
    void customerChosen(kechi::CustomerId customer);
    void followUpChosen(const kechi::ToDoRow& row);
    void doneChosen(const kechi::ToDoRow& row);
    void snoozeChosen(const kechi::ToDoRow& row, kechi::Snooze snooze);
    void logChosen(); // of no line
    void poolsChosen();

private:
    Chip* addWhose(Whose whose);
    void fill(const Home& home);
    QString firstStep(const Home& home);
    void addItem(const ToDoRow& row, const Home& home);

    Chip* m_mine = nullptr;
    Chip* m_team = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rows = nullptr;
    EmptyState* m_empty = nullptr;
    Label* m_more = nullptr;
    bool m_beginsInPools = false;
};

} // namespace kechi
