#include "ui/customer/CustomerForm.h"

#include "core/base/Tasks.h"
#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/SidePanel.h"
#include "ui/base/TabOrder.h"
#include "ui/customer/DuplicateList.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace kechi {

static constexpr int kPauseMs = 400;

CustomerForm::CustomerForm(const CustomerServices& with, QWidget* parent)
    : CustomerForm(with, Customer{}, parent)
{
}

CustomerForm::CustomerForm(const CustomerServices& with, const Customer& customer, QWidget* parent)
    : QDialog(parent), m_with(with), m_customer(customer), m_form(new Form(2, this)),
      m_duplicates(new DuplicateList(this)), m_notice(new Notice(this)),
      m_save(new Button(isNew() ? tr("Add customer") : tr("Save"), Button::Look::Primary, this))
{
    setWindowTitle(isNew() ? tr("New customer") : tr("Edit %1").arg(customer.name));
    m_name = addLine(tr("Name"), CustomerField::Name);
    m_fields[CustomerField::Name]->setRequired(true);
    m_shortName = addLine(tr("Short name"), CustomerField::ShortName);
    if (isNew()) {
        makeContactFields();
        makePlaceFields();
    }
    makeFields();
    makeButtons();
    fill(customer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CustomerForm::lookForDuplicates);
    connect(m_duplicates, &DuplicateList::openRequested, this, &CustomerForm::openRequested);
    connect(m_notice, &Notice::actionChosen, this,
            [this] { create(CustomerService::Duplicates::CreateAnyway); });
    loadChoices();
    tabAsLaidOut(this);
    m_name->setFocus();
}

QLineEdit* CustomerForm::addLine(const QString& label, CustomerField field)
{
    auto* edit = new QLineEdit(m_form);
    edit->setMaxLength(kLongestName);
    m_fields.insert(field, m_form->add(label, edit));
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        m_fields[field]->setError({});
        m_notice->clear();
        m_pause.start();
    });
    return edit;
}

QLineEdit* CustomerForm::addWay(const QString& label, WayKind kind)
{
    auto* edit = new QLineEdit(m_form);
    m_wayFields.insert(kind, m_form->add(label, edit));
    connect(edit, &QLineEdit::textEdited, this, [this, kind] {
        m_wayFields[kind]->setError({});
        m_notice->clear();
        m_pause.start();
    });
    m_ways.insert(kind, edit);
    return edit;
}

QComboBox* CustomerForm::addChoice(const QString& label)
{
    auto* box = new QComboBox(m_form);
    box->setMinimumHeight(kControlHeight);
    m_form->add(label, box);
    return box;
}

void CustomerForm::makeFields()
{
    if (isNew()) {
        m_code = addLine(tr("Customer code"), CustomerField::Code);
        m_fields[CustomerField::Code]->setHint(tr("Given by itself when left empty"));
    }
    m_creditCode = addLine(tr("Credit code"), CustomerField::CreditCode);
    for (const ChoiceList list : {ChoiceList::Industry, ChoiceList::Size, ChoiceList::Region,
                                  ChoiceList::Source, ChoiceList::Type})
        m_choices.insert(list, addChoice(nameOf(list)));
    m_city = addLine(tr("City"), CustomerField::City);
    m_address = addLine(tr("Address"), CustomerField::Address);
    m_website = addLine(tr("Website"), CustomerField::Website);
    m_stage = addChoice(tr("Stage"));
    for (const Stage stage : allStages())
        m_stage->addItem(nameOf(stage), int(stage));
    m_grade = addChoice(tr("Grade"));
    m_need = addChoice(tr("Need"));
    for (const auto& [words, key] : {std::pair(tr("Not known"), ""),
                                     {tr("Strong"), "strong"},
                                     {tr("Medium"), "medium"},
                                     {tr("Weak"), "weak"}})
        m_need->addItem(words, QString::fromLatin1(key));
    m_remark = new QPlainTextEdit(m_form);
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(lineHeight(font()) * 3 + kGap);
    m_fields.insert(CustomerField::Remark, m_form->addWide(tr("Remark"), m_remark));
}

