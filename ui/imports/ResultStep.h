#pragma once

#include "core/imports/ImportOrder.h"
#include "core/imports/ImportReport.h"

#include <QWidget>

class QStackedWidget;

namespace kechi {

class Button;
class FigureCard;
class JobBar;
class Label;
class ReportTables;

// The last step: how far the import is, then what it did.
class ResultStep : public QWidget {
    Q_OBJECT

public:
    explicit ResultStep(QWidget* parent = nullptr);

    void showRunning(qint64 rows, const QString& file);
    void showReport(const ImportReport& report, const QString& file);
    void setUndone(); // what it did was taken back
    JobBar& job() { return *m_job; }

signals:
    void customersRequested();
    void undoRequested();
    void saveErrorRowsRequested();
    void otherFileRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRunning();
    QWidget* makeDone();
    QWidget* makeActs(QWidget* parent);
    void display();

    ImportReport m_report;
    QString m_file; // its name
    bool m_isUndone = false;
    QStackedWidget* m_views = nullptr;
    QWidget* m_running = nullptr;
    Label* m_runningTitle = nullptr;
    Label* m_runningText = nullptr;
    JobBar* m_job = nullptr;
    QWidget* m_done = nullptr;
    Label* m_title = nullptr;
    Label* m_text = nullptr;
    FigureCard* m_added = nullptr;
    FigureCard* m_updated = nullptr;
    FigureCard* m_skipped = nullptr;
    FigureCard* m_errors = nullptr;
    Button* m_show = nullptr;
    Button* m_save = nullptr;
    Button* m_undo = nullptr;
    Button* m_other = nullptr;
    ReportTables* m_tables = nullptr;
};

} // namespace kechi
