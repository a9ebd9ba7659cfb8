#pragma once

#include "ui/base/Theme.h"
#include "ui/settings/SettingsSection.h"

#include <QHash>

namespace kechi {

class Card;
class Chip;

// The program's language and colours, on this computer only.
class AppearanceSection : public SettingsSection {
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget* parent = nullptr);

    void setChosen(const QString& language, Theme::Mode look); // "zh" or "en"
    void show(const Team& team, const Actor& me) override;

signals:
    void languageChosen(const QString& language);
    void lookChosen(kechi::Theme::Mode look);

protected:
    void retranslate() override;

private:
    void addLanguage(QWidget* parent, const QString& key, const QString& name);
    void addLook(QWidget* parent, Theme::Mode look);
    void reflect();

    Card* m_languageCard = nullptr;
    Card* m_lookCard = nullptr;
    QHash<QString, Chip*> m_languages;
    QHash<Theme::Mode, Chip*> m_looks;
    QString m_language;
    Theme::Mode m_look = Theme::Mode::System;
};

} // namespace kechi
