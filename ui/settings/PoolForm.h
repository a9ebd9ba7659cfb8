#pragma once

#include "core/member/TeamService.h"
#include "core/pool/PoolView.h"
#include "core/pool/WhatIf.h"
#include "ui/settings/SettingsServices.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace kechi {

class Button;
class Form;
class FormField;
class Label;
class Notice;

// A pool's name, rule and people. Before the rule is saved, it says whom it would take.
class PoolForm : public QDialog {
    Q_OBJECT

public:
    // A view without a pool's id: a new one.
    PoolForm(const SettingsServices& with, const Team& team, const PoolView& view,
             QWidget* parent = nullptr);

    Pool draft() const;
    QList<PoolPerson> people() const;

signals:
    void saved(const kechi::Pool& pool);

private:
    void makeName();
    void makeRule();
    void makePeople();
    void makeButtons();
    void addPerson(const Member& member);
    void takeTick(QTreeWidgetItem* item, int column);
    void reflect();
    void askWhatIf();
    void tellWhatIf(const WhatIf& whatIf);
    void save();
    void take(const Result<Pool>& answer);

    SettingsServices m_with;
    Team m_team;
    PoolView m_view;
    Form* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    QCheckBox* m_membersOnly = nullptr;
    QCheckBox* m_recycles = nullptr;
    QSpinBox* m_days = nullptr;
    FormField* m_daysField = nullptr;
    Label* m_whatIf = nullptr;
    QTreeWidget* m_people = nullptr;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
    QTimer m_pause;       // after a change of the rule, before it is asked whom it would take
    int m_generation = 0; // an answer to an older question is dropped
};

} // namespace kechi
