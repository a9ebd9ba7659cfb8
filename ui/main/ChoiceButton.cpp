#include "ui/main/ChoiceButton.h"

#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"

#include <QBoxLayout>

namespace kechi {

ChoiceButton::ChoiceButton(Icon picture, QWidget* parent)
    : Button(QString(), Look::Choice, parent),
      m_title(new Label({}, TextSize::Section, Tone::Normal, this)),
      m_text(new Label({}, TextSize::Small, Tone::Muted, this))
{
    auto* image = new IconLabel(picture, Tone::Accent, kAvatar, this);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapWide, kGapWide, kGapWide, kGap);
    column->setSpacing(kGapTiny);
    column->addWidget(image);
    column->addSpacing(kGapTiny);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(image), static_cast<QWidget*>(m_title),
                          static_cast<QWidget*>(m_text)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QSize ChoiceButton::sizeHint() const
{
    return {kFieldWidth - kGapPage, kChoiceHeight};
}

} // namespace kechi
