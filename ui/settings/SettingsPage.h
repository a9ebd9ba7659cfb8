#pragma once

#include "core/db/ChangeSet.h"
#include "ui/base/Theme.h"
#include "ui/settings/SettingsServices.h"

#include <QWidget>

class QStackedWidget;

namespace kechi {

class AppearanceSection;
class Notice;
class PageHeader;
class SettingsSection;
class Tabs;

// 设置: who works here, in which departments and pools, by which rules; the workspace itself,
// and how the program looks on this computer.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    enum Section { Users, Departments, Pools, Workspace, Appearance, SectionCount };

    explicit SettingsPage(const SettingsServices& with, QWidget* parent = nullptr);

    // What is chosen on this computer now. `language`: "zh" or "en".
    void setAppearance(const QString& language, kechi::Theme::Mode look);

public slots:
    void openSection(kechi::SettingsPage::Section section);
    void refresh(const kechi::ChangeSet& changes); // whoever changed something

signals:
    void told(const QString& text);               // done: a toast
    void languageChosen(const QString& language); // "zh" or "en"
    void lookChosen(kechi::Theme::Mode look);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void add(SettingsSection* section);
    void readWhenSeen();
    void read();
    void retranslate();

    SettingsServices m_with;
    PageHeader* m_header = nullptr;
    Tabs* m_tabs = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<SettingsSection*> m_sections;
    AppearanceSection* m_appearance = nullptr;
    bool m_isStale = true; // what is shown is not what is there
    int m_generation = 0;  // an answer to an older question is dropped
};

} // namespace kechi
