#include "ui/base/Card.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace kechi {

Card::Card(QWidget* parent) : Card(QString(), parent) {}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new Label(title, TextSize::Section, Tone::Normal, this)),
      m_subtitle(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_link(new Button({}, Button::Look::Link, this)), m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setLook(this, "look", u"card"_s);
    m_link->setFont(textFont(TextSize::Small));
    m_header->setSpacing(kGapTiny);
    m_header->addWidget(m_title);
    m_header->addStretch();
    m_header->addWidget(m_link);
    m_body->setSpacing(kGapSmall);
    m_subtitle->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapWide, kGapWide, kGapWide, kGapWide);
    column->setSpacing(kGapTiny);
    column->addLayout(m_header);
    column->addWidget(m_subtitle);
    column->addLayout(m_body, 1);
    column->addStretch(); // what the body cannot use

    connect(m_link, &Button::clicked, this, &Card::linkChosen);
    setTitle(title);
    setSubtitle({});
    setLink({});
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_body->setContentsMargins(0, title.isEmpty() ? 0 : kGapTiny, 0, 0);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setAccessibleName(m_title->text() + u' ' + text);
    m_link->setVisible(!text.isEmpty());
}

void Card::addToHeader(QWidget* widget)
{
    m_header->insertWidget(m_header->count() - 1, widget);
}

} // namespace kechi
