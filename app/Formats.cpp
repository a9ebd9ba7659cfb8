#include "app/Formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

// In English in every language, like the keys it is about.
static const QString kCommon = uR"(Formats, version %1

Exit codes: 0 done; 1 refused or failed, with one sentence on standard error; 2 not how the
command is written; 3 done in part, or with row issues. With --json standard output is one line
of JSON in UTF-8; on exit 1 and 2 it has {"error":{"code","text"}}, where code is one of usage,
invalid, not_found, conflict, denied, cancelled, storage. Keys may be added within a version.
FILE is a file or postgresql://user@host:port/database?schema=S. ID is a customer's id or code.
The password is the first line of --password-file without its end; - is standard input.
Times are ISO 8601 in UTC, days are YYYY-MM-DD; what there is none of is null.
KECHI_LANG=zh or en chooses the language of the sentences, else LC_ALL, LC_MESSAGES or LANG.)"_s;

QString versionText()
{
    return u"kechi %1, formats %2"_s.arg(QCoreApplication::applicationVersion())
        .arg(kFormatsVersion);
}

QString formatPage(const Command& command)
{
    const QString format = command.format();
    if (format.isEmpty())
        return {};
    return u"JSON (formats %1)\n"_s.arg(kFormatsVersion) + format;
}

QString formatPage(const Commands& commands)
{
    QString page = kCommon.arg(kFormatsVersion) + u'\n';
    for (const auto& command : commands) {
        if (const QString format = command->format(); !format.isEmpty())
            page += u"\nkechi %1 --json\n"_s.arg(command->name()) + format + u'\n';
    }
    return page.trimmed();
}

} // namespace kechi
