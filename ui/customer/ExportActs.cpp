#include "ui/customer/ExportActs.h"

#include "core/base/Clock.h"
#include "core/base/Tasks.h"
#include "ui/base/JobDialog.h"
#include "ui/base/JobProgress.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kechi {

ExportActs::ExportActs(const CustomerServices& with, QWidget* page)
    : QObject(page), m_with(with), m_page(page)
{
}

ExportActs::~ExportActs()
{
    if (m_job)
        m_job->cancel();
}

QString ExportActs::usualName() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDate today = m_with.clock.now().toTimeZone(m_with.zone).date();
    const QString name = tr("Customers %1.csv").arg(today.toString(Qt::ISODate));
    return QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath()).filePath(name);
}

void ExportActs::ask(const ExportWish& wish)
{
    const QString name = usualName();
    auto* dialog = new QFileDialog(m_page, tr("Export customers"), QFileInfo(name).path(),
                                   tr("Text files for Excel (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, wish](const QString& file) { write(wish, file); });
    dialog->open();
}

// The worker keeps the progress alive: the page may be gone before the file is written.
void ExportActs::write(const ExportWish& wish, const QString& file)
{
    if (m_job)
        return;
    m_job = std::make_shared<JobProgress>();
    m_dialog = new JobDialog(*m_job, tr("Exporting customers"), m_page);
    m_dialog->start();
    emit busy(true);
    m_with.tasks.runLong(
        this,
        [&exports = m_with.exports, me = m_with.me, wish, file, job = m_job] {
            return exports.write(me, wish, file, *job);
        },
        [this](const Result<ExportReport>& answer) { take(answer); });
}

void ExportActs::take(const Result<ExportReport>& answer)
{
    m_dialog->finish();
    delete m_dialog; // it looks at the progress
    m_dialog = nullptr;
    m_job.reset();
    emit busy(false);
    if (answer)
        emit told(tr("%n customer(s) exported into “%1”.", nullptr, int(answer->rows))
                      .arg(QFileInfo(answer->file).fileName()));
    else if (answer.error().code == Error::Code::Cancelled)
        emit told(answer.error().text);
    else
        emit failed(answer.error().text);
}

} // namespace kechi