void CustomerForm::makeContactFields()
{
    m_contact = addLine(tr("Contact"), CustomerField::ContactName);
    m_title = addLine(tr("Title"), CustomerField::ContactTitle);
    for (const WayKind kind : {WayKind::Mobile, WayKind::Phone, WayKind::Email, WayKind::WeChat})
        addWay(nameOf(kind), kind);
}

void CustomerForm::makePlaceFields()
{
    m_pool = addChoice(tr("Pool"));
    m_whose = addChoice(tr("Owner"));
}

void CustomerForm::makeButtons()
{
    auto* keys = new Label(tr("Ctrl+Return saves"), TextSize::Small, Tone::Muted, this);
    auto* inside = new QWidget(this);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(kGapPage, kGapPage, kGapPage, kGap);
    lines->setSpacing(kGap);
    lines->addWidget(m_form);
    lines->addStretch(1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(kGapPage, 0, kGapPage, kGapPage);
    below->setSpacing(kGap);
    below->addWidget(m_duplicates);
    below->addWidget(m_notice);
    below->addLayout(footOf(this, m_save, keys));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(inside, this), 1);
    column->addLayout(below);
    resize(kWideCardWidth, kWindowMinHeight);
    connect(m_save, &Button::clicked, this, &CustomerForm::save);
    connect(m_remark, &QPlainTextEdit::textChanged, this,
            [this] { m_fields[CustomerField::Remark]->setError({}); });
}

void CustomerForm::fill(const Customer& customer)
{
    m_name->setText(customer.name);
    m_shortName->setText(customer.shortName);
    m_creditCode->setText(customer.creditCode);
    m_city->setText(customer.city);
    m_address->setText(customer.address);
    m_website->setText(customer.website);
    m_stage->setCurrentIndex(m_stage->findData(int(customer.stage)));
    m_need->setCurrentIndex(std::max(m_need->findData(customer.need), 0));
    m_remark->setPlainText(customer.remark);
}

void CustomerForm::loadChoices()
{
    m_with.tasks.run(
        this, [&customers = m_with.customers, me = m_with.me] { return customers.choices(me); },
        [this](const Result<FormChoices>& choices) {
            if (choices)
                offer(*choices);
            else
                m_notice->tellError(choices.error().text);
        });
}

// What is no longer offered stays with who has it.
static void choose(QComboBox* box, qint64 id)
{
    if (id > 0 && box->findData(id) < 0)
        box->addItem(CustomerForm::tr("As it is (no longer offered)"), id);
    box->setCurrentIndex(std::max(box->findData(id), 0));
}

void CustomerForm::offer(const FormChoices& choices)
{
    const QHash<ChoiceList, ChoiceId> chosen{{ChoiceList::Industry, m_customer.industry},
                                             {ChoiceList::Size, m_customer.size},
                                             {ChoiceList::Region, m_customer.region},
                                             {ChoiceList::Source, m_customer.source},
                                             {ChoiceList::Type, m_customer.type}};
    for (auto box = m_choices.cbegin(); box != m_choices.cend(); ++box) {
        (*box)->addItem(tr("Not known"), 0);
        const QList<Choice> entries = choices.lists.value(box.key());
        for (const Choice& choice : entries)
            (*box)->addItem(choice.name, choice.id.value);
        choose(*box, chosen.value(box.key()).value);
    }
    m_grade->addItem(tr("None"), 0);
    for (const Grade& grade : choices.grades)
        m_grade->addItem(grade.name, grade.id.value);
    choose(m_grade, m_customer.grade.value);
    if (isNew())
        offerPlace(choices);
}

void CustomerForm::offerPlace(const FormChoices& choices)
{
    for (const Pool& pool : choices.pools)
        m_pool->addItem(pool.name, pool.id.value);
    if (choices.mayOwn)
        m_whose->addItem(tr("Me"), false);
    if (choices.mayLeaveOpen)
        m_whose->addItem(tr("Nobody: into the open sea"), true);
    m_whose->setEnabled(m_whose->count() > 1);
}

