#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/list/CustomerDetail.h"
#include "ui/base/SidePanel.h"
#include "ui/customer/CustomerServices.h"

namespace kechi {

class Lines;
class Notice;
class RecordHead;
class RecordTabs;
class ScoreCard;

// The record beside the list.
class CustomerPanel : public SidePanel {
    Q_OBJECT

public:
    explicit CustomerPanel(const CustomerServices& with, QWidget* parent = nullptr);

    void open(CustomerId customer); // reads it and shows itself
    CustomerId customer() const { return m_customer; }
    // As it was read last; of another customer than customer() while that is being read.
    const CustomerDetail& detail() const { return m_detail; }
    RecordHead& head() { return *m_head; }
    RecordTabs& tabs() { return *m_tabs; }

    void refresh(const ChangeSet& changes);

signals:
    void opened(); // the record is shown
    void copied(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void take(int generation, const Result<CustomerDetail>& answer);
    void showFacts();
    void addContact();
    void addOwner();
    void addClock();
    void addRest();
    void addFact(const QString& name, const QString& value);

    CustomerServices m_with;
    CustomerId m_customer;
    CustomerDetail m_detail;
    int m_generation = 0;
    Notice* m_notice = nullptr;
    QWidget* m_record = nullptr; // hidden where the notice says why there is none
    RecordHead* m_head = nullptr;
    ScoreCard* m_score = nullptr;
    Lines* m_facts = nullptr;
    RecordTabs* m_tabs = nullptr;
};

} // namespace kechi
