#pragma once

#include "core/customer/Customer.h"
#include "core/interaction/InteractionService.h"
#include "ui/customer/CustomerServices.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kechi {

class Button;
class Chip;
class FormField;
class Notice;
class WhenEdit;

// 记一次跟进: what happened, what came of it, and the next step, in one go. The draft stays
// until it is saved.
class QuickLogDialog : public QDialog {
    Q_OBJECT

public:
    // `draft`: what was typed before, or just the customer.
    QuickLogDialog(const CustomerServices& with, const QString& customerName,
                   const QList<Contact>& contacts, const QuickLog& draft,
                   QWidget* parent = nullptr);

    QuickLog draft() const;
    bool hasDraft() const; // something worth keeping has been typed

signals:
    void logged(const kechi::Logged& logged);

protected:
    void keyPressEvent(QKeyEvent* event) override; // Ctrl+Return saves

private:
    void makeForm(const QString& customerName, const QList<Contact>& contacts);
    QWidget* makeNextStep();
    void fill(const QuickLog& draft);
    void setKind(InteractionKind kind);
    void setNext(bool on);
    void setNextIn(int days); // at nine in the morning
    void save();
    void take(const Result<Logged>& answer);

    CustomerServices m_with;
    CustomerId m_customer;
    InteractionKind m_kind = InteractionKind::Call;
    QList<Chip*> m_kinds;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_contact = nullptr;
    WhenEdit* m_at = nullptr;
    QDateTime m_opened; // an untouched time means "now"
    QPlainTextEdit* m_note = nullptr;
    Chip* m_hasNext = nullptr;
    QWidget* m_next = nullptr;
    WhenEdit* m_nextAt = nullptr;
    QLineEdit* m_nextTitle = nullptr;
    QComboBox* m_nextKind = nullptr;
    FormField* m_outcomeField = nullptr;
    FormField* m_noteField = nullptr;
    FormField* m_titleField = nullptr;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
};

} // namespace kechi
