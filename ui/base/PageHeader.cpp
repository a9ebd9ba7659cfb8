#include "ui/base/PageHeader.h"

#include "ui/base/Label.h"

#include <QBoxLayout>

namespace kechi {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Label(title, TextSize::Title, Tone::Normal, this)),
      m_count(new Label({}, TextSize::Body, Tone::Muted, this)), m_beside(new QHBoxLayout),
      m_acts(new QHBoxLayout)
{
    m_count->setElided(true); // before a button is cut
    m_count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_beside->setSpacing(kGapSmall);
    m_acts->setSpacing(kGapSmall);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addLayout(m_beside);
    row->addStretch(1);
    row->addLayout(m_acts);
    setMinimumHeight(kControlHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount({});
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PageHeader::addBeside(QWidget* widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addAct(QWidget* widget)
{
    m_acts->addWidget(widget);
}

} // namespace kechi
