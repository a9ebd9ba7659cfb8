#pragma once

#include "tests/bench/Goal.h"
#include "tests/bench/Work.h"

#include <QStringList>
#include <functional>

namespace kechi::bench {

// The lines that there are, in the order in which they are measured.
QStringList lineNames();

using Tell = std::function<void(const Goal&)>;

// Each measures what is wanted of it and tells; false: it could not, and said why.
bool measureImport(Work& work, const Tell& tell);     // import_csv, import_rss
bool measureImportFull(Work& work, const Tell& tell); // import_csv_full
bool measureSearch(Work& work, const Tell& tell);     // search_p95
bool measureStart(Work& work, const Tell& tell);      // start

// The other end of what is measured as a whole process. Gives its exit code.
int importPart(const QStringList& arguments);
int startPart(const QStringList& arguments);

} // namespace kechi::bench
