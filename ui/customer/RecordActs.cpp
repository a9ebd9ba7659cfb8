#include "ui/customer/RecordActs.h"

#include "core/base/Tasks.h"
#include "core/list/RecordService.h"
#include "ui/customer/ContactForm.h"
#include "ui/customer/CustomerChoice.h"
#include "ui/customer/CustomerForm.h"
#include "ui/customer/QuickLogDialog.h"
#include "ui/customer/TodoDialog.h"

#include <QWidget>

namespace kechi {

RecordActs::RecordActs(const CustomerServices& with, QWidget* page)
    : QObject(page), m_with(with), m_page(page)
{
}

static void open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordActs::addCustomer()
{
    auto* form = new CustomerForm(m_with, m_page);
    connect(form, &CustomerForm::saved, this, [this](const SavedCustomer& saved) {
        emit acted(tr("%1 has been added.").arg(saved.customer.name));
        emit openRequested(saved.customer.id);
    });
    connect(form, &CustomerForm::openRequested, this, [this, form](CustomerId customer) {
        form->reject();
        emit openRequested(customer);
    });
    open(form);
}

void RecordActs::edit(const CustomerDetail& detail)
{
    if (const auto refusal = detail.whyNot(Action::ChangeCustomer)) {
        emit failed(refusal->text);
        return;
    }
    auto* form = new CustomerForm(m_with, detail.record.customer, m_page);
    connect(form, &CustomerForm::saved, this, [this](const SavedCustomer& saved) {
        emit acted(tr("%1 has been saved.").arg(saved.customer.name));
    });
    connect(form, &CustomerForm::openRequested, this, [this, form](CustomerId customer) {
        form->reject();
        emit openRequested(customer);
    });
    open(form);
}

void RecordActs::editContact(CustomerId customer, const Contact& contact)
{
    auto* form = new ContactForm(m_with, customer, contact, m_page);
    connect(form, &ContactForm::saved, this,
            [this](const QString& name) { emit acted(tr("%1 has been saved.").arg(name)); });
    open(form);
}

void RecordActs::log(const CustomerDetail& detail, TaskId settles)
{
    if (const auto refusal = detail.whyNot(Action::LogInteraction)) {
        emit failed(refusal->text);
        return;
    }
    const CustomerId id = detail.row.id;
    const QuickLog draft = m_drafts.value(id, QuickLog{.customer = id});
    auto* dialog =
        new QuickLogDialog(m_with, detail.row.name, detail.record.contacts, draft, m_page);
    connect(dialog, &QuickLogDialog::logged, this, [this, settles](const Logged& done) {
        tellLogged(done);
        emit logged(settles);
    });
    connect(dialog, &QDialog::finished, this, [this, dialog, id](int result) {
        if (result == QDialog::Rejected && dialog->hasDraft())
            m_drafts.insert(id, dialog->draft());
        else
            m_drafts.remove(id);
    });
    open(dialog);
}

template <typename Then>
void RecordActs::read(CustomerId customer, Then then)
{
    m_with.tasks.run(
        this,
        [&records = m_with.records, me = m_with.me, customer] {
            return records.record(me, customer);
        },
        [this, then](const Result<CustomerDetail>& detail) {
            if (detail)
                then(*detail);
            else
                emit failed(detail.error().text);
        });
}

void RecordActs::logFor(CustomerId customer, TaskId settles)
{
    if (!customer) {
        auto* choice = new CustomerChoice(m_with, tr("Whom was the follow-up with?"), m_page);
        connect(choice, &CustomerChoice::chosen, this,
                [this, settles](CustomerId chosen) { logFor(chosen, settles); });
        open(choice);
        return;
    }
    read(customer, [this, settles](const CustomerDetail& detail) { log(detail, settles); });
}

void RecordActs::editFor(CustomerId customer)
{
    read(customer, [this](const CustomerDetail& detail) { edit(detail); });
}

void RecordActs::tellLogged(const Logged& done)
{
    const bool isNote = done.interaction.kind == InteractionKind::Note;
    if (done.noTouch && !isNote)
        emit acted(tr("Logged. %1").arg(sentenceOf(*done.noTouch)));
    else
        emit acted(done.next ? tr("Logged, and the next step is planned.") : tr("Logged."));
}

void RecordActs::addTodo(const CustomerDetail& detail)
{
    auto* dialog = new TodoDialog(m_with, detail.row.id, detail.row.name, m_page);
    connect(dialog, &TodoDialog::added, this,
            [this](const Task& task) { emit acted(tr("“%1” is planned.").arg(task.title)); });
    open(dialog);
}

} // namespace kechi
