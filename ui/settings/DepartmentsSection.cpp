#include "ui/settings/DepartmentsSection.h"

#include "core/base/Tasks.h"
#include "core/base/Text.h"
#include "core/member/DepartmentService.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Look.h"
#include "ui/base/Sizes.h"
#include "ui/settings/DepartmentForm.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kIdRole = Qt::UserRole;

DepartmentsSection::DepartmentsSection(const SettingsServices& with, QWidget* parent)
    : SettingsSection(parent), m_with(with), m_stack(new QStackedWidget(this)),
      m_tree(new QTreeWidget(m_stack)), m_empty(new EmptyState(m_stack))
{
    makeTree();
    makeActs();
    retranslate();
    reflect();
}

void DepartmentsSection::makeTree()
{
    setLook(m_tree, "look", u"framed"_s);
    m_tree->setFrameShape(QFrame::StyledPanel);
    m_tree->setColumnCount(2);
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_empty->setPicture(Icon::Department);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DepartmentsSection::reflect);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (m_mayChange && current())
            open(*current());
    });
    connect(m_empty, &EmptyState::stepChosen, this, [this] { open({}); });
}

void DepartmentsSection::makeActs()
{
    m_add = new Button(Icon::Plus, {}, Button::Look::Primary, this);
    m_addBelow = new Button(Icon::Plus, {}, Button::Look::Secondary, this);
    m_edit = new Button(Icon::Pencil, {}, Button::Look::Secondary, this);
    m_remove = new Button(Icon::Delete, {}, Button::Look::Secondary, this);
    addAct(m_add);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kGapSmall);
    for (Button* act : {m_addBelow, m_edit, m_remove})
        acts->addWidget(act);
    acts->addStretch(1);
    body()->addLayout(acts);
    connect(m_add, &Button::clicked, this, [this] { open({}); });
    connect(m_addBelow, &Button::clicked, this, [this] {
        if (current())
            open({.parent = current()->id});
    });
    connect(m_edit, &Button::clicked, this, [this] {
        if (current())
            open(*current());
    });
    connect(m_remove, &Button::clicked, this, &DepartmentsSection::remove);
}

void DepartmentsSection::show(const Team& team, const Actor& me)
{
    const auto refusal = whyNot(me, Action::ManageTeam);
    m_mayChange = !refusal;
    setRefusal(refusal);
    const Department* chosen = current();
    const DepartmentId kept = chosen ? chosen->id : DepartmentId();
    m_team = team;
    std::stable_sort(
        m_team.departments.begin(), m_team.departments.end(),
        [](const Department& a, const Department& b) { return sortKey(a.name) < sortKey(b.name); });
    fill();
    choose(kept);
    reflect();
}

void DepartmentsSection::fill()
{
    m_tree->clear();
    addBelow({}, m_tree->invisibleRootItem());
    m_tree->expandAll();
    m_stack->setCurrentWidget(m_team.departments.isEmpty() ? static_cast<QWidget*>(m_empty)
                                                           : m_tree);
}

void DepartmentsSection::addBelow(DepartmentId parent, QTreeWidgetItem* item)
{
    for (const Department& one : std::as_const(m_team.departments)) {
        if (one.parent != parent)
            continue;
        auto* child = new QTreeWidgetItem(item, {one.name, locale().toString(peopleOf(one.id))});
        child->setData(0, kIdRole, one.id.value);
        child->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        child->setSizeHint(0, {0, kRowHeight});
        addBelow(one.id, child);
    }
}

int DepartmentsSection::peopleOf(DepartmentId department) const
{
    return int(std::count_if(m_team.members.begin(), m_team.members.end(), [&](const Member& one) {
        return one.isActive() && one.department == department;
    }));
}

const Department* DepartmentsSection::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item)
        return nullptr;
    const DepartmentId id{item->data(0, kIdRole).toLongLong()};
    const auto at = std::find_if(m_team.departments.begin(), m_team.departments.end(),
                                 [id](const Department& one) { return one.id == id; });
    return at == m_team.departments.end() ? nullptr : &*at;
}

void DepartmentsSection::choose(DepartmentId department)
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->data(0, kIdRole).toLongLong() == department.value)
            m_tree->setCurrentItem(*item);
    }
}

void DepartmentsSection::reflect()
{
    const bool hasOne = current();
    m_add->setVisible(m_mayChange);
    for (Button* act : {m_addBelow, m_edit, m_remove}) {
        act->setVisible(m_mayChange);
        act->setEnabled(hasOne);
    }
    m_empty->setStep(m_mayChange ? tr("New department") : QString());
}

void DepartmentsSection::open(const Department& department)
{
    auto* form = new DepartmentForm(m_with, m_team.departments, department, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &DepartmentForm::saved, this, [this](const Department& saved) {
        clearError();
        emit told(tr("The department %1 has been saved.").arg(saved.name));
        emit changed();
    });
    form->open();
}

void DepartmentsSection::remove()
{
    if (!current())
        return;
    m_remove->setEnabled(false);
    m_with.tasks.run(
        this,
        [&departments = m_with.departments, me = m_with.me, one = *current()] {
            return departments.remove(me, one);
        },
        [this, name = current()->name](const Result<Done>& answer) {
            reflect();
            if (!answer) {
                tellError(answer.error().text);
                return;
            }
            clearError();
            emit told(tr("The department %1 has been removed.").arg(name));
            emit changed();
        });
}

void DepartmentsSection::retranslate()
{
    setAbout(tr("A manager sees and leads the own department and all below it."));
    m_add->setText(tr("New department"));
    m_addBelow->setText(tr("New one below it"));
    m_edit->setText(tr("Rename or move…"));
    m_remove->setText(tr("Remove"));
    m_tree->setAccessibleName(tr("Departments"));
    m_tree->setHeaderLabels({tr("Department"), tr("Users")});
    m_empty->setTitle(tr("No departments yet"));
    m_empty->setText(tr("Departments say who leads whom. A small company needs none."));
    fill();
    reflect();
}

} // namespace kechi
