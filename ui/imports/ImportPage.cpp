#include "ui/imports/ImportPage.h"

#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/Sizes.h"
#include "ui/base/Steps.h"
#include "ui/imports/CheckStep.h"
#include "ui/imports/ColumnStep.h"
#include "ui/imports/DropPlace.h"
#include "ui/imports/FileCard.h"
#include "ui/imports/FileDialogs.h"
#include "ui/imports/FileDrop.h"
#include "ui/imports/FileStep.h"
#include "ui/imports/ImportFoot.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/JobBar.h"
#include "ui/imports/ResultStep.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kechi {

// With its steps, so that Tab comes to them before all that is made later.
static Steps* makeSteps(QWidget* parent)
{
    auto* steps = new Steps(parent);
    steps->setSteps(ImportPage::stepNames());
    return steps;
}

ImportPage::ImportPage(ImportService& imports, Tasks& tasks, MemberId me, QWidget* parent)
    : QWidget(parent), m_jobs(new ImportJobs(imports, tasks, me, this)),
      m_fileDrop(new FileDrop(this)), m_header(new PageHeader({}, this)), m_steps(makeSteps(this)),
      m_notice(new Notice(this)), m_file(new FileCard(this)), m_views(new QStackedWidget(this)),
      m_drop(new DropPlace(m_views)), m_fileStep(new FileStep(m_views)),
      m_columnStep(new ColumnStep(m_views)), m_checkStep(new CheckStep(m_views)),
      m_resultStep(new ResultStep(m_views)), m_foot(new ImportFoot(this))
{
    for (QWidget* view : {static_cast<QWidget*>(m_drop), static_cast<QWidget*>(m_fileStep),
                          static_cast<QWidget*>(m_columnStep), static_cast<QWidget*>(m_checkStep),
                          static_cast<QWidget*>(m_resultStep)})
        m_views->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapWide);
    column->setSpacing(kGap);
    column->addWidget(m_header);
    column->addWidget(m_steps);
    column->addWidget(m_notice);
    column->addWidget(m_file);
    column->addWidget(m_views, 1);
    column->addWidget(m_foot);
    connectSteps();
    connectJobs();
    retranslate();
}

void ImportPage::connectSteps()
{
    connect(m_steps, &Steps::chosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_drop, &DropPlace::fileRequested, this, &ImportPage::chooseFile);
    connect(m_fileDrop, &FileDrop::hovered, m_drop, &DropPlace::setTarget);
    connect(m_fileDrop, &FileDrop::dropped, this, &ImportPage::importFile);
    connect(m_fileDrop, &FileDrop::refused, m_notice, &Notice::tellError);
    connect(m_file, &FileCard::otherFileRequested, this, &ImportPage::chooseFile);
    connect(m_file, &FileCard::sourceChosen, this, &ImportPage::chooseSource);
    connect(m_file, &FileCard::headerRowChosen, this, &ImportPage::chooseHeader);
    connect(m_fileStep, &FileStep::headerRowChosen, this, &ImportPage::chooseHeader);
    connect(m_columnStep, &ColumnStep::mappingChosen, this, &ImportPage::chooseMapping);
    connect(m_checkStep, &CheckStep::orderChosen, this, &ImportPage::chooseOrder);
    connect(m_foot, &ImportFoot::backChosen, this, [this] { goTo(Step(int(m_step) - 1)); });
    connect(m_foot, &ImportFoot::nextChosen, this, &ImportPage::goOn);
    connect(m_resultStep, &ResultStep::customersRequested, this,
            [this] { emit customersRequested(m_report.change); });
    connect(m_resultStep, &ResultStep::undoRequested, this,
            [this] { emit undoRequested(m_report.change); });
    connect(m_resultStep, &ResultStep::saveErrorRowsRequested, this, &ImportPage::askWhereToSave);
    connect(m_resultStep, &ResultStep::otherFileRequested, this, &ImportPage::startAgain);
}

