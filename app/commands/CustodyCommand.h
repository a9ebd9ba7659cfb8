#pragma once

#include "app/commands/WorkspaceCommand.h"
#include "core/pool/PoolService.h"

#include <QStringList>

namespace kechi {

// What changes the owners of named customers, and says of each how it went.
class CustodyCommand : public WorkspaceCommand {
public:
    QString format() const override;

protected:
    void declareOwn(Options& options) override;
    Answer runIn(Database& database, const Member& me) override;
    virtual Result<CustodyReport> act(Database& database, const Member& me,
                                      const QList<CustomerId>& customers) = 0;

private:
    QStringList m_given = {}; // ids or codes
};

// kechi claim: takes customers from the open sea for oneself.
class ClaimCommand : public CustodyCommand {
public:
    QString name() const override { return QStringLiteral("claim"); }
    QString summary() const override;

protected:
    Result<CustodyReport> act(Database& database, const Member& me,
                              const QList<CustomerId>& customers) override;
};

// kechi release: gives customers back to their pools.
class ReleaseCommand : public CustodyCommand {
public:
    QString name() const override { return QStringLiteral("release"); }
    QString summary() const override;

protected:
    void declareOwn(Options& options) override;
    Result<CustodyReport> act(Database& database, const Member& me,
                              const QList<CustomerId>& customers) override;

private:
    QString m_reason = {};
};

// kechi assign: gives customers to somebody.
class AssignCommand : public CustodyCommand {
public:
    QString name() const override { return QStringLiteral("assign"); }
    QString summary() const override;

protected:
    void declareOwn(Options& options) override;
    Result<CustodyReport> act(Database& database, const Member& me,
                              const QList<CustomerId>& customers) override;

private:
    QString m_to = {};
    QString m_reason = {};
};

} // namespace kechi
