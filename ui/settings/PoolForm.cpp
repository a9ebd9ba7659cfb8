#include "ui/settings/PoolForm.h"

#include "core/base/Tasks.h"
#include "core/pool/PoolRules.h"
#include "core/pool/PoolService.h"
#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Listed.h"
#include "ui/base/Notice.h"
#include "ui/base/TabOrder.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace kechi {

enum PersonColumn { kPerson, kBelongs, kManages };

static constexpr int kIdRole = Qt::UserRole;
static constexpr int kPauseMs = 300;
static constexpr int kLongestDays = 3650;
static constexpr int kPeopleRows = 4; // at least; the dialog opens with twice as many
static constexpr int kWhatIfLines = 2;
static constexpr int kMostNames = 5; // of owners who would lose customers

PoolForm::PoolForm(const SettingsServices& with, const Team& team, const PoolView& view,
                   QWidget* parent)
    : QDialog(parent), m_with(with), m_team(team), m_view(view), m_notice(new Notice(this)),
      m_save(new Button(view.pool.id ? tr("Save") : tr("Add pool"), Button::Look::Primary, this))
{
    setWindowTitle(view.pool.id ? tr("Edit the pool %1").arg(view.pool.name) : tr("New pool"));
    makeName();
    makeRule();
    makePeople();
    makeButtons();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PoolForm::askWhatIf);
    reflect();
    tabAsLaidOut(this);
    (m_name->isReadOnly() ? static_cast<QWidget*>(m_membersOnly) : m_name)->setFocus();
}

void PoolForm::makeName()
{
    m_form = new Form(1, this);
    m_name = new QLineEdit(m_view.pool.name, m_form);
    m_name->setReadOnly(m_view.whyNotManage.has_value());
    m_nameField = m_form->add(tr("Name"), m_name);
    m_nameField->setRequired(true);
    if (m_view.whyNotManage)
        m_nameField->setHint(m_view.whyNotManage->text);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
}

void PoolForm::makeRule()
{
    const PoolRule& rule = m_view.pool.rule;
    m_membersOnly = new QCheckBox(tr("Only the pool's people may claim from it"), this);
    m_recycles = new QCheckBox(tr("Take back customers whom nobody follows up"), this);
    m_membersOnly->setChecked(rule.membersOnly);
    m_recycles->setChecked(rule.recycleUntouched);
    m_days = new QSpinBox(this);
    m_days->setRange(1, kLongestDays);
    m_days->setValue(rule.recycleUntouchedDays);
    m_days->setMinimumHeight(kControlHeight);
    m_daysField = new FormField(tr("After so many days without a follow-up"), m_days, this);
    m_whatIf = new Label({}, TextSize::Small, Tone::Second, this);
    m_whatIf->setWordWrap(true);
    m_whatIf->setMinimumHeight(kWhatIfLines * lineHeight(m_whatIf->font()));
    m_whatIf->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_recycles, &QCheckBox::toggled, this, &PoolForm::reflect);
    connect(m_days, &QSpinBox::valueChanged, this, &PoolForm::reflect);
}

void PoolForm::makePeople()
{
    m_people = new QTreeWidget(this);
    m_people->setAccessibleName(tr("The pool's people"));
    m_people->setHeaderLabels({tr("The pool's people"), tr("Belongs to it"), tr("Manages it")});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setMinimumHeight(kHeaderHeight + kPeopleRows * kControlHeight);
    m_people->header()->setStretchLastSection(false);
    m_people->header()->setSectionResizeMode(kPerson, QHeaderView::Stretch);
    for (const int column : {kBelongs, kManages})
        m_people->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const Member& member : m_team.members) {
        if (member.isActive())
            addPerson(member);
    }
    m_people->setEnabled(!m_view.whyNotManage);
    connect(m_people, &QTreeWidget::itemChanged, this, &PoolForm::takeTick);
}

