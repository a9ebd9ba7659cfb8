#include "ui/customer/BulkBar.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <limits>

namespace kechi {

BulkBar::BulkBar(QWidget* parent)
    : QWidget(parent), m_chosenWords(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_everything(new Button({}, Button::Look::Link, this)),
      m_tag(new Button({}, Button::Look::Pill, this)),
      m_give(new Button({}, Button::Look::Pill, this)),
      m_release(new Button({}, Button::Look::Pill, this)),
      m_counts(new Label({}, TextSize::Small, Tone::Muted, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapSmall);
    row->addWidget(m_chosenWords);
    for (Button* button : {m_tag, m_give, m_release, m_everything})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_counts);
    setMinimumHeight(kPillHeight);
    connect(m_tag, &Button::clicked, this, [this] { emit tagRequested(m_tag); });
    connect(m_give, &Button::clicked, this, &BulkBar::giveRequested);
    connect(m_release, &Button::clicked, this, &BulkBar::releaseRequested);
    connect(m_everything, &Button::clicked, this, &BulkBar::allRequested);
    reflect();
}

void BulkBar::setChosen(qint64 count, bool isAll)
{
    m_chosen = count;
    m_isAll = isAll;
    reflect();
}

void BulkBar::setCounts(qint64 found, qint64 all)
{
    m_found = found;
    m_all = all;
    reflect();
}

void BulkBar::setBusy(bool busy)
{
    m_isBusy = busy;
    reflect();
}

static int forPlural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

void BulkBar::reflect()
{
    const QLocale words = locale();
    const bool hasChosen = m_chosen > 0;
    m_chosenWords->setText(hasChosen ? tr("%n chosen", nullptr, forPlural(m_chosen)) : QString());
    m_chosenWords->setVisible(hasChosen);
    for (Button* button : {m_tag, m_give, m_release}) {
        button->setVisible(hasChosen);
        button->setEnabled(!m_isBusy);
    }
    m_everything->setVisible(hasChosen && !m_isAll && m_found > m_chosen);
    m_everything->setText(tr("Choose all %1").arg(words.toString(m_found)));
    m_tag->setText(tr("Tag"));
    m_give->setText(tr("Transfer to…"));
    m_release->setText(tr("Release to the pool"));
    if (m_found < 0)
        m_counts->clear();
    else if (m_found == m_all)
        m_counts->setText(tr("%n customer(s)", nullptr, forPlural(m_all)));
    else
        m_counts->setText(
            tr("%1 of %2 customers").arg(words.toString(m_found), words.toString(m_all)));
}

void BulkBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reflect();
}

} // namespace kechi
