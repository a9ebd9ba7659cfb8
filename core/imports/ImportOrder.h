#pragma once

#include "core/base/Id.h"
#include "core/imports/Mapping.h"
#include "core/imports/Source.h"

#include <QHash>
#include <optional>

namespace kechi {

// What becomes of a row whose customer is in the workspace, or further up in the file, already.
enum class DuplicatePolicy {
    Skip,        // the row is left out
    FillBlanks,  // what the customer has not yet is added; nothing that is there changes
    Overwrite,   // not offered yet: refused
    CreateAnyway // not offered yet: refused
};
QString keyOf(DuplicatePolicy policy); // "skip", "fill", "overwrite", "create"
std::optional<DuplicatePolicy> duplicatePolicyOf(const QString& key);

// What becomes of a row that may be a customer who is there, but need not be: the same landline
// under another name, a shared phone, an e-mail address.
enum class PossibleDuplicates {
    Create, // comes in, and is listed among the issues
    Skip    // is left out, until a person decides: see decisions
};

// What a person decided for one row, by its number in the file.
enum class RowDecision { Create, Skip, FillBlanks };

// Which file to import, and how.
struct ImportOrder {
    QString path = {};
    SourceOptions source = {};            // sheet, charset, delimiter; empty: found
    std::optional<qint64> headerRow = {}; // 1-based; 0: the file has no header; none: found
    std::optional<Mapping> mapping = {};  // none: guessed; then headerRow is not looked at
    QString mappingFile = {};             // JSON, laid over what was guessed; empty: none
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    PossibleDuplicates possible = PossibleDuplicates::Create;
    // The same full name, without a code or phone that says otherwise, is the same customer.
    // False, as in the window: it is possible, and a person decides.
    bool sameNameIsSame = true;
    QHash<qint64, RowDecision> decisions = {}; // of rows that are possible duplicates
    PoolId pool = {}; // for rows that name none; none: the first that the person may use
};

} // namespace kechi
