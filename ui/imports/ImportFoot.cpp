#include "ui/imports/ImportFoot.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Rows.h"
#include "ui/imports/JobBar.h"

#include <QBoxLayout>

namespace kechi {

ImportFoot::ImportFoot(QWidget* parent)
    : Card(parent), m_tags(new QHBoxLayout),
      m_obstacle(new Label({}, TextSize::Body, Tone::Bad, this)), m_job(new JobBar(this)),
      m_back(new Button({}, Button::Look::Secondary, this)),
      m_next(new Button({}, Button::Look::Primary, this))
{
    m_tags->setSpacing(kGapWide);
    m_obstacle->setWordWrap(true);
    m_job->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(kGapWide);
    row->addLayout(m_tags);
    row->addWidget(m_obstacle, 1);
    row->addStretch(0);
    row->addWidget(m_job, 2);
    row->addWidget(m_back);
    row->addWidget(m_next);
    body()->addLayout(row);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_back, &Button::clicked, this, &ImportFoot::backChosen);
    connect(m_next, &Button::clicked, this, &ImportFoot::nextChosen);
}

void ImportFoot::setTags(const QList<TagText>& tags)
{
    clearRows(m_tags);
    for (const TagText& tag : tags)
        m_tags->addWidget(new TagLabel(tag, this));
}

void ImportFoot::setObstacle(const QString& text)
{
    m_obstacle->setText(text);
}

void ImportFoot::setBack(const QString& text)
{
    m_back->setText(text);
    m_back->setVisible(!text.isEmpty());
}

void ImportFoot::setNext(const QString& text, bool possible)
{
    m_next->setText(text);
    m_next->setEnabled(possible);
    m_next->setVisible(!text.isEmpty());
}

} // namespace kechi
