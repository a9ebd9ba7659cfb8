#pragma once

#include "core/workspace/WorkspaceSettings.h"
#include "ui/settings/SettingsSection.h"
#include "ui/settings/SettingsServices.h"

class QComboBox;
class QLineEdit;

namespace kechi {

class Button;
class Card;
class Form;
class FormField;

// What the workspace is called, where its days begin; and one's own password.
class WorkspaceSection : public SettingsSection {
    Q_OBJECT

public:
    explicit WorkspaceSection(const SettingsServices& with, QWidget* parent = nullptr);

    void show(const Team& team, const Actor& me) override;

protected:
    void retranslate() override;

private:
    void makeWorkspace();
    void makePassword();
    void take(const WorkspaceSettings& settings);
    void takeSaved(const Result<WorkspaceSettings>& answer);
    void save();
    void changePassword();
    bool isTouched() const; // something typed is not saved yet
    void reflect();

    SettingsServices m_with;
    Card* m_workspaceCard = nullptr;
    Card* m_passwordCard = nullptr;
    Form* m_form = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_zoneField = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_zone = nullptr;
    Button* m_save = nullptr;
    Button* m_password = nullptr;
    WorkspaceSettings m_shown; // as they are stored
    Member m_self;
    bool m_mayChange = false;
    bool m_saving = false;
};

} // namespace kechi
