#include "ui/base/JobDialog.h"

#include "ui/base/Button.h"
#include "ui/base/JobProgress.h"
#include "ui/base/Label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <chrono>

using namespace std::chrono_literals;

namespace kechi {

static constexpr auto kPatience = 1s;
static constexpr qint64 kEarlyMs = 2000; // no guess before this

std::optional<qint64> secondsLeft(qint64 done, qint64 total, qint64 elapsedMs)
{
    if (done <= 0 || total <= done || elapsedMs < kEarlyMs)
        return std::nullopt;
    const double perRow = double(elapsedMs) / double(done);
    return qint64(perRow * double(total - done) / 1000 + 0.5);
}

QString timeLeftText(qint64 seconds)
{
    if (seconds <= 5)
        return JobDialog::tr("A few seconds left");
    if (seconds < 60)
        return JobDialog::tr("About %n second(s) left", nullptr, int((seconds + 4) / 5 * 5));
    if (seconds < 3600)
        return JobDialog::tr("About %n minute(s) left", nullptr, int((seconds + 30) / 60));
    return JobDialog::tr("About %n hour(s) left", nullptr, int((seconds + 1800) / 3600));
}

JobDialog::JobDialog(JobProgress& job, const QString& title, QWidget* parent)
    : QDialog(parent), m_job(job), m_bar(new QProgressBar(this)),
      m_rows(new Label({}, TextSize::Small, Tone::Second, this)),
      m_left(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_cancel(new Button({}, Button::Look::Secondary, this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(kDialogWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    m_left->setAlignment(Qt::AlignRight);
    auto* words = new QHBoxLayout;
    words->addWidget(m_rows);
    words->addStretch();
    words->addWidget(m_left);
    auto* acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGapSmall);
    column->addWidget(new Label(title, TextSize::Section, Tone::Normal, this));
    column->addSpacing(kGapTiny);
    column->addWidget(m_bar);
    column->addLayout(words);
    column->addSpacing(kGapSmall);
    column->addLayout(acts);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &QDialog::show);
    connect(m_cancel, &Button::clicked, this, &JobDialog::reject);
    connect(&m_job, &JobProgress::moved, this, &JobDialog::take);
    tell();
}

void JobDialog::start()
{
    m_done = 0;
    m_total = 0;
    m_cancel->setEnabled(true);
    m_running.start();
    m_patience.start();
    tell();
}

void JobDialog::finish()
{
    m_patience.stop();
    hide();
}

void JobDialog::reject()
{
    m_job.cancel();
    m_cancel->setEnabled(false);
    tell();
}

void JobDialog::take(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    tell();
}

void JobDialog::tell()
{
    const bool known = m_total > 0;
    m_bar->setRange(0, known ? 1000 : 0); // no end: it only shows that it lives
    m_bar->setValue(known ? int(1000 * m_done / m_total) : 0);
    const QString done = locale().toString(m_done);
    m_rows->setText(known ? tr("%1 of %2 rows").arg(done, locale().toString(m_total))
                          : tr("%1 rows").arg(done));
    const bool stopping = m_job.cancelled();
    const auto left =
        m_running.isValid() ? secondsLeft(m_done, m_total, m_running.elapsed()) : std::nullopt;
    m_left->setText(stopping ? tr("Stopping…") : left ? timeLeftText(*left) : QString());
    m_cancel->setText(tr("Cancel"));
}

void JobDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace kechi
