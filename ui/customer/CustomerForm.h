#pragma once

#include "core/customer/CustomerRules.h"
#include "core/customer/CustomerService.h"
#include "ui/customer/CustomerServices.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kechi {

class Button;
class DuplicateList;
class FormField;
class Form;
class Notice;

// A new customer with its first contact, or one that is there already. What may be the same
// shows itself while one types; what is wrong stands beside its field.
class CustomerForm : public QDialog {
    Q_OBJECT

public:
    explicit CustomerForm(const CustomerServices& with, QWidget* parent = nullptr); // a new one
    CustomerForm(const CustomerServices& with, const Customer& customer, QWidget* parent = nullptr);

    CustomerDraft draft() const;

signals:
    void saved(const kechi::SavedCustomer& saved, bool isNew);
    void openRequested(kechi::CustomerId customer); // a duplicate that is there

protected:
    void keyPressEvent(QKeyEvent* event) override; // Ctrl+Return saves

private:
    void makeFields();
    void makeContactFields();
    void makePlaceFields();
    void makeButtons();
    QLineEdit* addLine(const QString& label, CustomerField field);
    QLineEdit* addWay(const QString& label, WayKind kind);
    QComboBox* addChoice(const QString& label);
    void loadChoices();
    void offer(const FormChoices& choices);
    void offerPlace(const FormChoices& choices);
    void fill(const Customer& customer);
    bool isNew() const { return !m_customer.id; }

    void lookForDuplicates();
    void save();
    void create(CustomerService::Duplicates duplicates);
    void edit();
    bool showProblems();
    void take(const Result<SavedCustomer>& answer);

    CustomerServices m_with;
    Customer m_customer; // none: a new one
    QHash<CustomerField, FormField*> m_fields;
    QHash<WayKind, FormField*> m_wayFields;
    Form* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_creditCode = nullptr;
    QLineEdit* m_city = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_website = nullptr;
    QHash<ChoiceList, QComboBox*> m_choices;
    QComboBox* m_stage = nullptr;
    QComboBox* m_grade = nullptr;
    QComboBox* m_need = nullptr;
    QPlainTextEdit* m_remark = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_title = nullptr;
    QHash<WayKind, QLineEdit*> m_ways;
    QComboBox* m_pool = nullptr;
    QComboBox* m_whose = nullptr;
    DuplicateList* m_duplicates = nullptr;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
    QTimer m_pause; // after the last key, before duplicates are looked for
    int m_generation = 0;
};

} // namespace kechi
