#pragma once

#include "core/imports/ImportReport.h"
#include "core/imports/ImportService.h"
#include "ui/base/Tags.h"

#include <QCoreApplication>

namespace kechi {

// How files, columns and results are said on the import page.
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(kechi::ImportText)

public:
    static QString count(qint64 number);
    static QString delimiter(QChar delimiter);
    static QString charset(const QString& name); // "GB18030 (GBK)"
    static QString foundBy(ColumnChoice::Found found);
    static QString dateOrder(DateOrder order);

    // "12,408 rows × 14 columns · header in row 2"; how a text file is written stands beside it
    static QString facts(const SourceLook& look);
    // Why the way ends here: no row, or a mapping that cannot be used. Empty: it goes on.
    static QString whyNotOn(const SourceLook& look, const Mapping& mapping);
    // How many rows can come in, want a look, cannot come in. Nothing where it goes no further.
    static QList<TagText> tags(const SourceLook& look, const Mapping& mapping);

    // What stands in a column's way, or that it is fine. The tip says more; it may be empty.
    struct ColumnState {
        TagText tag = {};
        QString tip = {};
    };
    static ColumnState state(const SourceLook& look, const Mapping& mapping, qsizetype column);

    // "1,041 customers imported, 12 filled up"
    static QString done(const ImportReport& report, const QString& file);
    static TagText kind(const RowOutcome& outcome);
};

} // namespace kechi
