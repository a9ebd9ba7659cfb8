#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/coll.h>
#include <unicode/translit.h>

namespace kechi {

// One table made by ICU once: asking ICU for each text costs a hundred times as much.
static const std::array<char16_t, 0x10000>& simplified()
{
    static const auto table = [] {
        auto made = std::make_unique<std::array<char16_t, 0x10000>>();
        for (size_t c = 0; c < made->size(); ++c)
            (*made)[c] = char16_t(c);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> toSimple(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        for (char16_t c = 0x3400; toSimple && c < 0xA000; ++c) {
            icu::UnicodeString one(c);
            toSimple->transliterate(one);
            if (one.length() == 1)
                (*made)[c] = one.charAt(0);
        }
        return made;
    }();
    return *table;
}

// Latin letters, Han characters, kana and full-width forms: composed as they stand, and nearly all
// there is. Asking Qt for each text took a tenth of an import.
static bool isEveryday(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0 && u < 0x300) || (u >= 0x4E00 && u < 0xA000) || (u >= 0x3000 && u < 0x302A) ||
           (u >= 0x3030 && u < 0x3099) || (u >= 0x309B && u < 0x3400) ||
           (u >= 0xFF01 && u < 0xFF5F) || (u >= 0x2010 && u < 0x2028);
}

QString cleaned(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isEveryday))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate()) {
            kept += QChar::ReplacementCharacter;
        } else if (!c.isNull()) {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QString folded(const QString& text)
{
    QString key = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const auto& table = simplified();
    for (QChar& c : key)
        c = QChar(table[c.unicode()]);
    return key;
}

QString sortKey(const QString& text)
{
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale("zh", "CN"), status));
        made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        made->setStrength(icu::Collator::SECONDARY);
        return made;
    }();
    const icu::UnicodeString wanted(false, text.utf16(), int32_t(text.size()));
    QByteArray key(64, Qt::Uninitialized);
    int32_t length = collator->getSortKey(wanted, reinterpret_cast<uint8_t*>(key.data()), 64);
    if (length > key.size()) {
        key.resize(length);
        length = collator->getSortKey(wanted, reinterpret_cast<uint8_t*>(key.data()), length);
    }
    return QString::fromLatin1(key.left(std::max(length - 1, 0)).toHex());
}

QString halfWidth(const QString& text)
{
    QString half = text.trimmed();
    for (QChar& c : half)
        c = QChar(halfWidth(c.unicode()));
    return half;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace kechi
