#include "ui/customer/ContactForm.h"

#include "core/base/Tasks.h"
#include "core/customer/ContactService.h"
#include "core/customer/CustomerRules.h"
#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Notice.h"
#include "ui/base/TabOrder.h"

#include <QCheckBox>
#include <QLineEdit>
#include <algorithm>

namespace kechi {

ContactForm::ContactForm(const CustomerServices& with, CustomerId customer, const Contact& contact,
                         QWidget* parent)
    : QDialog(parent), m_with(with), m_customer(customer), m_contact(contact),
      m_form(new Form(2, this)), m_name(new QLineEdit(contact.name, this)),
      m_title(new QLineEdit(contact.title, this)), m_role(new QLineEdit(contact.role, this)),
      m_remark(new QLineEdit(contact.remark, this)),
      m_main(new QCheckBox(tr("Main contact"), this)), m_notice(new Notice(this)),
      m_save(new Button(tr("Save"), Button::Look::Primary, this))
{
    setWindowTitle(contact.id ? tr("Edit contact") : tr("New contact"));
    m_nameField = m_form->add(tr("Name"), m_name);
    m_form->add(tr("Title"), m_title);
    m_form->add(tr("Part in the decision"), m_role);
    m_form->add(tr("Remark"), m_remark);
    for (const ContactWay& way : contact.ways) {
        if (way.isCurrent())
            addWay(way);
    }
    for (const WayKind kind : {WayKind::Mobile, WayKind::Phone, WayKind::Email, WayKind::WeChat})
        addWay({.contact = contact.id, .kind = kind});
    m_main->setChecked(contact.isMain);
    m_main->setEnabled(!contact.isMain); // another one becomes it instead
    furnish(this, {m_form, m_notice}, m_save, m_main);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &ContactForm::save);
    tabAsLaidOut(this);
    m_name->setFocus();
}

// One line for each that is there, and an empty one of each kind to add.
void ContactForm::addWay(const ContactWay& way)
{
    WayLine line{.way = way, .edit = new QLineEdit(way.value, this)};
    line.field =
        m_form->add(way.id ? nameOf(way.kind) : tr("%1, another").arg(nameOf(way.kind)), line.edit);
    const bool hasOne = std::any_of(m_ways.begin(), m_ways.end(), [&](const WayLine& other) {
        return other.way.kind == way.kind;
    });
    if (!way.id && !hasOne)
        line.field->setLabel(nameOf(way.kind));
    connect(line.edit, &QLineEdit::textEdited, line.field,
            [field = line.field] { field->setError({}); });
    m_ways += line;
}

Contact ContactForm::draft() const
{
    Contact contact = m_contact;
    contact.name = m_name->text();
    contact.title = m_title->text();
    contact.role = m_role->text();
    contact.remark = m_remark->text();
    contact.isMain = m_main->isChecked();
    contact.ways.clear();
    for (const WayLine& line : m_ways) {
        ContactWay way = line.way;
        way.value = line.edit->text().trimmed();
        contact.ways += way;
    }
    return contact;
}

void ContactForm::save()
{
    Contact wanted = draft();
    m_form->clearErrors();
    const QList<FieldProblem> problems = problemsOf(wanted);
    for (const FieldProblem& problem : problems)
        (problem.way >= 0 ? m_ways[problem.way].field : m_nameField)->setError(problem.text);
    m_form->showFirstError();
    if (!problems.isEmpty())
        return;
    wanted.ways.removeIf([](const ContactWay& way) { return way.value.isEmpty(); });
    m_notice->clear();
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&contacts = m_with.contacts, me = m_with.me, customer = m_customer, wanted] {
            return wanted.id ? contacts.edit(me, customer, wanted)
                             : contacts.add(me, customer, wanted);
        },
        [this](const Result<ChangeId>& answer) { take(answer); });
}

void ContactForm::take(const Result<ChangeId>& answer)
{
    m_save->setEnabled(true);
    if (!answer) {
        m_notice->tellError(answer.error().text);
        return;
    }
    emit saved(m_name->text());
    accept();
}

} // namespace kechi
