#include "ui/settings/SettingsPage.h"

#include "core/base/Tasks.h"
#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SidePanel.h"
#include "ui/base/Sizes.h"
#include "ui/base/TabOrder.h"
#include "ui/base/Tabs.h"
#include "ui/settings/AppearanceSection.h"
#include "ui/settings/DepartmentsSection.h"
#include "ui/settings/PoolsSection.h"
#include "ui/settings/UsersSection.h"
#include "ui/settings/WorkspaceSection.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace kechi {

SettingsPage::SettingsPage(const SettingsServices& with, QWidget* parent)
    : QWidget(parent), m_with(with), m_header(new PageHeader({}, this)), m_tabs(new Tabs(this)),
      m_notice(new Notice(this)), m_stack(new QStackedWidget(this))
{
    for (int i = 0; i < SectionCount; ++i)
        m_tabs->addTab(QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    add(new UsersSection(with, this));
    add(new DepartmentsSection(with, this));
    add(new PoolsSection(with, this));
    add(new WorkspaceSection(with, this));
    m_appearance = new AppearanceSection(this);
    add(m_appearance);
    connect(m_tabs, &Tabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_appearance, &AppearanceSection::lookChosen, this, &SettingsPage::lookChosen);
    retranslate();
}

void SettingsPage::add(SettingsSection* section)
{
    m_sections += section;
    m_stack->addWidget(scrolled(section, m_stack));
    connect(section, &SettingsSection::told, this, &SettingsPage::told);
    connect(section, &SettingsSection::changed, this, &SettingsPage::read);
}

void SettingsPage::setAppearance(const QString& language, Theme::Mode look)
{
    m_appearance->setChosen(language, look);
}

void SettingsPage::openSection(Section section)
{
    m_tabs->setCurrentIndex(section);
}

void SettingsPage::refresh(const ChangeSet& changes)
{
    if (changes.team || changes.pools || changes.lists || changes.touchesCustomers())
        readWhenSeen();
}

// Nobody waits for settings that are not looked at.
void SettingsPage::readWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void SettingsPage::read()
{
    m_isStale = false;
    m_with.tasks.run(
        this, [&team = m_with.team, me = m_with.me] { return team.team(me); },
        [this, generation = ++m_generation](const Result<Team>& team) {
            if (generation != m_generation)
                return;
            if (!team) {
                m_notice->tellError(team.error().text);
                return;
            }
            const Member* self = team->find(m_with.me);
            const Actor me{.id = m_with.me, .roles = self ? self->roles : Roles()};
            for (SettingsSection* section : m_sections)
                section->show(*team, me);
        });
}

void SettingsPage::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_header->setTitle(tr("Settings"));
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    m_tabs->setTabText(Users, tr("Users"));
    m_tabs->setTabText(Departments, tr("Departments"));
    m_tabs->setTabText(Pools, tr("Pools and rules"));
    m_tabs->setTabText(Workspace, tr("Workspace and password"));
    m_tabs->setTabText(Appearance, tr("Language and look"));
}

void SettingsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SettingsPage::focusNextPrevChild(bool next)
{
    tabAsLaidOut(this); // cards come and go
    return QWidget::focusNextPrevChild(next);
}

} // namespace kechi
