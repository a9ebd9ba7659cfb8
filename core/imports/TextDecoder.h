#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct UConverter;

namespace kechi {

// Bytes of one charset to UTF-16, piece by piece (ICU). What cannot be decoded becomes U+FFFD and
// is counted.
class TextDecoder {
public:
    static Result<TextDecoder> forCharset(const QString& name);

    // Decodes a piece to room (UTF-16 units, at least bytes.size() * 2 + 16 of them) and returns
    // how many units it wrote. A character cut by the end of a piece waits for the next one.
    qsizetype decode(QByteArrayView bytes, bool isLast, char16_t* room, qsizetype size);

    qint64 badCharacters() const { return m_badCharacters; }

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    explicit TextDecoder(UConverter* converter) : m_converter(converter) {}

    std::unique_ptr<UConverter, Close> m_converter;
    qint64 m_badCharacters = 0;
};

} // namespace kechi
