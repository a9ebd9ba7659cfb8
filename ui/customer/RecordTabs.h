#pragma once

#include "core/base/Result.h"
#include "core/interaction/Timeline.h"
#include "core/list/CustomerDetail.h"
#include "core/order/Order.h"
#include "ui/customer/CustomerServices.h"

#include <QPointer>
#include <QWidget>

namespace kechi {

class ContactLines;
class Lines;
class Tabs;

// What stands behind a record: everything that happened, its people, orders, tasks and
// owners. What is on top is read when it is looked at.
class RecordTabs : public QWidget {
    Q_OBJECT

public:
    enum Tab { Happened, Contacts, Orders, Todos, Owners, TabCount };

    explicit RecordTabs(const CustomerServices& with, QWidget* parent = nullptr);

    void show(const CustomerDetail& detail);
    void setCurrent(Tab tab);

signals:
    void contactRequested(const kechi::Contact& contact); // to edit; without an id: a new one
    void copied(const QString& text);
    void failed(const QString& text);
    void done(const QString& text); // a task has been done

protected:
    void changeEvent(QEvent* event) override;

private:
    template <typename Answer, typename Call, typename Show>
    void read(Call call, Show show);
    void load();
    void loadTimeline(const std::optional<TimelineCursor>& after);
    void showTimeline(const TimelinePage& page);
    void showOrders(const QList<Order>& orders);
    void showTodos(const QList<Task>& todos);
    void showOwners(const QList<CustodyEntry>& ledger);
    void finish(const Task& task);
    void retitle();

    CustomerServices m_with;
    CustomerDetail m_detail;
    Tabs* m_tabs = nullptr;
    Lines* m_lines = nullptr; // of all tabs but the contacts
    ContactLines* m_contacts = nullptr;
    QPointer<QWidget> m_more; // the button for older entries
    int m_generation = 0;     // an answer for a record or tab that was left is dropped
};

} // namespace kechi
