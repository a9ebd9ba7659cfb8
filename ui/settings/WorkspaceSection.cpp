#include "ui/settings/WorkspaceSection.h"

#include "core/base/Tasks.h"
#include "core/workspace/WorkspaceRules.h"
#include "core/workspace/WorkspaceService.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Form.h"
#include "ui/base/Sizes.h"
#include "ui/settings/PasswordDialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace kechi {

WorkspaceSection::WorkspaceSection(const SettingsServices& with, QWidget* parent)
    : SettingsSection(parent), m_with(with), m_workspaceCard(new Card(QString(), this)),
      m_passwordCard(new Card(QString(), this))
{
    makeWorkspace();
    makePassword();
    body()->addWidget(m_workspaceCard);
    body()->addWidget(m_passwordCard);
    for (Card* card : {m_workspaceCard, m_passwordCard})
        card->setMaximumWidth(kWideCardWidth);
    body()->addStretch(1);
    retranslate();
    reflect();
}

void WorkspaceSection::makeWorkspace()
{
    m_form = new Form(2, m_workspaceCard);
    m_name = new QLineEdit(m_form);
    m_zone = new QComboBox(m_form);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMinimumHeight(kControlHeight);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setCurrentIndex(-1); // until it is read which one it is
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_nameField = m_form->add({}, m_name);
    m_zoneField = m_form->add({}, m_zone);
    m_save = new Button({}, Button::Look::Primary, m_workspaceCard);
    m_workspaceCard->body()->addWidget(m_form);
    m_workspaceCard->body()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, &WorkspaceSection::reflect);
    connect(m_name, &QLineEdit::returnPressed, this, &WorkspaceSection::save);
    connect(m_zone, &QComboBox::currentTextChanged, this, &WorkspaceSection::reflect);
    connect(m_save, &Button::clicked, this, &WorkspaceSection::save);
}

void WorkspaceSection::makePassword()
{
    m_password = new Button({}, Button::Look::Secondary, m_passwordCard);
    m_passwordCard->body()->addWidget(m_password, 0, Qt::AlignLeft);
    connect(m_password, &Button::clicked, this, &WorkspaceSection::changePassword);
}

void WorkspaceSection::show(const Team& team, const Actor& me)
{
    const auto refusal = whyNot(me, Action::ManageLists);
    m_mayChange = !refusal;
    setRefusal(refusal);
    if (const Member* self = team.find(me.id))
        m_self = *self;
    m_with.tasks.run(
        this, [&workspace = m_with.workspace] { return workspace.settings(); },
        [this](const Result<WorkspaceSettings>& settings) {
            if (settings)
                take(*settings);
            else
                tellError(settings.error().text);
        });
}

// What is being typed stays.
void WorkspaceSection::take(const WorkspaceSettings& settings)
{
    const bool keeps = isTouched();
    m_shown = settings;
    if (!keeps) {
        m_name->setText(settings.name);
        m_zone->setEditText(QString::fromLatin1(settings.timeZone));
    }
    reflect();
}

bool WorkspaceSection::isTouched() const
{
    return m_name->text() != m_shown.name ||
           m_zone->currentText() != QString::fromLatin1(m_shown.timeZone);
}

void WorkspaceSection::reflect()
{
    m_nameField->setError({});
    m_zoneField->setError({});
    m_name->setEnabled(m_mayChange);
    m_zone->setEnabled(m_mayChange);
    m_save->setVisible(m_mayChange);
    m_save->setEnabled(m_mayChange && !m_saving && isTouched());
}

void WorkspaceSection::save()
{
    if (!m_save->isEnabled() || !m_mayChange)
        return;
    WorkspaceSettings wanted = m_shown;
    wanted.name = m_name->text().simplified();
    if (const auto refusal = whyNotSettings(wanted))
        m_nameField->setError(refusal->text);
    wanted.timeZone = m_zone->currentText().trimmed().toLatin1();
    if (!m_nameField->hasError()) {
        if (const auto refusal = whyNotSettings(wanted))
            m_zoneField->setError(refusal->text);
    }
    if (m_form->showFirstError())
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&workspace = m_with.workspace, me = m_with.me, wanted] {
            return workspace.change(me, wanted.name, wanted.timeZone);
        },
        [this](const Result<WorkspaceSettings>& answer) { takeSaved(answer); });
}

void WorkspaceSection::takeSaved(const Result<WorkspaceSettings>& answer)
{
    m_saving = false;
    if (!answer) {
        reflect();
        tellError(answer.error().text);
        return;
    }
    clearError();
    m_shown = *answer;
    m_name->setText(m_shown.name);
    m_zone->setEditText(QString::fromLatin1(m_shown.timeZone));
    reflect();
    emit told(tr("The workspace has been saved."));
}

void WorkspaceSection::changePassword()
{
    auto* dialog = new PasswordDialog(m_with, m_self, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::saved, this,
            [this] { emit told(tr("Your password has been changed.")); });
    dialog->open();
}

void WorkspaceSection::retranslate()
{
    setAbout(tr("What your company's workspace is called, and in which time zone its days begin "
                "and end: recycling and reports go by them."));
    m_workspaceCard->setTitle(tr("Workspace"));
    m_passwordCard->setTitle(tr("My password"));
    m_nameField->setLabel(tr("Name"));
    m_zoneField->setLabel(tr("Time zone"));
    m_save->setText(tr("Save"));
    m_password->setText(tr("Change my password…"));
}

} // namespace kechi
