#pragma once

#include "core/exports/ExportService.h"
#include "ui/customer/CustomerServices.h"

#include <QObject>
#include <memory>

class QWidget;

namespace kechi {

class JobDialog;
class JobProgress;

// 导出: what a list shows goes into a file. Asks where to, and shows how far it is.
class ExportActs : public QObject {
    Q_OBJECT

public:
    ExportActs(const CustomerServices& with, QWidget* page);
    ~ExportActs() override; // stops what is under way

    void ask(const ExportWish& wish); // for a file, then write()
    void write(const ExportWish& wish, const QString& file);
    bool isBusy() const { return bool(m_job); }

signals:
    void told(const QString& text);
    void failed(const QString& text);
    void busy(bool busy);

private:
    QString usualName() const;
    void take(const Result<ExportReport>& answer);

    CustomerServices m_with;
    QWidget* m_page;
    std::shared_ptr<JobProgress> m_job; // none: nothing is under way
    JobDialog* m_dialog = nullptr;
};

} // namespace kechi
