#pragma once

#include "core/base/Clock.h"
#include "core/member/Member.h"
#include "tests/support/TestPlace.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <memory>

namespace kechi {

class Workspace;

// What a run of the program came to.
struct Said {
    int exit = -1; // -1: it did not end by itself
    QString out = {};
    QString err = {};

    QJsonObject json() const;   // of what it printed; empty: that was no JSON object
    bool isOneSentence() const; // on standard error: one line with its full stop
};

// A shell with the real program, in a place of its own. Its words are English.
class Terminal {
public:
    Terminal();

    QString address() const { return m_place.address(); }
    QString path(const QString& name) const { return m_place.path(name); }
    QString write(const QString& name, const QByteArray& bytes); // a file; gives its path
    QStringList files() const; // all in the folder but the lock and the passwords, by name

    Said run(const QStringList& words, const QByteArray& input = {});
    std::unique_ptr<QProcess> start(const QStringList& words);
    static Said wait(QProcess& process);

    // With FILE, --user and --password-file; as JSON.
    QStringList words(const QString& command, const QStringList& more = {}) const;
    QStringList wordsOf(const QString& user, const QString& command,
                        const QStringList& more = {}) const;
    Said ask(const QString& command, const QStringList& more = {});

    void make(); // a workspace with the user boss; required
    MemberId addMember(const QString& name, Roles roles = Role::Salesperson);
    QList<qint64> addCustomers(int count); // into the open sea: 客户1 … with codes K1 …
    void recycleAfter(int days);           // without a touch, in the first pool

private:
    QString passwordFile(const QString& user) const
    {
        return path(user + QStringLiteral(".password"));
    }
    std::shared_ptr<Workspace> open();

    TestPlace m_place;
    Clock m_clock;
};

} // namespace kechi
