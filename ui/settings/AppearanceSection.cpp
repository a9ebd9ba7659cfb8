#include "ui/settings/AppearanceSection.h"

#include "ui/base/Card.h"
#include "ui/base/Chip.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace kechi {

AppearanceSection::AppearanceSection(QWidget* parent)
    : SettingsSection(parent), m_languageCard(new Card(QString(), this)),
      m_lookCard(new Card(QString(), this))
{
    auto* languages = new QWidget(this);
    languages->setLayout(new FlowLayout);
    addLanguage(languages, u"zh"_s, u"中文"_s); // each in its own language
    addLanguage(languages, u"en"_s, u"English"_s);
    m_languageCard->body()->addWidget(languages);
    auto* looks = new QWidget(this);
    looks->setLayout(new FlowLayout);
    for (const Theme::Mode look : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::System})
        addLook(looks, look);
    m_lookCard->body()->addWidget(looks);
    body()->addWidget(m_languageCard);
    body()->addWidget(m_lookCard);
    for (Card* card : {m_languageCard, m_lookCard})
        card->setMaximumWidth(kWideCardWidth);
    body()->addStretch(1);
    retranslate();
    reflect();
}

void AppearanceSection::addLanguage(QWidget* parent, const QString& key, const QString& name)
{
    auto* chip = new Chip(name, parent);
    parent->layout()->addWidget(chip);
    m_languages.insert(key, chip);
    connect(chip, &Chip::clicked, this, [this, key] {
        m_language = key;
        reflect(); // also puts back a chip that was clicked off and is still in force
        emit languageChosen(key);
    });
}

void AppearanceSection::addLook(QWidget* parent, Theme::Mode look)
{
    auto* chip = new Chip(QString(), parent);
    parent->layout()->addWidget(chip);
    m_looks.insert(look, chip);
    connect(chip, &Chip::clicked, this, [this, look] {
        m_look = look;
        reflect();
        emit lookChosen(look);
    });
}

void AppearanceSection::setChosen(const QString& language, Theme::Mode look)
{
    m_language = language;
    m_look = look;
    reflect();
}

void AppearanceSection::show(const Team&, const Actor&) {}

void AppearanceSection::reflect()
{
    for (auto chip = m_languages.cbegin(); chip != m_languages.cend(); ++chip)
        (*chip)->setChecked(chip.key() == m_language);
    for (auto chip = m_looks.cbegin(); chip != m_looks.cend(); ++chip)
        (*chip)->setChecked(chip.key() == m_look);
}

void AppearanceSection::retranslate()
{
    setAbout(tr("How the program speaks and looks on this computer. Others are not concerned."));
    m_languageCard->setTitle(tr("Language"));
    m_lookCard->setTitle(tr("Colours"));
    m_looks[Theme::Mode::Light]->setText(tr("Light"));
    m_looks[Theme::Mode::Dark]->setText(tr("Dark"));
    m_looks[Theme::Mode::System]->setText(tr("As the system"));
}

} // namespace kechi
