#pragma once

#include "core/list/CustomerDetail.h"
#include "ui/customer/Lines.h"

namespace kechi {

struct CustomerServices;

// The people of a customer and how they are reached, numbers of the past included.
class ContactLines : public Lines {
    Q_OBJECT

public:
    explicit ContactLines(QWidget* parent = nullptr);

    void show(const CustomerDetail& detail, const CustomerServices& with);

signals:
    void editRequested(const kechi::Contact& contact); // without an id: a new one
    void copied(const QString& text);

private:
    void addContact(const Contact& contact, const CustomerDetail& detail,
                    const CustomerServices& with);
    void addWay(const ContactWay& way, const CustomerDetail& detail, const CustomerServices& with);
};

Icon iconOf(WayKind kind);

} // namespace kechi
