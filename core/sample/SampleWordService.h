#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/customer/Choice.h"

#include <QList>

namespace kechi {

class Database;

// How the sample company calls an entry of a list.
struct SampleWord {
    ChoiceList list = ChoiceList::Industry;
    QString was = {};  // as a new workspace has it; empty: it has none
    QString name = {}; // as the sample's customers say it
};

// Renames and adds entries of the lists, so that what the sample imports finds them, whatever
// the language of the program. There is no other service for lists yet.
class SampleWordService {
public:
    SampleWordService(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
    {
    }

    Result<Done> rename(MemberId me, const QList<SampleWord>& words);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
