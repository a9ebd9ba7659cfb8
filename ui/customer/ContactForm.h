#pragma once

#include "core/base/Result.h"
#include "core/customer/Customer.h"
#include "ui/customer/CustomerServices.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace kechi {

class Button;
class FormField;
class Form;
class Notice;

// Somebody at a customer and how to reach them. A number that is changed or emptied stays as
// history.
class ContactForm : public QDialog {
    Q_OBJECT

public:
    // A contact without an id is a new one.
    ContactForm(const CustomerServices& with, CustomerId customer, const Contact& contact,
                QWidget* parent = nullptr);

    Contact draft() const;

signals:
    void saved(const QString& name);

private:
    void addWay(const ContactWay& way);
    void save();
    void take(const Result<ChangeId>& answer);

    struct WayLine {
        ContactWay way = {}; // as it was
        QLineEdit* edit = nullptr;
        FormField* field = nullptr;
    };

    CustomerServices m_with;
    CustomerId m_customer;
    Contact m_contact;
    Form* m_form = nullptr;
    FormField* m_nameField = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_role = nullptr;
    QLineEdit* m_remark = nullptr;
    QCheckBox* m_main = nullptr;
    QList<WayLine> m_ways;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
};

} // namespace kechi
