#include "app/Languages.h"

#include <clocale>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace kechi {

Language languageOfCommandLine()
{
    for (const char* name : {"KECHI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return languageNamed(value.startsWith(u"zh"_s, Qt::CaseInsensitive) ? value : u"en"_s);
    }
    return Language::English;
}

void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace kechi
