#pragma once

#include "core/base/Result.h"
#include "core/interaction/InteractionService.h"
#include "ui/customer/CustomerServices.h"

#include <QHash>
#include <QObject>

namespace kechi {

struct Contact;
struct CustomerDetail;

// What one does with one customer, each in its dialog.
class RecordActs : public QObject {
    Q_OBJECT

public:
    RecordActs(const CustomerServices& with, QWidget* page);

    void addCustomer();
    void edit(const CustomerDetail& detail);
    void editFor(CustomerId customer); // reads it first
    void editContact(CustomerId customer, const Contact& contact);
    void log(const CustomerDetail& detail, TaskId settles = {});
    // Reads its people first. `settles`: the task that it was due for, told when it is logged.
    void logFor(CustomerId customer, TaskId settles = {});
    void addTodo(const CustomerDetail& detail);

signals:
    void acted(const QString& text); // done, and can be undone
    void told(const QString& text);
    void failed(const QString& text);
    void openRequested(kechi::CustomerId customer);
    void logged(kechi::TaskId settled); // none: it was due for no task

private:
    template <typename Then>
    void read(CustomerId customer, Then then);
    void tellLogged(const Logged& done);

    CustomerServices m_with;
    QWidget* m_page;
    QHash<CustomerId, QuickLog> m_drafts; // typed and not saved
};

} // namespace kechi
