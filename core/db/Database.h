#pragma once

#include "core/base/Result.h"
#include "core/db/Act.h"
#include "core/db/Session.h"
#include "core/db/Spilling.h"

#include <QMutex>
#include <QObject>
#include <QThreadStorage>
#include <memory>

namespace kechi {

// The only place that begins, commits, rolls back, retries, turns a DbError
// into an Error and tells the world. A body may run more than once, so it has
// no effect but through its Session. A body that returns an Error undoes everything.
class Database : public QObject {
    Q_OBJECT

public:
    explicit Database(DbConfig config);
    ~Database() override;

    bool isReadOnly() const { return m_config.readOnly; }
    bool isFile() const { return m_dialect.isFile(); }

    // A consistent look: nothing written meanwhile is seen.
    template <typename Body>
    auto read(Body body)
    {
        return run(m_dialect.beginRead(), nullptr, std::move(body));
    }

    // What a person does: journaled, undoable, told to the views.
    template <typename Body>
    auto write(const Act& act, Body body)
    {
        return writeWith(&act, std::move(body));
    }

    // What the program keeps for itself and no journal sees: sign-in counters,
    // derived values, logs. A journaled table refuses such a write.
    template <typename Body>
    auto keep(Body body)
    {
        return writeWith(nullptr, std::move(body));
    }

    // The schema that a server's address names, where it is not there yet.
    Result<Done> makeSchema();

    // A whole, consistent copy in a new file, reopened and checked before this says so.
    Result<Done> copyInto(const QString& file);
    Result<QString> quickCheck(); // "ok", or what is damaged
    // Moves the log into the file, marks it as a workspace and closes this thread's session.
    Result<Done> closeForCopying();

signals:
    void committed(const kechi::ChangeSet& changes);

private:
    class Transaction {
    public:
        Transaction(Session& session, const QString& begin, const Act* act);
        ~Transaction();
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        void commit();

    private:
        Session& m_session;
        Spilling m_spilling; // before the beginning, and until after the end
        bool m_open = true;
    };

    template <typename Body>
    auto writeWith(const Act* act, Body body) -> std::invoke_result_t<Body, Session&>
    {
        if (isReadOnly())
            return readOnlyError();
        // Writers of this process queue here without a time-out; the file's own lock gives up.
        const QMutexLocker turn(isFile() ? &m_writing : nullptr);
        return run(m_dialect.beginWrite(), act, std::move(body));
    }

    template <typename Body>
    auto run(const QString& begin, const Act* act, Body body)
        -> std::invoke_result_t<Body, Session&>
    {
        for (int attempt = 0;; ++attempt) {
            try {
                Session& session = threadSession();
                Transaction transaction(session, begin, act);
                auto result = body(session);
                if (!result)
                    return result;
                transaction.commit();
                publish(session.takeChanges());
                return result;
            } catch (const DbError& error) {
                forgetLostSession(error);
                if (!mayRetry(error, attempt))
                    return toError(error);
            }
        }
    }

    // What cannot run inside a transaction.
    template <typename Body>
    auto outside(Body body) -> std::invoke_result_t<Body, Session&>
    {
        try {
            return body(threadSession());
        } catch (const DbError& error) {
            forgetLostSession(error);
            return toError(error);
        }
    }

    Session& threadSession();
    void forgetLostSession(const DbError& error);
    void publish(const ChangeSet& changes);
    bool mayRetry(const DbError& error, int attempt) const;
    static Error toError(const DbError& error);
    static Error readOnlyError();

    DbConfig m_config;
    Dialect m_dialect;
    QMutex m_writing;
    QThreadStorage<Session*> m_sessions; // one a thread, deleted as the thread ends
};

} // namespace kechi
