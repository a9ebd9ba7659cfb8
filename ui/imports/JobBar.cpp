#include "ui/imports/JobBar.h"

#include "ui/base/Button.h"
#include "ui/base/JobDialog.h"
#include "ui/base/Label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kechi {

static constexpr auto kPatience = 400ms;
static constexpr int kFull = 1000;

JobBar::JobBar(QWidget* parent)
    : QWidget(parent), m_what(new Label({}, TextSize::Body, Tone::Normal, this)),
      m_bar(new QProgressBar(this)), m_far(new Label({}, TextSize::Small, Tone::Second, this)),
      m_cancel(new Button({}, Button::Look::Secondary, this))
{
    m_bar->setTextVisible(false);
    auto* words = new QHBoxLayout;
    words->setSpacing(kGap);
    words->addWidget(m_what);
    words->addWidget(m_far);
    words->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(kGapTiny);
    column->addLayout(words);
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapWide);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_stopping = true;
        tell();
        emit cancelled();
    });
    tell();
}

void JobBar::start(const QString& what, qint64 rows, Appear appear)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_rows = rows;
    m_done = 0;
    m_total = 0;
    m_stopping = false;
    m_running.start();
    if (appear == Appear::AtOnce)
        show();
    else if (!isVisible())
        m_patience.start();
    tell();
}

void JobBar::move(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    tell();
}

void JobBar::finish()
{
    m_patience.stop();
    hide();
}

void JobBar::tell()
{
    const bool known = m_total > 0;
    const double share = known ? double(m_done) / double(m_total) : 0;
    m_bar->setRange(0, known ? kFull : 0); // no end: it only shows that it lives
    m_bar->setValue(int(kFull * share));
    QStringList far;
    if (known && m_rows > 0)
        far +=
            tr("%1 of %2 rows")
                .arg(locale().toString(qint64(share * double(m_rows))), locale().toString(m_rows));
    else if (known)
        far += locale().toString(int(share * 100)) + u" %"_s;
    const auto left =
        m_running.isValid() ? secondsLeft(m_done, m_total, m_running.elapsed()) : std::nullopt;
    if (m_stopping)
        far += tr("Stopping…");
    else if (left)
        far += timeLeftText(*left);
    m_far->setText(far.join(u" · "_s));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(!m_stopping);
}

void JobBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace kechi
