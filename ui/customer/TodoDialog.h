#pragma once

#include "core/task/Task.h"
#include "ui/customer/CustomerServices.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kechi {

class Button;
class FormField;
class WhenEdit;

// Something to be done about a customer, and by when.
class TodoDialog : public QDialog {
    Q_OBJECT

public:
    TodoDialog(const CustomerServices& with, CustomerId customer, const QString& customerName,
               QWidget* parent = nullptr);

signals:
    void added(const kechi::Task& task);

private:
    void save();

    CustomerServices m_with;
    CustomerId m_customer;
    QLineEdit* m_title = nullptr;
    WhenEdit* m_dueAt = nullptr;
    QComboBox* m_kind = nullptr;
    FormField* m_titleField = nullptr;
    Button* m_save = nullptr;
};

} // namespace kechi