void ImportPage::connectJobs()
{
    for (JobBar* bar : {&m_foot->job(), &m_resultStep->job()}) {
        connect(m_jobs, &ImportJobs::moved, bar, &JobBar::move);
        connect(bar, &JobBar::cancelled, m_jobs, &ImportJobs::cancel);
    }
    connect(m_jobs, &ImportJobs::started, this, [this](ImportJobs::Kind kind) {
        if (kind == ImportJobs::Kind::Run)
            m_resultStep->showRunning(m_report.rows, fileName());
        else
            m_foot->job().start(kind == ImportJobs::Kind::Look ? tr("Reading the file")
                                                               : tr("Checking the rows"),
                                0, JobBar::Appear::WhenSlow);
        display();
        emit runningChanged(isRunning());
    });
    connect(m_jobs, &ImportJobs::ended, this, [this] {
        m_foot->job().finish();
        display();
        emit runningChanged(isRunning());
    });
    connect(m_jobs, &ImportJobs::looked, this, &ImportPage::takeLook);
    connect(m_jobs, &ImportJobs::checked, this, &ImportPage::takeReport);
    connect(m_jobs, &ImportJobs::imported, this, [this](const ImportReport& report) {
        m_report = report;
        m_resultStep->showReport(report, fileName());
        display();
        emit done(report.change, ImportText::done(report, fileName()));
        emit ready();
    });
    connect(m_jobs, &ImportJobs::failed, this, &ImportPage::takeFailure);
    connect(m_jobs, &ImportJobs::choicesKnown, this, [this](const ImportChoices& choices) {
        m_mayImport = true;
        m_drop->setRefusal({});
        m_checkStep->setChoices(choices);
    });
    connect(m_jobs, &ImportJobs::choicesRefused, this, [this](const Error& error) {
        m_mayImport = error.code != Error::Code::Denied;
        m_drop->setRefusal(m_mayImport ? QString() : error.text);
        if (m_mayImport)
            m_notice->tellError(error.text);
    });
    connect(m_jobs, &ImportJobs::errorRowsSaved, this, [this](const QString& file) {
        emit told(tr("The error rows are saved in “%1”.").arg(QFileInfo(file).fileName()));
    });
    connect(m_jobs, &ImportJobs::errorRowsNotSaved, m_notice, &Notice::tellError);
}

bool ImportPage::isRunning() const
{
    return m_jobs->isRunning();
}

void ImportPage::stop()
{
    m_jobs->cancel();
}

QString ImportPage::fileName() const
{
    return QFileInfo(m_order.path).fileName();
}

// What was asked for replaces what is shown only once it has been read.
void ImportPage::ask(const ImportOrder& order)
{
    m_asked = order;
    m_notice->clear();
    m_jobs->look(order);
}

void ImportPage::importFile(const QString& path)
{
    if (!m_mayImport || m_jobs->isRunning())
        return;
    if (m_step == Step::Result)
        startAgain();
    ImportOrder order;
    order.path = path;
    order.duplicates = m_order.duplicates;
    order.possible = hasFile() ? m_order.possible : PossibleDuplicates::Skip;
    order.sameNameIsSame = false; // a person is here to decide
    order.pool = m_order.pool;
    ask(order);
}

void ImportPage::chooseSource(const SourceOptions& options)
{
    ImportOrder order = m_order;
    if (options.sheet != order.source.sheet || options.delimiter != order.source.delimiter)
        order.headerRow.reset();
    if (options.sheet != order.source.sheet)
        order.decisions.clear();
    order.source = options;
    order.mapping.reset();
    ask(order);
}

void ImportPage::chooseHeader(std::optional<qint64> row)
{
    ImportOrder order = m_order;
    order.headerRow = row;
    order.mapping.reset();
    ask(order);
}

void ImportPage::chooseMapping(const Mapping& mapping)
{
    m_order.mapping = mapping;
    m_isChecked = false;
    if (!whyNot(mapping))
        ask(m_order);
    displayFoot();
}

void ImportPage::chooseOrder(const ImportOrder& order)
{
    m_order = order;
    m_isChecked = false;
    m_notice->clear();
    m_checkStep->setStale();
    m_jobs->check(m_order);
}

