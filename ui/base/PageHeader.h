#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kechi {

class Label;

// The head of a page: its title, a count or a word beside it, what can be done at the right.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& count); // muted, after the title; empty: none
    void addBeside(QWidget* widget);     // after the count: chips
    void addAct(QWidget* widget);        // at the right, in reading order

private:
    Label* m_title = nullptr;
    Label* m_count = nullptr;
    QHBoxLayout* m_beside = nullptr;
    QHBoxLayout* m_acts = nullptr;
};

} // namespace kechi
