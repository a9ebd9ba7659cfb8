#include "tests/architecture/Sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static QList<SourceFile> readAll()
{
    const QString root = QStringLiteral(KECHI_SOURCE_DIR "/");
    QList<SourceFile> files;
    for (const QString& folder : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator found(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                files += {.name = file.fileName().mid(root.size()),
                          .text = QString::fromUtf8(file.readAll())};
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return files;
}

const QList<SourceFile>& sources()
{
    static const QList<SourceFile> files = readAll();
    return files;
}

QString withoutComments(const QString& text)
{
    // What looks like a comment in a string is none, so strings are stepped over as a whole.
    // The mark in 1'000 begins no character.
    static const QRegularExpression piece(
        uR"re(R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\d)'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype from = 0;
    auto pieces = piece.globalMatch(text);
    while (pieces.hasNext()) {
        const QRegularExpressionMatch match = pieces.next();
        code += QStringView(text).mid(from, match.capturedStart() - from);
        if (!match.capturedView().startsWith(u'/'))
            code += match.capturedView();
        from = match.capturedEnd();
    }
    return code += QStringView(text).mid(from);
}

QStringList includesOf(const SourceFile& file)
{
    static const QRegularExpression line(uR"re((?m)^#include "([^"]+)")re"_s);
    const QString own = file.name.section(u'.', 0, 0) + u".h"_s;
    QStringList names;
    auto lines = line.globalMatch(file.text);
    while (lines.hasNext()) {
        const QString name = lines.next().captured(1);
        if (name != own)
            names += name;
    }
    return names;
}

} // namespace kechi
