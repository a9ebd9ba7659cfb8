// How ImportPage shows itself: which step, what may be done there, and its words.
#include "ui/imports/ImportPage.h"

#include "ui/base/PageHeader.h"
#include "ui/base/Steps.h"
#include "ui/imports/CheckStep.h"
#include "ui/imports/ColumnStep.h"
#include "ui/imports/DropPlace.h"
#include "ui/imports/FileCard.h"
#include "ui/imports/FileDrop.h"
#include "ui/imports/FileStep.h"
#include "ui/imports/ImportFoot.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/ResultStep.h"

#include <QEvent>
#include <QStackedWidget>

namespace kechi {

QStringList ImportPage::stepNames()
{
    return {tr("File"), tr("Columns"), tr("Check"), tr("Import")};
}

void ImportPage::display()
{
    const bool isRunning = m_jobs->isRunning();
    const bool isResult = m_step == Step::Result;
    m_fileDrop->setOpen(m_mayImport && !isRunning);
    m_file->setVisible(hasFile() && !isResult);
    m_file->setChangeable(m_step != Step::Check);
    QWidget* views[] = {m_fileStep, m_columnStep, m_checkStep, m_resultStep};
    m_views->setCurrentWidget(hasFile() ? views[int(m_step)] : m_drop);
    m_steps->setLocked(isResult);
    m_steps->setCurrent(isResult && !isRunning ? int(Step::Result) + 1 : int(m_step));
    displayFoot();
}

void ImportPage::displayFoot()
{
    const bool isBusy = m_jobs->isBusy();
    m_foot->setVisible(m_step != Step::Result && (hasFile() || isBusy));
    const bool isRead = hasFile() && m_step <= Step::Columns && m_order.mapping;
    m_foot->setTags(isRead ? ImportText::tags(m_look, *m_order.mapping) : QList<TagText>());
    const QString obstacle = isRead ? ImportText::whyNotOn(m_look, *m_order.mapping) : QString();
    const bool isFatal = m_step == Step::Columns || m_look.inspection.rows == 0;
    m_foot->setObstacle(isFatal ? obstacle : QString());
    m_foot->setBack(m_step == Step::File ? QString() : tr("Back"));
    const bool isFree = hasFile() && !isBusy;
    if (!hasFile())
        m_foot->setNext({}, false);
    else if (m_step == Step::File)
        m_foot->setNext(tr("Next: columns"), isFree && m_look.inspection.rows > 0);
    else if (m_step == Step::Columns)
        m_foot->setNext(tr("Next: check"), isFree && obstacle.isEmpty());
    else
        m_foot->setNext(
            m_isChecked ? tr("Import %Ln row(s)", nullptr, int(m_report.added + m_report.updated))
                        : tr("Import"),
            isFree && m_isChecked && m_report.added + m_report.updated > 0);
}

void ImportPage::retranslate()
{
    setWindowTitle(tr("Import"));
    m_header->setTitle(tr("Import customers"));
    m_steps->setSteps(stepNames());
    display();
}

void ImportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
