#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace kechi {

class Button;
class Label;

// How far a long job is, on the page itself, so that the window stays alive: a bar, how much is
// done and how long it will take, and the way out.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    // The rows are those of the file; 0: not counted yet. Shows itself at once, or when the job
    // takes longer than an eye notices.
    enum class Appear { AtOnce, WhenSlow };
    void start(const QString& what, qint64 rows, Appear appear);
    void move(qint64 done, qint64 total);
    void finish();

signals:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    QTimer m_patience;
    QElapsedTimer m_running;
    qint64 m_rows = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_stopping = false;
    Label* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    Label* m_far = nullptr;
    Button* m_cancel = nullptr;
};

} // namespace kechi
