#include "ui/settings/UserForm.h"

#include "core/base/Clock.h"
#include "core/base/Tasks.h"
#include "core/member/MemberRules.h"
#include "core/member/PasswordRules.h"
#include "core/member/RoleWords.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/Dialog.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Form.h"
#include "ui/base/Notice.h"
#include "ui/base/PasswordField.h"
#include "ui/base/TabOrder.h"
#include "ui/settings/UserTableModel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMostHeld = 1'000'000;
static const QDate kNoDay(2000, 1, 1); // what a QDateEdit shows as "not known"

UserForm::UserForm(const SettingsServices& with, const Team& team, const Member& member,
                   QWidget* parent)
    : QDialog(parent), m_with(with), m_team(team), m_member(member), m_form(new Form(2, this)),
      m_leave(new Form(2, this)), m_notice(new Notice(this)),
      m_save(new Button(isNew() ? tr("Add user") : tr("Save"), Button::Look::Primary, this))
{
    setWindowTitle(isNew() ? tr("New user") : tr("Edit %1").arg(member.fullName));
    makeNames();
    makePasswords();
    makeRoles();
    makePlace();
    makeLeave();
    makeButtons();
    showLeave();
    tabAsLaidOut(this);
    m_name->setFocus();
}

QLineEdit* UserForm::addLine(const QString& label, FormField*& field)
{
    auto* line = new QLineEdit(m_form);
    field = m_form->add(label, line);
    connect(line, &QLineEdit::textEdited, this, [field] { field->setError({}); });
    return line;
}

QComboBox* UserForm::addChoice(const QString& label)
{
    auto* box = new QComboBox(m_form);
    box->setMinimumHeight(kControlHeight);
    m_form->add(label, box);
    return box;
}

void UserForm::makeNames()
{
    m_name = addLine(tr("Name to sign in with"), m_nameField);
    m_nameField->setRequired(true);
    m_name->setText(m_member.name);
    m_fullName = addLine(tr("Full name"), m_fullNameField);
    m_fullName->setText(m_member.fullName);
}

void UserForm::makePasswords()
{
    if (!isNew())
        return;
    m_password = new PasswordField(m_form);
    m_again = new PasswordField(m_form);
    m_passwordField = m_form->add(tr("Password"), m_password);
    m_againField = m_form->add(tr("Password again"), m_again);
    m_passwordField->setRequired(true);
    m_againField->setRequired(true);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setError({}); });
}

void UserForm::makeRoles()
{
    auto* chips = new QWidget(m_form);
    auto* flow = new FlowLayout(chips);
    for (const Role role : kRoles) {
        auto* chip = new Chip(nameOf(role), chips);
        chip->setChecked(m_member.roles.testFlag(role));
        connect(chip, &Chip::clicked, this, [this] { m_rolesField->setError({}); });
        flow->addWidget(chip);
        m_roles.insert(role, chip);
    }
    chips->setFocusProxy(m_roles[kRoles.front()]);
    m_rolesField = m_form->addWide(tr("Roles"), chips);
    m_rolesField->setRequired(true);
}

void UserForm::makePlace()
{
    m_department = addChoice(tr("Department"));
    m_department->addItem(tr("None"), 0);
    for (const Department& one : m_team.departments)
        m_department->addItem(pathOf(m_team.departments, one.id), one.id.value);
    m_department->setCurrentIndex(std::max(0, m_department->findData(m_member.department.value)));
    m_limit = new QSpinBox(m_form);
    m_limit->setRange(-1, kMostHeld);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setValue(m_member.holdingLimit.value_or(-1));
    m_experience = new QSpinBox(m_form);
    m_experience->setRange(1, 5);
    m_experience->setValue(m_member.experience);
    for (QSpinBox* box : {m_limit, m_experience})
        box->setMinimumHeight(kControlHeight);
    m_form->add(tr("Holding limit"), m_limit)->setHint(tr("Customers owned at once"));
    m_form->add(tr("Experience, 1 to 5"), m_experience);
    m_state = addChoice(tr("State"));
    for (const MemberState state :
         {MemberState::Active, MemberState::OnLeave, MemberState::Disabled})
        m_state->addItem(nameOf(state), int(state));
    m_state->setCurrentIndex(m_state->findData(int(m_member.state)));
    connect(m_state, &QComboBox::currentIndexChanged, this, &UserForm::showLeave);
}

