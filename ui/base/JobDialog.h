#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>
#include <optional>

class QProgressBar;

namespace kechi {

class Button;
class JobProgress;
class Label;

// A long job: how many rows are done, how long it will take, and the way out. Shows itself
// when the job takes longer than a second. Whoever runs the job calls start() and finish().
class JobDialog : public QDialog {
    Q_OBJECT

public:
    JobDialog(JobProgress& job, const QString& title, QWidget* parent);

    void start();
    void finish();

public slots:
    void reject() override; // cancels; the dialog stays until the job has stopped

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(qint64 done, qint64 total);
    void tell();

    JobProgress& m_job;
    QTimer m_patience;
    QElapsedTimer m_running;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QProgressBar* m_bar = nullptr;
    Label* m_rows = nullptr;
    Label* m_left = nullptr;
    Button* m_cancel = nullptr;
};

// None: too early to tell.
std::optional<qint64> secondsLeft(qint64 done, qint64 total, qint64 elapsedMs);
QString timeLeftText(qint64 seconds);

} // namespace kechi
