#include "tests/support/DialectScore.h"

#include "core/imports/Source.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

struct Corpus {
    QString folder;
    QString annotations;
    double goal;
};

// name|charset|delimiter|quote|escape|…
struct Annotation {
    QString file = {};
    QString dialect = {}; // delimiter, quote and escape
};

} // namespace

static QString dialectOf(QChar delimiter, QChar quote, QChar escape)
{
    return u"%1 %2 %3"_s.arg(delimiter == u'\t' ? u"TAB"_s : QString(delimiter))
        .arg(quote)
        .arg(escape);
}

static std::optional<Annotation> annotationIn(const QString& line)
{
    static const QHash<QString, QChar> words = {
        {u"comma"_s, u','},       {u"semicolon"_s, u';'},    {u"tab"_s, u'\t'},
        {u"space"_s, u' '},       {u"vslash"_s, u'|'},       {u"nsign"_s, u'#'},
        {u"doublequote"_s, u'"'}, {u"singlequote"_s, u'\''}, {u"backslash"_s, u'\\'}};
    const QStringList parts = line.split(u'|');
    if (line.startsWith(u'#') || parts.size() < 5)
        return std::nullopt;
    const QChar quote = words.value(parts[3]);
    return Annotation{parts[0], dialectOf(words.value(parts[2]), quote,
                                          parts[4] == u"backslash" ? u'\\' : quote)};
}

static QString foundIn(const QString& path)
{
    const Result<std::unique_ptr<Source>> source = openSource(path);
    if (!source)
        return source.error().text;
    const SourceFormat format = (*source)->format();
    return dialectOf(format.delimiter, format.quote, format.escape);
}

static void score(DialectScore& score, const QString& folder, const QStringList& lines)
{
    for (const QString& line : lines) {
        const std::optional<Annotation> told = annotationIn(line);
        const QString path = told ? QDir(folder).filePath(told->file) : QString();
        if (!told || !QFile::exists(path))
            continue;
        const QString found = foundIn(path);
        ++score.files;
        score.right += found == told->dialect ? 1 : 0;
        if (found != told->dialect)
            score.wrong += u"%1: %2, found %3"_s.arg(told->file, told->dialect, found);
    }
}

std::optional<QList<DialectScore>> scoreDialects()
{
    static const Corpus corpora[] = {
        {u"pollock"_s, u"POLLOCK-dialect_annotations.txt"_s, 0.95},
        {u"wrangling"_s, u"CCSV-manual_Dialect_Annotation.txt"_s, 0.85},
        {u"w3c-csvw"_s, u"W3C-CSVW-dialect_annotations.txt"_s, 0.95}};
    const QString folder = realFile(u"csv"_s);
    if (folder.isEmpty())
        return std::nullopt;
    QList<DialectScore> scores;
    for (const Corpus& corpus : corpora) {
        QFile annotations(folder + u"/annotations/"_s + corpus.annotations);
        if (!annotations.open(QIODevice::ReadOnly))
            return std::nullopt;
        scores.append({.corpus = corpus.folder, .goal = corpus.goal});
        score(scores.last(), folder + u'/' + corpus.folder,
              QString::fromUtf8(annotations.readAll()).remove(u'\r').split(u'\n'));
    }
    return scores;
}

} // namespace kechi