CustomerDraft CustomerForm::draft() const
{
    CustomerDraft draft{.record = {.customer = m_customer}};
    Customer& customer = draft.record.customer;
    const auto chosen = [this](ChoiceList list) {
        return ChoiceId{m_choices[list]->currentData().toLongLong()};
    };
    customer.name = m_name->text();
    customer.shortName = m_shortName->text();
    customer.creditCode = m_creditCode->text();
    customer.industry = chosen(ChoiceList::Industry);
    customer.size = chosen(ChoiceList::Size);
    customer.region = chosen(ChoiceList::Region);
    customer.source = chosen(ChoiceList::Source);
    customer.type = chosen(ChoiceList::Type);
    customer.city = m_city->text();
    customer.address = m_address->text();
    customer.website = m_website->text();
    customer.stage = Stage(m_stage->currentData().toInt());
    customer.grade = {m_grade->currentData().toLongLong()};
    customer.need = m_need->currentData().toString();
    customer.remark = m_remark->toPlainText();
    if (!isNew())
        return draft;
    customer.code = m_code->text();
    Contact contact{.name = m_contact->text(), .title = m_title->text(), .isMain = true};
    for (const WayKind kind : {WayKind::Mobile, WayKind::Phone, WayKind::Email, WayKind::WeChat}) {
        if (!m_ways[kind]->text().trimmed().isEmpty())
            contact.ways.append({.kind = kind, .value = m_ways[kind]->text()});
    }
    const bool isEmpty = contact.name.trimmed().isEmpty() && contact.title.trimmed().isEmpty();
    if (!isEmpty || !contact.ways.isEmpty())
        draft.record.contacts = {contact};
    draft.pool = {m_pool->currentData().toLongLong()};
    draft.isForPool = m_whose->currentData().toBool();
    return draft;
}

void CustomerForm::lookForDuplicates()
{
    m_with.tasks.run(
        this,
        [&customers = m_with.customers, me = m_with.me, record = draft().record] {
            return customers.duplicatesOf(me, record);
        },
        [this, generation = ++m_generation](const Result<QList<Duplicate>>& found) {
            if (generation == m_generation)
                m_duplicates->show(found ? *found : QList<Duplicate>{});
        });
}

bool CustomerForm::showProblems()
{
    m_form->clearErrors();
    const CustomerDraft wanted = draft();
    const QList<FieldProblem> problems = problemsOf(wanted.record);
    for (const FieldProblem& problem : problems) {
        FormField* field = m_fields.value(problem.field);
        if (problem.way >= 0)
            field =
                m_wayFields.value(wanted.record.contacts[problem.contact].ways[problem.way].kind);
        if (field && !field->hasError())
            field->setError(problem.text);
    }
    m_form->showFirstError();
    return !problems.isEmpty();
}

void CustomerForm::save()
{
    if (!m_save->isEnabled() || showProblems())
        return;
    m_notice->clear();
    if (isNew())
        create(CustomerService::Duplicates::Refuse);
    else
        edit();
}

void CustomerForm::create(CustomerService::Duplicates duplicates)
{
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&customers = m_with.customers, me = m_with.me, wanted = draft(), duplicates] {
            return customers.create(me, wanted, duplicates);
        },
        [this](const Result<SavedCustomer>& answer) { take(answer); });
}

void CustomerForm::edit()
{
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&customers = m_with.customers, me = m_with.me, wanted = draft().record.customer] {
            return customers.edit(me, wanted);
        },
        [this](const Result<SavedCustomer>& answer) { take(answer); });
}

// A conflict of a new customer is one with what is there: a person decides.
void CustomerForm::take(const Result<SavedCustomer>& answer)
{
    m_save->setEnabled(true);
    if (answer) {
        emit saved(*answer, isNew());
        accept();
        return;
    }
    const bool mayInsist = isNew() && answer.error().code == Error::Code::Conflict;
    if (!mayInsist) {
        m_notice->tellError(answer.error().text);
        return;
    }
    m_notice->tell(Notice::Kind::Warn, answer.error().text, tr("Add it anyway"));
    lookForDuplicates();
}

void CustomerForm::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (!enters) // Return alone goes nowhere: a half-filled form is not saved by chance
        QDialog::keyPressEvent(event);
}

} // namespace kechi
