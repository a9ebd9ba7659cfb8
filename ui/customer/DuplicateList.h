#pragma once

#include "core/customer/Duplicate.h"
#include "ui/customer/Lines.h"

namespace kechi {

// Customers that are, or may be, the one being typed. Hidden while there are none.
class DuplicateList : public Lines {
    Q_OBJECT

public:
    explicit DuplicateList(QWidget* parent = nullptr);

    void show(const QList<Duplicate>& duplicates);
    const QList<Duplicate>& duplicates() const { return m_duplicates; }

signals:
    void openRequested(kechi::CustomerId customer);

private:
    QList<Duplicate> m_duplicates;
};

} // namespace kechi
