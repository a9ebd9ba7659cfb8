#include "ui/imports/ResultStep.h"

#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/FigureCard.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/JobBar.h"
#include "ui/imports/ReportTables.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

namespace kechi {

ResultStep::ResultStep(QWidget* parent) : QWidget(parent), m_views(new QStackedWidget(this))
{
    m_views->addWidget(m_running = makeRunning());
    m_views->addWidget(m_done = makeDone());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    display();
}

QWidget* ResultStep::makeRunning()
{
    auto* page = new QWidget(m_views);
    auto* card = new Card(page);
    m_runningTitle = new Label({}, TextSize::Heading, Tone::Normal, card);
    m_runningText = new Label({}, TextSize::Body, Tone::Muted, card);
    m_runningText->setWordWrap(true);
    m_job = new JobBar(card);
    card->body()->addWidget(m_runningTitle);
    card->body()->addWidget(m_runningText);
    card->body()->addSpacing(kGap);
    card->body()->addWidget(m_job);
    card->setMaximumWidth(kWideCardWidth);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    return page;
}

QWidget* ResultStep::makeDone()
{
    auto* page = new QWidget(m_views);
    auto* head = new Card(page);
    m_title = new Label({}, TextSize::Heading, Tone::Normal, head);
    m_title->setWordWrap(true);
    m_text = new Label({}, TextSize::Body, Tone::Muted, head);
    m_text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(kGapTiny);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGapWide);
    row->addWidget(new IconLabel(Icon::Done, Tone::Good, kAvatarLarge, head));
    row->addLayout(words, 1);
    row->addWidget(makeActs(head));
    head->body()->addLayout(row);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(kGap);
    for (FigureCard** card : {&m_added, &m_updated, &m_skipped, &m_errors}) {
        *card = new FigureCard({}, page);
        figures->addWidget(*card, 1);
    }
    auto* details = new Card(page);
    m_tables = new ReportTables(details);
    m_tables->setDecidable(false);
    details->body()->addWidget(m_tables);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(head);
    column->addLayout(figures);
    column->addWidget(details, 1);
    return page;
}

QWidget* ResultStep::makeActs(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapSmall);
    row->addWidget(m_undo = new Button(Icon::Undo, {}, Button::Look::Secondary, box));
    row->addWidget(m_save = new Button(Icon::Save, {}, Button::Look::Secondary, box));
    row->addWidget(m_other = new Button({}, Button::Look::Secondary, box));
    row->addWidget(m_show = new Button({}, Button::Look::Primary, box));
    connect(m_show, &Button::clicked, this, &ResultStep::customersRequested);
    connect(m_undo, &Button::clicked, this, &ResultStep::undoRequested);
    connect(m_save, &Button::clicked, this, &ResultStep::saveErrorRowsRequested);
    connect(m_other, &Button::clicked, this, &ResultStep::otherFileRequested);
    return box;
}

void ResultStep::showRunning(qint64 rows, const QString& file)
{
    m_views->setCurrentWidget(m_running);
    m_job->start(file, rows, JobBar::Appear::AtOnce);
}

void ResultStep::showReport(const ImportReport& report, const QString& file)
{
    m_job->finish();
    m_report = report;
    m_file = file;
    m_isUndone = false;
    m_tables->setReport(report, {});
    m_views->setCurrentWidget(m_done);
    display();
    m_show->setFocus();
}

void ResultStep::setUndone()
{
    m_isUndone = true;
    display();
}

void ResultStep::display()
{
    m_runningTitle->setText(tr("Importing"));
    m_runningText->setText(tr("You can go on working on other pages. If you cancel, nothing of "
                              "this file comes in."));
    m_title->setText(m_isUndone ? tr("The import was undone") : ImportText::done(m_report, m_file));
    m_text->setText(m_isUndone         ? tr("The workspace is as it was before.")
                    : !m_report.change ? tr("Nothing was changed.")
                    : m_report.errors > 0
                        ? tr("Rows that could not come in can be saved as a file, corrected and "
                             "imported again.")
                        : tr("Undo takes it back, but for customers that somebody has "
                             "changed since."));
    const auto put = [](FigureCard* card, const QString& name, qint64 count, Tone tone,
                        const QString& note) {
        card->setLabel(name);
        card->setFigure(ImportText::count(count));
        card->setNote(note, tone);
    };
    put(m_added, tr("New customers"), m_report.added, Tone::Second,
        tr("of %Ln row(s)", nullptr, int(m_report.rows)));
    put(m_updated, tr("Filled up"), m_report.updated, Tone::Second,
        tr("Only blanks were filled in"));
    put(m_skipped, tr("Left out"), m_report.skipped, Tone::Second,
        tr("Customers who were there already"));
    put(m_errors, tr("Could not come in"), m_report.errors,
        m_report.errors > 0 ? Tone::Bad : Tone::Good,
        m_report.errors > 0 ? tr("Listed below") : tr("No row was refused"));
    m_show->setText(tr("Show the customers"));
    m_show->setVisible(m_report.change && !m_isUndone);
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(m_report.change && !m_isUndone);
    m_save->setText(tr("Save the error rows…"));
    m_save->setVisible(m_report.errors > 0);
    m_other->setText(tr("Import another file"));
}

void ResultStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        display();
}

} // namespace kechi
