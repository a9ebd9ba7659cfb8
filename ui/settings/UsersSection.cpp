#include "ui/settings/UsersSection.h"

#include "core/base/Tasks.h"
#include "ui/base/Button.h"
#include "ui/base/Cells.h"
#include "ui/base/TableView.h"
#include "ui/settings/PasswordDialog.h"
#include "ui/settings/UserForm.h"
#include "ui/settings/UserTableModel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace kechi {

using Model = UserTableModel;

UsersSection::UsersSection(const SettingsServices& with, QWidget* parent)
    : SettingsSection(parent), m_with(with), m_table(new TableView(this)), m_model(new Model(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    makeTable();
    makeActs();
    retranslate();
    reflect();
}

void UsersSection::makeTable()
{
    static constexpr std::pair<int, int> kWidths[] = {{Model::FullName, 140},
                                                      {Model::Name, 130},
                                                      {Model::MemberRoles, 260},
                                                      {Model::InDepartment, 180},
                                                      {Model::HoldingLimit, 110}};
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Model::SortRole);
    m_table->setFramed(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the team comes: disabled ones last
    auto* tags = new TagDelegate(m_table);
    m_table->setItemDelegateForColumn(Model::MemberRoles, tags);
    m_table->setItemDelegateForColumn(Model::State, tags);
    for (const auto& [column, width] : kWidths)
        m_table->setColumnWidth(column, width);
    body()->addWidget(m_table, 1);
    connect(m_table, &TableView::rowsChosen, this, &UsersSection::reflect);
    connect(m_table, &TableView::chosen, this, &UsersSection::edit);
}

void UsersSection::makeActs()
{
    m_add = new Button(Icon::Plus, {}, Button::Look::Primary, this);
    m_edit = new Button(Icon::Pencil, {}, Button::Look::Secondary, this);
    m_password = new Button({}, Button::Look::Secondary, this);
    m_switchOff = new Button({}, Button::Look::Secondary, this);
    addAct(m_add);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kGapSmall);
    for (Button* act : {m_edit, m_password, m_switchOff})
        acts->addWidget(act);
    acts->addStretch(1);
    body()->addLayout(acts);
    connect(m_add, &Button::clicked, this, &UsersSection::add);
    connect(m_edit, &Button::clicked, this, &UsersSection::edit);
    connect(m_password, &Button::clicked, this, &UsersSection::resetPassword);
    connect(m_switchOff, &Button::clicked, this, &UsersSection::switchOff);
}

void UsersSection::show(const Team& team, const Actor& me)
{
    const auto refusal = whyNot(me, Action::ManageTeam);
    m_mayChange = !refusal;
    setRefusal(refusal);
    const Member* chosen = current();
    const MemberId kept = chosen ? chosen->id : MemberId();
    m_model->setTeam(team);
    const int row = m_model->rowOf(kept);
    if (row >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    reflect();
}

const Member* UsersSection::current() const
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    return &m_model->memberAt(m_sorted->mapToSource(m_sorted->index(rows.first(), 0)).row());
}

void UsersSection::reflect()
{
    const Member* member = current();
    for (Button* act : {m_add, m_edit, m_password, m_switchOff})
        act->setVisible(m_mayChange);
    m_edit->setEnabled(member);
    m_password->setEnabled(member && member->id != m_with.me); // one's own stands elsewhere
    m_switchOff->setEnabled(member && member->isActive());
}

void UsersSection::add()
{
    auto* form = new UserForm(m_with, m_model->team(), Member{.roles = Role::Salesperson}, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &UserForm::saved, this, [this](const Member& member) {
        emit told(tr("%1 has been added.").arg(member.fullName));
        emit changed();
    });
    form->open();
}

void UsersSection::edit()
{
    const Member* member = current();
    if (!member || !m_mayChange)
        return;
    auto* form = new UserForm(m_with, m_model->team(), *member, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &UserForm::saved, this, [this](const Member& saved) {
        emit told(tr("%1 has been saved.").arg(saved.fullName));
        emit changed();
    });
    form->open();
}

void UsersSection::resetPassword()
{
    const Member* member = current();
    if (!member)
        return;
    auto* dialog = new PasswordDialog(m_with, *member, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::saved, this, [this, name = member->fullName] {
        emit told(tr("%1 signs in with the new password from now on.").arg(name));
    });
    dialog->open();
}

// It can be taken back in the form, so nobody is asked.
void UsersSection::switchOff()
{
    const Member* member = current();
    if (!member)
        return;
    m_switchOff->setEnabled(false);
    m_with.tasks.run(
        this,
        [&team = m_with.team, me = m_with.me, id = member->id, version = member->version] {
            return team.disable(me, id, version);
        },
        [this](const Result<Member>& answer) { takeSwitched(answer); });
}

void UsersSection::takeSwitched(const Result<Member>& answer)
{
    if (answer) {
        clearError();
        emit told(tr("%1 can no longer sign in. Transfer the customers that are left.")
                      .arg(answer->fullName));
        emit changed();
        return;
    }
    tellError(answer.error().text);
    reflect();
}

void UsersSection::retranslate()
{
    setAbout(tr("Who signs in here, what their roles let them do, and how many customers each "
                "may hold."));
    m_add->setText(tr("New user"));
    m_edit->setText(tr("Edit…"));
    m_password->setText(tr("New password…"));
    m_switchOff->setText(tr("Disable"));
    m_table->setAccessibleName(tr("Users"));
    m_model->retranslate();
}

} // namespace kechi
