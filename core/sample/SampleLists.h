#pragma once

#include "core/sample/SampleAccount.h"
#include "core/sample/SampleCompany.h"
#include "core/sample/SampleTable.h"

#include <QTemporaryDir>

namespace kechi {

// The lists by which the sample's customers come in: each is written to a file, as somebody
// would have it from a fair or a website, and goes through the import.
class SampleLists {
public:
    static Result<std::unique_ptr<SampleLists>> read(const QString& firstUser);

    int oldest() const; // days ago
    // The customers of the lists of that day; the clock says which hour.
    Result<QList<SampleAccount>> importAt(int daysAgo, Database& database, SampleClock& clock,
                                          const SampleCompany& company);

private:
    SampleLists() = default;
    Result<QString> write(const QString& list) const;
    Result<QList<SampleAccount>> import(const SampleRow& list, Database& database,
                                        SampleClock& clock, const SampleCompany& company);

    QTemporaryDir m_folder;
    SampleTable m_lists;
    SampleTable m_customers;
    QString m_firstUser; // the full name in the place of the sample's 林晓
};

} // namespace kechi
