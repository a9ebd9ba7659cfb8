#include "ui/main/CentredCard.h"

#include "ui/base/Card.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"

#include <QBoxLayout>
#include <QEvent>

namespace kechi {

CentredCard::CentredCard(int width, QWidget* parent)
    : QWidget(parent), m_name(new Label({}, TextSize::Title, Tone::Normal, this))
{
    auto* card = new Card(this);
    card->setFixedWidth(width);
    m_body = card->body();
    m_body->setSpacing(kGap);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(kGapSmall);
    brand->addStretch();
    brand->addWidget(new IconLabel(Icon::Pool, Tone::Accent, kAvatar, this));
    brand->addWidget(m_name);
    brand->addStretch();
    // Aligned in the column, the card would be given the height that its words need in the
    // width of the window.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGapPage);
    column->addStretch(2);
    column->addLayout(brand);
    column->addLayout(middle);
    column->addStretch(3);
    m_name->setText(tr("Kechi"));
}

void CentredCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_name->setText(tr("Kechi"));
}

} // namespace kechi
