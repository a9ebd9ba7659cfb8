#include "core/imports/ByteSurvey.h"

#include <cstring>

namespace kechi {

static constexpr qsizetype kSampleBytes = 256 * 1024;

static bool isPlain(const char* eight)
{
    quint64 word = 0;
    std::memcpy(&word, eight, sizeof word);
    const quint64 high = word & 0x8080808080808080ULL;
    const quint64 below = (word - 0x2020202020202020ULL) & ~word & 0x8080808080808080ULL;
    return (high | below) == 0; // eight bytes from 0x20 to 0x7F
}

// Three bytes that are a well-formed character whatever the second one is.
static bool isHan(const char* three)
{
    const uchar lead = uchar(three[0]);
    return lead >= 0xE1 && lead <= 0xEF && lead != 0xED && (three[1] & 0xC0) == 0x80 &&
           (three[2] & 0xC0) == 0x80;
}

void ByteSurvey::add(QByteArrayView bytes)
{
    keep(bytes);
    m_bytes += bytes.size();
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at < end) {
        if (m_wanted == 0 && end - at >= 8 && isPlain(at)) {
            at += 8;
        } else if (m_wanted == 0 && end - at >= 3 && isHan(at)) {
            ++m_sequences;
            at += 3;
        } else {
            addByte(uchar(*at++));
        }
    }
}

// RFC 3629, table 3-7 of the Unicode standard: no overlong forms, no surrogates.
void ByteSurvey::addByte(uchar byte)
{
    if (m_wanted > 0) {
        if (byte >= m_low && byte <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            if (--m_wanted == 0)
                ++m_sequences;
            return;
        }
        ++m_faults;
        m_wanted = 0;
        m_low = 0x80;
        m_high = 0xBF;
    }
    if (byte < 0x80) {
        if (byte == '\n') {
            ++m_lines;
        } else if (byte == 0) {
            if (m_zeros++ == 0)
                m_firstZeroLine = m_lines;
        } else if (byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\f' && byte != 0x1A &&
                   byte != 0x0B && byte != 0x1B) {
            ++m_controls;
        }
    } else if (byte >= 0xC2 && byte <= 0xDF) {
        m_wanted = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_wanted = 2;
        m_low = byte == 0xE0 ? 0xA0 : 0x80;
        m_high = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_wanted = 3;
        m_low = byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        ++m_faults;
    }
}

void ByteSurvey::keep(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_sample.size() < kSampleBytes) {
        const qsizetype newline = bytes.indexOf('\n');
        const QByteArrayView lineBytes = newline < 0 ? bytes : bytes.first(newline + 1);
        for (const char c : lineBytes) {
            if (uchar(c) >= 0x80) {
                m_sample.append(lineBytes.first(std::min(lineBytes.size(), kSampleBytes)));
                break;
            }
        }
        bytes = bytes.sliced(lineBytes.size());
    }
}

bool ByteSurvey::isUtf8() const
{
    // A file cut in the middle of a character, or with a few bytes spoilt, is still UTF-8: text in
    // another charset has hardly a well-formed sequence.
    return m_faults == 0 || m_faults * 100 <= m_sequences;
}

DoubleBytes asGb18030(QByteArrayView text)
{
    DoubleBytes found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uchar lead = uchar(text[i]);
        if (lead < 0x80)
            continue;
        const uchar trail = i + 1 < text.size() ? uchar(text[i + 1]) : 0;
        if (lead == 0x80 || lead == 0xFF || trail < 0x30 || trail == 0x7F || trail == 0xFF ||
            (trail > 0x39 && trail < 0x40)) {
            ++found.faults;
            continue;
        }
        ++found.pairs;
        const bool isLevelOne = lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
        const bool isMark = lead >= 0xA1 && lead <= 0xA3 && trail >= 0xA1;
        if (isLevelOne || isMark)
            ++found.usual;
        i += trail <= 0x39 ? 3 : 1; // four bytes or two
    }
    return found;
}

DoubleBytes asBig5(QByteArrayView text)
{
    DoubleBytes found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uchar lead = uchar(text[i]);
        if (lead < 0x80)
            continue;
        const uchar trail = i + 1 < text.size() ? uchar(text[i + 1]) : 0;
        if (lead < 0x81 || lead == 0xFF || trail < 0x40 || (trail > 0x7E && trail < 0xA1) ||
            trail == 0xFF) {
            ++found.faults;
            continue;
        }
        ++found.pairs;
        if (lead >= 0xA1 && lead <= 0xC6 && (lead <= 0xA2 || lead >= 0xA4))
            ++found.usual;
        ++i;
    }
    return found;
}

} // namespace kechi
