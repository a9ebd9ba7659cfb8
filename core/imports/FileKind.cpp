#include "core/imports/FileKind.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

namespace {

struct Magic {
    QByteArrayView bytes;
    FileKind kind;
};

} // namespace

static const Magic kMagics[] = {
    {{"PK\x03\x04", 4}, FileKind::Zip},
    {{"PK\x05\x06", 4}, FileKind::Zip},
    {{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8}, FileKind::CompoundFile},
    {{"%PDF-", 5}, FileKind::Pdf},
    {{"Rar!\x1A\x07", 6}, FileKind::Archive},
    {{"7z\xBC\xAF\x27\x1C", 6}, FileKind::Archive},
    {{"\x1F\x8B\x08", 3}, FileKind::Archive},
    {{"BZh", 3}, FileKind::Archive},
    {{"\xFD"
      "7zXZ",
      5},
     FileKind::Archive},
    {{"\x28\xB5\x2F\xFD", 4}, FileKind::Archive},
    {{"\x89PNG\r\n", 6}, FileKind::Picture},
    {{"\xFF\xD8\xFF", 3}, FileKind::Picture},
    {{"GIF8", 4}, FileKind::Picture},
    {{"SQLite format 3\0", 16}, FileKind::Database},
};

// Lower case, without byte order mark, zeros (UTF-16) and what stands before the first mark.
static QByteArray markupOf(const QByteArray& head)
{
    QByteArray plain = head;
    for (const QByteArrayView bom :
         {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (plain.startsWith(bom)) {
            plain.remove(0, bom.size());
            break;
        }
    }
    plain.removeIf([](char c) { return c == '\0'; });
    return plain.trimmed().toLower();
}

FileKind kindOf(const QByteArray& head)
{
    if (head.isEmpty())
        return FileKind::Empty;
    const auto magic = std::find_if(std::begin(kMagics), std::end(kMagics),
                                    [&head](const Magic& m) { return head.startsWith(m.bytes); });
    if (magic != std::end(kMagics))
        return magic->kind;

    const QByteArray markup = markupOf(head);
    if (markup.startsWith("begin:vcard"))
        return FileKind::VCard;
    if (!markup.startsWith('<'))
        return FileKind::Text;
    if ((markup.startsWith("<?xml") || markup.startsWith("<workbook")) &&
        markup.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return FileKind::SpreadsheetMl;
    for (const char* tag :
         {"<html", "<!doctype html", "<table", "<head", "<meta", "<style", "<body"}) {
        if (markup.startsWith(tag) || (markup.startsWith("<?xml") && markup.contains(tag)) ||
            (markup.startsWith("<!--") && markup.contains(tag)))
            return FileKind::Html;
    }
    return FileKind::Text;
}

std::optional<QString> whyNotAList(FileKind kind)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("imports", text); };
    switch (kind) {
    case FileKind::Empty: return say(QT_TRANSLATE_NOOP("imports", "The file is empty."));
    case FileKind::Pdf:
        return say(QT_TRANSLATE_NOOP(
            "imports", "This is a PDF. Save the list as an Excel workbook or as CSV."));
    case FileKind::Archive:
        return say(QT_TRANSLATE_NOOP("imports", "This is a packed archive. Unpack it first."));
    case FileKind::Picture:
        return say(QT_TRANSLATE_NOOP("imports", "This is a picture, not a list."));
    case FileKind::Database:
        return say(QT_TRANSLATE_NOOP(
            "imports",
            "This is a database, perhaps a workspace. Open it instead of importing it."));
    case FileKind::VCard:
        return say(QT_TRANSLATE_NOOP("imports", "Business cards (vCard) cannot be read yet."));
    case FileKind::Text:
    case FileKind::Html:
    case FileKind::SpreadsheetMl:
    case FileKind::Zip:
    case FileKind::CompoundFile: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace kechi
