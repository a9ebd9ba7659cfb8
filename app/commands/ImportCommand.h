#pragma once

#include "app/commands/WorkspaceCommand.h"
#include "core/imports/ImportService.h"

namespace kechi {

// kechi import: takes a list of customers in from a file.
class ImportCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override;
    QString format() const override;

protected:
    void declareOwn(Options& options) override;
    QString whyNotRun() const override;
    Answer runIn(Database& database, const Member& me) override;

private:
    Result<ImportOrder> order(ImportService& imports, const Member& me) const;

    QString m_source = {};
    QString m_sheet = {};
    QString m_mapping = {};
    QString m_duplicates = QStringLiteral("skip");
    QString m_pool = {};
    bool m_isCheck = false;
};

} // namespace kechi
