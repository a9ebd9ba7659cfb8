#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "ui/imports/ImportJobs.h"

#include <QWidget>

class QStackedWidget;

namespace kechi {

class CheckStep;
class ColumnStep;
class DropPlace;
class FileCard;
class FileDrop;
class FileStep;
class ImportFoot;
class Notice;
class PageHeader;
class ResultStep;
class Steps;

// 导入: a file becomes customers in four steps. Each step keeps what was chosen on it; nothing is
// written before the last.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    enum class Step { File, Columns, Check, Result };

    ImportPage(ImportService& imports, Tasks& tasks, MemberId me, QWidget* parent = nullptr);

    static QStringList stepNames(); // in the language that is spoken
    Step step() const { return m_step; }
    const ImportOrder& order() const { return m_order; }
    bool isRunning() const; // customers are coming in

public slots:
    void changed(const kechi::ChangeSet& changes);
    void importFile(const QString& path); // as if it had been chosen
    void undone(kechi::ChangeId change);  // somebody has taken that change back
    void chooseFile();
    void stop(); // what is under way; nothing of it comes in
    void saveErrorRows(const QString& path);

signals:
    // An import is done, and one sentence says what it did. No change: there was nothing to do.
    void done(kechi::ChangeId change, const QString& sentence);
    void undoRequested(kechi::ChangeId change);
    void customersRequested(kechi::ChangeId change); // those that came in with it
    void told(const QString& sentence);              // for a toast
    void runningChanged(bool isRunning);
    void ready(); // what was asked for is on the screen, or why it could not be

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectSteps();
    void connectJobs();
    void ask(const ImportOrder& order);
    void chooseSource(const SourceOptions& options);
    void chooseHeader(std::optional<qint64> row);
    void chooseMapping(const Mapping& mapping);
    void chooseOrder(const ImportOrder& order);
    void takeLook(const SourceLook& look);
    void takeReport(const ImportReport& report);
    void takeFailure(ImportJobs::Kind kind, const Error& error);
    void goTo(Step step);
    void goOn();
    void startAgain();
    void askWhereToSave();
    void display();
    void displayFoot();
    void retranslate();
    bool hasFile() const { return !m_order.path.isEmpty(); }
    QString fileName() const;

    ImportJobs* m_jobs = nullptr;
    FileDrop* m_fileDrop = nullptr;
    Step m_step = Step::File;
    ImportOrder m_order; // of what is shown; without a path: no file yet
    ImportOrder m_asked; // of the look that is under way
    SourceLook m_look;
    ImportReport m_report; // of the check, then of the import
    bool m_isChecked = false;
    bool m_mayImport = true;

    PageHeader* m_header = nullptr;
    Steps* m_steps = nullptr;
    Notice* m_notice = nullptr;
    FileCard* m_file = nullptr;
    QStackedWidget* m_views = nullptr;
    DropPlace* m_drop = nullptr;
    FileStep* m_fileStep = nullptr;
    ColumnStep* m_columnStep = nullptr;
    CheckStep* m_checkStep = nullptr;
    ResultStep* m_resultStep = nullptr;
    ImportFoot* m_foot = nullptr;
};

} // namespace kechi