void PoolForm::addPerson(const Member& member)
{
    bool belongs = false;
    bool manages = false;
    for (const PoolPerson& person : m_view.people) {
        belongs = belongs || person.member == member.id;
        manages = manages || (person.member == member.id && person.isManager);
    }
    auto* item = new QTreeWidgetItem(m_people, {member.fullName});
    item->setData(kPerson, kIdRole, member.id.value);
    item->setCheckState(kBelongs, belongs ? Qt::Checked : Qt::Unchecked);
    item->setCheckState(kManages, manages ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint(kPerson, {0, kControlHeight});
}

// Who manages a pool belongs to it.
void PoolForm::takeTick(QTreeWidgetItem* item, int column)
{
    const QSignalBlocker quiet(m_people);
    if (column == kManages && item->checkState(kManages) == Qt::Checked)
        item->setCheckState(kBelongs, Qt::Checked);
    if (column == kBelongs && item->checkState(kBelongs) == Qt::Unchecked)
        item->setCheckState(kManages, Qt::Unchecked);
}

void PoolForm::makeButtons()
{
    furnish(this, {m_form, m_membersOnly, m_recycles, m_daysField, m_whatIf, m_people, m_notice},
            m_save)
        ->setStretchFactor(m_people, 1);
    resize(kDialogWidth, sizeHint().height() + kPeopleRows * kControlHeight);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &PoolForm::save);
}

Pool PoolForm::draft() const
{
    Pool pool = m_view.pool;
    pool.name = m_name->text().simplified();
    pool.rule.membersOnly = m_membersOnly->isChecked();
    pool.rule.recycleUntouched = m_recycles->isChecked();
    pool.rule.recycleUntouchedDays = m_days->value();
    return pool;
}

// Those who no longer work here stay as they are.
QList<PoolPerson> PoolForm::people() const
{
    QList<PoolPerson> people;
    for (const PoolPerson& person : m_view.people) {
        const Member* member = m_team.find(person.member);
        if (!member || !member->isActive())
            people += person;
    }
    for (int row = 0; row < m_people->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_people->topLevelItem(row);
        if (item->checkState(kBelongs) == Qt::Checked)
            people += {.member = {item->data(kPerson, kIdRole).toLongLong()},
                       .name = item->text(kPerson),
                       .isManager = item->checkState(kManages) == Qt::Checked};
    }
    return people;
}

void PoolForm::reflect()
{
    m_daysField->setEnabled(m_recycles->isChecked());
    m_daysField->setError({});
    ++m_generation;
    m_whatIf->clear();
    if (m_view.pool.id && m_recycles->isChecked())
        m_pause.start();
    else
        m_pause.stop();
}

void PoolForm::askWhatIf()
{
    m_with.tasks.run(
        this,
        [&pools = m_with.pools, me = m_with.me, pool = m_view.pool.id, rule = draft().rule] {
            return pools.whatIf(me, pool, rule);
        },
        [this, generation = m_generation](const Result<WhatIf>& answer) {
            if (generation == m_generation && answer)
                tellWhatIf(*answer);
            else if (generation == m_generation)
                m_whatIf->setText(answer.error().text);
        });
}

void PoolForm::tellWhatIf(const WhatIf& whatIf)
{
    m_whatIf->setTone(whatIf.tonight > 0 ? Tone::Warn : Tone::Second);
    if (whatIf.within30Days == 0) {
        m_whatIf->setText(tr("This rule would take no customer within 30 days."));
        return;
    }
    QStringList owners;
    for (const WhatIf::Owner& owner :
         whatIf.owners.first(std::min<qsizetype>(whatIf.owners.size(), kMostNames)))
        owners += tr("%1 (%2)").arg(owner.name, QLocale().toString(owner.within30Days));
    if (whatIf.owners.size() > kMostNames)
        owners += u"…"_s;
    m_whatIf->setText(
        tr("This rule would take %n customer(s) tonight", nullptr, int(whatIf.tonight)) +
        tr(", and %n within 30 days in all: ", nullptr, int(whatIf.within30Days)) + listed(owners));
}

void PoolForm::save()
{
    if (!m_save->isEnabled())
        return;
    const Pool pool = draft();
    m_notice->clear();
    if (pool.name.isEmpty()) {
        m_nameField->setError(tr("Give the pool a name."));
        m_name->setFocus();
        return;
    }
    if (const auto refusal = whyNotRule(pool.rule)) {
        m_daysField->setError(refusal->text);
        m_days->setFocus();
        return;
    }
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&pools = m_with.pools, me = m_with.me, pool,
         people = m_view.whyNotManage ? m_view.people : people()] {
            return pool.id ? pools.updatePool(me, pool, people) : pools.addPool(me, pool, people);
        },
        [this](const Result<Pool>& answer) { take(answer); });
}

void PoolForm::take(const Result<Pool>& answer)
{
    m_save->setEnabled(true);
    if (!answer && !m_view.pool.id && answer.error().code == Error::Code::Conflict) {
        m_nameField->setError(answer.error().text); // taken
        m_name->setFocus();
        return;
    }
    if (!answer) {
        m_notice->tellError(answer.error().text);
        return;
    }
    emit saved(*answer);
    accept();
}

} // namespace kechi
