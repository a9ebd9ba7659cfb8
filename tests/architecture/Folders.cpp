#include "tests/architecture/Folders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kechi {

// `way` leads to its last name. What leads nowhere is remembered.
static QStringList circleFrom(const Arrows& arrows, const QStringList& way, QSet<QString>& done)
{
    const QString here = way.last();
    if (const qsizetype before = way.indexOf(here); before < way.size() - 1)
        return way.mid(before);
    if (done.contains(here))
        return {};
    for (const QString& next : arrows.value(here)) {
        const QStringList circle = circleFrom(arrows, way + QStringList{next}, done);
        if (!circle.isEmpty())
            return circle;
    }
    done += here;
    return {};
}

QStringList circleIn(const Arrows& arrows)
{
    QSet<QString> done;
    for (auto from = arrows.keyBegin(); from != arrows.keyEnd(); ++from) {
        const QStringList circle = circleFrom(arrows, {*from}, done);
        if (!circle.isEmpty())
            return circle;
    }
    return {};
}

Arrows arrowsBetweenFiles(const QList<SourceFile>& files)
{
    Arrows arrows;
    for (const SourceFile& file : files) {
        for (const QString& name : includesOf(file))
            arrows[file.name] += name;
    }
    return arrows;
}

Arrows arrowsBetweenFolders(const QList<SourceFile>& files, const QString& top,
                            bool (*among)(const QString& file))
{
    const auto folderOf = [](const QString& file) { return file.section(u'/', 0, -2); };
    const QString start = top + u'/';
    Arrows arrows;
    for (const SourceFile& file : files) {
        if (!file.name.startsWith(start) || !among(file.name))
            continue;
        for (const QString& name : includesOf(file)) {
            if (name.startsWith(start) && among(name) && folderOf(name) != folderOf(file.name))
                arrows[folderOf(file.name)] += folderOf(name);
        }
    }
    return arrows;
}

bool isDeskOrService(const QString& file)
{
    static const QRegularExpression end(u"(Desk|Service)\\.(h|cpp)$"_s);
    return file.contains(end);
}

} // namespace kechi
