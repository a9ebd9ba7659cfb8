#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFileInfo>
#include <cstdio>

namespace kechi {

QString realFile(const QString& path)
{
    QString folder = qEnvironmentVariable("KECHI_TEST_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(KECHI_SOURCE_DIR "/../shared/data");
    const QString file = QDir(folder).filePath(path);
    if (QFileInfo::exists(file))
        return file;
    std::fprintf(stderr, "skipped: %s is not here\n", qUtf8Printable(path));
    return {};
}

} // namespace kechi