// What a person chose for a column stays where the file is read in another way and the column is
// still there. True: something was kept.
static bool keepChosen(const Mapping& before, Mapping& now)
{
    bool kept = false;
    const qsizetype count = std::min(before.columns.size(), now.columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        const ColumnChoice& was = before.columns[i];
        if (was.found != ColumnChoice::Found::Chosen || was.header != now.columns[i].header ||
            was == now.columns[i])
            continue;
        now.columns[i] = was;
        kept = true;
    }
    return kept;
}

void ImportPage::takeLook(const SourceLook& look)
{
    const bool isSameFile = m_asked.path == m_order.path;
    Mapping mapping = look.mapping;
    const bool isGuess = !m_asked.mapping;
    if (isSameFile && isGuess && m_order.mapping && keepChosen(*m_order.mapping, mapping)) {
        m_asked.mapping = mapping;
        m_jobs->look(m_asked);
        return;
    }
    m_order = m_asked;
    m_order.mapping = mapping;
    m_look = look;
    m_isChecked = false;
    m_file->setFile(m_order, m_look);
    m_fileStep->setLook(m_look);
    m_columnStep->setLook(m_look, mapping);
    m_checkStep->setOrder(m_order);
    if (!isSameFile)
        goTo(Step::File);
    display();
    emit ready();
}

void ImportPage::takeReport(const ImportReport& report)
{
    m_report = report;
    m_isChecked = true;
    m_checkStep->setOrder(m_order);
    m_checkStep->setReport(report);
    displayFoot();
    emit ready();
}

void ImportPage::takeFailure(ImportJobs::Kind kind, const Error& error)
{
    const bool wasStopped = error.code == Error::Code::Cancelled;
    if (kind == ImportJobs::Kind::Look && hasFile()) {
        m_file->setFile(m_order, m_look); // as it was before
        if (m_step == Step::Check && !m_isChecked)
            goTo(Step::Columns); // another file was tried while this one was checked
    } else if (kind == ImportJobs::Kind::Check) {
        goTo(Step::Columns);
    } else if (kind == ImportJobs::Kind::Run) {
        m_resultStep->job().finish();
        goTo(Step::Check);
    }
    if (!wasStopped)
        m_notice->tellError(error.text);
    else if (kind == ImportJobs::Kind::Run)
        m_notice->tell(Notice::Kind::Info,
                       tr("The import was stopped. Nothing of the file came in."));
    else
        m_notice->clear();
    displayFoot();
    emit ready();
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    m_notice->clear();
    display();
    if (step == Step::Check && !m_isChecked) {
        m_checkStep->setOrder(m_order);
        m_checkStep->setStale();
        m_jobs->check(m_order);
    }
    m_views->currentWidget()->setFocus();
}

void ImportPage::goOn()
{
    if (m_step == Step::File) {
        goTo(Step::Columns);
    } else if (m_step == Step::Columns) {
        goTo(Step::Check);
    } else if (m_step == Step::Check) {
        goTo(Step::Result);
        m_jobs->run(m_order);
    }
}

void ImportPage::startAgain()
{
    const ImportOrder before = m_order;
    m_order = {};
    m_order.duplicates = before.duplicates;
    m_order.pool = before.pool;
    m_isChecked = false;
    goTo(Step::File);
}

void ImportPage::chooseFile()
{
    connect(listToImport(this), &QFileDialog::fileSelected, this, &ImportPage::importFile);
}

void ImportPage::askWhereToSave()
{
    connect(placeOfErrorRows(m_order.path, this), &QFileDialog::fileSelected, this,
            &ImportPage::saveErrorRows);
}

void ImportPage::saveErrorRows(const QString& path)
{
    m_jobs->saveErrorRows(m_order, m_report, path);
}

void ImportPage::changed(const ChangeSet& changes)
{
    if (changes.team || changes.pools)
        m_jobs->askChoices();
    // What is in the workspace decides what becomes of a row. A check that is being looked at
    // stays: the import decides once more.
    if (changes.touchesCustomers() && m_step < Step::Check)
        m_isChecked = false;
}

void ImportPage::undone(ChangeId change)
{
    if (change && m_step == Step::Result && change == m_report.change)
        m_resultStep->setUndone();
}

void ImportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_jobs->askChoices();
}

} // namespace kechi
