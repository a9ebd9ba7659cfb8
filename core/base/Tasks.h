#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace kechi {

// The one door from the UI thread to the core: a call goes in, its answer comes
// back on the caller's thread, never before run() has returned, and not at all
// once the context is gone. Long jobs have a lane of their own, so that an
// import never delays a list.
class Tasks {
public:
    Tasks()
    {
        prepare(m_short, 2);
        prepare(m_long, 1);
    }
    ~Tasks() { waitForDone(); }
    Tasks(const Tasks&) = delete;
    Tasks& operator=(const Tasks&) = delete;

    template <typename Call, typename Then>
    void run(QObject* context, Call call, Then then)
    {
        start(m_short, context, std::move(call), std::move(then));
    }

    template <typename Call, typename Then>
    void runLong(QObject* context, Call call, Then then)
    {
        start(m_long, context, std::move(call), std::move(then));
    }

    void waitForDone()
    {
        m_short.waitForDone();
        m_long.waitForDone();
    }

private:
    static void prepare(QThreadPool& lane, int threads)
    {
        lane.setMaxThreadCount(threads);
        lane.setExpiryTimeout(-1); // a thread keeps its database session
    }

    template <typename Call, typename Then>
    static void start(QThreadPool& lane, QObject* context, Call call, Then then)
    {
        using Answer = std::invoke_result_t<Call>;
        auto* watcher = new QFutureWatcher<Answer>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
            watcher->deleteLater();
            then(watcher->future().result());
        });
        watcher->setFuture(QtConcurrent::run(&lane, std::move(call)));
    }

    QThreadPool m_short;
    QThreadPool m_long;
};

} // namespace kechi
