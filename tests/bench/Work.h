#pragma once

#include "core/base/Clock.h"
#include "core/db/Workspace.h"
#include "core/member/Member.h"
#include "tests/bench/Options.h"

#include <QTemporaryDir>

namespace kechi::bench {

// Where a run puts its data, made when it is first asked for. All of it goes away with it.
class Work {
public:
    explicit Work(const Options& options) : m_options(options) {}

    const Options& options() const { return m_options; }
    qint64 rows() const { return m_options.rows; }

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString list();       // of rows() customers; empty: no room
    QString secondList(); // as many others
    // A workspace that holds the first list; empty: it could not be made.
    QString filled();

private:
    QString written(const QString& name, qint64 first);

    Options m_options;
    QTemporaryDir m_folder;
    QString m_filled;
};

// An empty workspace of one user.
bool makeWorkspace(const QString& file);
// The list into it; says how long the import alone took, in milliseconds, and the peak of the
// memory of that process, in MB; none: it failed, and why was said.
struct Imported {
    double milliseconds = 0;
    double peakMegabytes = 0;
};
std::optional<Imported> importInProcess(const QString& workspace, const QString& list);

Result<Member> signIn(Database& database, const Clock& clock);
void complain(const QString& text); // to standard error

} // namespace kechi::bench
