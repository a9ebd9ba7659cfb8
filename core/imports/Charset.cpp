#include "core/imports/Charset.h"

#include "core/imports/ByteSurvey.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>
#include <uchardet.h>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qint64 kPiece = 256 * 1024;
static constexpr double kEverydayChinese =
    0.75; // share of usual characters; real text has 0.9 and more

namespace {

struct Bom {
    QByteArrayView bytes;
    QString charset;
};

} // namespace

static const std::array<Bom, 6>& boms()
{
    static const std::array<Bom, 6> all = {{{{"\xEF\xBB\xBF", 3}, u"UTF-8"_s},
                                            {{"\xFF\xFE\0\0", 4}, u"UTF-32LE"_s},
                                            {{"\0\0\xFE\xFF", 4}, u"UTF-32BE"_s},
                                            {{"\xFF\xFE", 2}, u"UTF-16LE"_s},
                                            {{"\xFE\xFF", 2}, u"UTF-16BE"_s},
                                            {{"\x84\x31\x95\x33", 4}, u"GB18030"_s}}};
    return all;
}

static Charset bomOf(QIODevice& device)
{
    device.seek(0);
    const QByteArray head = device.read(4);
    for (const Bom& bom : boms()) {
        if (head.startsWith(bom.bytes))
            return {.name = bom.charset, .bomBytes = bom.bytes.size()};
    }
    return {};
}

static Error notText(const QString& text)
{
    return {Error::Code::Invalid, text};
}

// UTF-16 without a byte order mark: every other byte of its ASCII is zero.
static QString withoutMark(const QByteArray& head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype few = head.size() / 100;
    const qsizetype many = head.size() / 5;
    if (odd > many && even <= few)
        return u"UTF-16LE"_s;
    return even > many && odd <= few ? u"UTF-16BE"_s : QString();
}

static QString askUchardet(const QByteArray& sample)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.constData(), size_t(sample.size()));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector));
    uchardet_delete(detector);
    return name;
}

static bool isSingleByte(const QString& name)
{
    return name.startsWith(u"WINDOWS-") || name.startsWith(u"ISO-8859-") ||
           name.startsWith(u"IBM") || name.startsWith(u"MAC-") || name.startsWith(u"KOI8") ||
           name == u"TIS-620" || name == u"VISCII";
}

static bool isKnownToIcu(const QString& name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.toLatin1().constData(), &status);
    const bool known = U_SUCCESS(status) && !name.isEmpty();
    ucnv_close(converter);
    return known;
}

// For text that is no UTF-8.
static Charset legacyCharset(const QByteArray& sample)
{
    const DoubleBytes gb = asGb18030(sample);
    const DoubleBytes big5 = asBig5(sample);
    const QString voice = askUchardet(sample);
    const bool isBig5 = big5.share() > gb.share() && big5.faults <= gb.faults + gb.pairs / 50;
    const DoubleBytes& chinese = isBig5 ? big5 : gb;
    const bool isWell = chinese.faults * 50 <= chinese.pairs;
    const bool isEveryday = isWell && chinese.share() >= kEverydayChinese;

    // Hangul lies where Chinese characters from 啊 to 肉 lie, and nowhere behind them.
    const auto behindHangul = std::count_if(
        sample.begin(), sample.end(), [](char c) { return uchar(c) > 0xC8 && uchar(c) <= 0xD7; });
    const bool isKorean = (voice == u"EUC-KR" || voice == u"UHC") && behindHangul * 10 < gb.pairs;
    if (isEveryday && !isKorean) {
        const qint64 margin = std::abs(big5.usual - gb.usual);
        return {.name = isBig5 ? u"Big5"_s : u"GB18030"_s,
                .isSure =
                    chinese.pairs >= 8 && chinese.share() > 0.85 && margin * 10 > chinese.pairs};
    }
    if (isKnownToIcu(voice) && (isKorean || isSingleByte(voice) || !isWell))
        return {.name = voice, .isSure = false};
    if (!isWell)
        return {.name = u"WINDOWS-1252"_s, .isSure = false};
    return {.name = u"GB18030"_s, .isSure = false};
}

static std::optional<Error> whyNoText(const ByteSurvey& survey)
{
    if (survey.zeros() > 0)
        return notText(QCoreApplication::translate(
                           "imports", "This is not a text file, or it is damaged: line "
                                      "%1 holds zero bytes.")
                           .arg(survey.firstZeroLine()));
    if (survey.controls() > 16 && survey.controls() * 200 > survey.bytes())
        return notText(QCoreApplication::translate(
            "imports", "This is not a text file: it is full of control characters."));
    return std::nullopt;
}

Result<Charset> findCharset(QIODevice& device)
{
    const Charset marked = bomOf(device);
    device.seek(0);
    if (marked.name.startsWith(u"UTF-16") || marked.name.startsWith(u"UTF-32"))
        return marked;
    const QString unmarked = withoutMark(device.peek(4096));
    if (!unmarked.isEmpty())
        return Charset{.name = unmarked, .isSure = false};

    ByteSurvey survey;
    for (QByteArray piece = device.read(kPiece); !piece.isEmpty(); piece = device.read(kPiece))
        survey.add(piece);
    if (auto error = whyNoText(survey))
        return *error;
    if (!marked.name.isEmpty())
        return marked;
    if (survey.isUtf8())
        return Charset{.name = u"UTF-8"_s};
    return legacyCharset(survey.sample());
}

Result<Charset> charsetNamed(const QString& name, QIODevice& device)
{
    static const QHash<QString, QString> known = {
        {u"utf8"_s, u"UTF-8"_s},      {u"gbk"_s, u"GB18030"_s},
        {u"gb2312"_s, u"GB18030"_s},  {u"gb18030"_s, u"GB18030"_s},
        {u"cp936"_s, u"GB18030"_s},   {u"windows936"_s, u"GB18030"_s},
        {u"euccn"_s, u"GB18030"_s},   {u"936"_s, u"GB18030"_s},
        {u"big5"_s, u"Big5"_s},       {u"cp950"_s, u"Big5"_s},
        {u"windows950"_s, u"Big5"_s}, {u"950"_s, u"Big5"_s},
        {u"utf16"_s, u"UTF-16LE"_s},  {u"ansi"_s, u"WINDOWS-1252"_s}};
    const QString plain = name.toLower().remove(u'-').remove(u'_').remove(u' ');
    Charset charset{.name = known.value(plain, name.trimmed().toUpper())};
    const Charset marked = bomOf(device);
    if (plain == u"utf16" && marked.name.startsWith(u"UTF-16"))
        return marked;
    if (marked.name == charset.name)
        return marked;
    if (!isKnownToIcu(charset.name))
        return notText(
            QCoreApplication::translate("imports", "There is no encoding called “%1”.").arg(name));
    return charset;
}

} // namespace kechi
