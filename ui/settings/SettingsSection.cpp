#include "ui/settings/SettingsSection.h"

#include "ui/base/Label.h"
#include "ui/base/Notice.h"

#include <QBoxLayout>
#include <QEvent>

namespace kechi {

SettingsSection::SettingsSection(QWidget* parent)
    : QWidget(parent), m_about(new Label({}, TextSize::Body, Tone::Second, this)),
      m_head(new QHBoxLayout), m_refusal(new Notice(this)), m_error(new Notice(this)),
      m_body(new QVBoxLayout(this))
{
    m_about->setWordWrap(true);
    m_refusal->setClosable(false);
    m_head->setSpacing(kGapSmall);
    m_head->addWidget(m_about, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kGap);
    m_body->addLayout(m_head);
    m_body->addWidget(m_refusal);
    m_body->addWidget(m_error);
}

void SettingsSection::addAct(QWidget* act)
{
    m_head->addWidget(act, 0, Qt::AlignTop);
}

void SettingsSection::setAbout(const QString& text)
{
    m_about->setText(text);
}

void SettingsSection::setRefusal(const std::optional<Error>& refusal)
{
    if (refusal)
        m_refusal->tell(Notice::Kind::Info, refusal->text);
    else
        m_refusal->clear();
}

void SettingsSection::tellError(const QString& text)
{
    m_error->tellError(text);
}

void SettingsSection::clearError()
{
    m_error->clear();
}

void SettingsSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