QDateEdit* UserForm::dateEdit(const QDate& day)
{
    auto* edit = new QDateEdit(m_leave);
    edit->setMinimumHeight(kControlHeight);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumDate(kNoDay);
    edit->setSpecialValueText(tr("Not known"));
    edit->setDate(day.isValid() ? day : kNoDay);
    return edit;
}

void UserForm::makeLeave()
{
    const QDate today = m_with.clock.now().toTimeZone(m_with.zone).date();
    const bool isAway = m_member.state == MemberState::OnLeave;
    m_from = dateEdit(isAway ? m_member.leaveFrom : today);
    m_to = dateEdit(isAway ? m_member.leaveTo : QDate());
    m_standIn = new QComboBox(m_leave);
    m_standIn->setMinimumHeight(kControlHeight);
    m_standIn->addItem(tr("Nobody"), 0);
    for (const Member& other : m_team.members) {
        if (other.isActive() && other.id != m_member.id)
            m_standIn->addItem(other.fullName, other.id.value);
    }
    m_standIn->setCurrentIndex(std::max(0, m_standIn->findData(m_member.standIn.value)));
    m_leave->add(tr("First day of the leave"), m_from);
    m_toField = m_leave->add(tr("Last day"), m_to);
    m_leave->add(tr("Who stands in"), m_standIn);
    connect(m_to, &QDateEdit::dateChanged, this, [this] { m_toField->setError({}); });
}

void UserForm::showLeave()
{
    m_leave->setVisible(m_state->currentData().toInt() == int(MemberState::OnLeave));
}

void UserForm::makeButtons()
{
    furnish(this, {m_form, m_leave, m_notice}, m_save);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &UserForm::save);
}

Member UserForm::draft() const
{
    Member member = m_member;
    member.name = m_name->text();
    member.fullName = m_fullName->text();
    member.department = {m_department->currentData().toLongLong()};
    member.roles = {};
    for (auto chip = m_roles.cbegin(); chip != m_roles.cend(); ++chip)
        member.roles.setFlag(chip.key(), (*chip)->isChecked());
    member.holdingLimit = m_limit->value() < 0 ? std::nullopt : std::optional(m_limit->value());
    member.experience = m_experience->value();
    member.state = MemberState(m_state->currentData().toInt());
    if (member.state != MemberState::OnLeave)
        return member;
    member.leaveFrom = m_from->date() == kNoDay ? QDate() : m_from->date();
    member.leaveTo = m_to->date() == kNoDay ? QDate() : m_to->date();
    member.standIn = {m_standIn->currentData().toLongLong()};
    return member;
}

// Each thing that is wrong beside its field; the rules have the words.
bool UserForm::check()
{
    m_notice->clear();
    m_form->clearErrors();
    m_leave->clearErrors();
    const Member wanted = tidied(draft());
    const Member sound{.name = u"name"_s, .fullName = wanted.fullName, .roles = Role::Owner};
    const auto put = [](FormField* field, const Member& member) {
        if (const auto refusal = whyNotMember(member))
            field->setError(refusal->text);
    };
    Member one = sound;
    one.name = wanted.name;
    one.fullName.clear();
    put(m_nameField, one);
    put(m_fullNameField, sound);
    one = sound;
    one.state = wanted.state;
    one.roles = wanted.roles;
    put(m_rolesField, one);
    one = sound;
    one.leaveFrom = wanted.leaveFrom;
    one.leaveTo = wanted.leaveTo;
    put(m_toField, one);
    if (isNew()) {
        if (const auto refusal = whyNotPassword(m_password->text(), wanted.name))
            m_passwordField->setError(refusal->text);
        else if (m_again->text() != m_password->text())
            m_againField->setError(tr("The two passwords differ."));
    }
    return !m_form->showFirstError() && !m_leave->showFirstError();
}

void UserForm::save()
{
    if (!m_save->isEnabled() || !check())
        return;
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&team = m_with.team, me = m_with.me, member = draft(),
         password = m_password ? m_password->text() : QString()] {
            return member.id ? team.edit(me, member) : team.add(me, member, password);
        },
        [this](const Result<Member>& answer) { take(answer); });
}

void UserForm::take(const Result<Member>& answer)
{
    m_save->setEnabled(true);
    if (answer) {
        emit saved(*answer);
        accept();
        return;
    }
    if (isNew() && answer.error().code == Error::Code::Conflict) { // the name is taken
        m_nameField->setError(answer.error().text);
        m_form->showFirstError();
        return;
    }
    m_notice->tellError(answer.error().text);
}

} // namespace kechi
