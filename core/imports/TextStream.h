#pragma once

#include "core/imports/ByteStream.h"
#include "core/imports/Charset.h"
#include "core/imports/TextDecoder.h"

#include <QFile>
#include <memory>

namespace kechi {

// A text file of any charset, as UTF-8 and without its byte order mark.
class TextStream : public ByteStream {
public:
    static Result<std::unique_ptr<TextStream>> over(const QString& path, const Charset& charset);

    Result<qint64> read(char* room, qint64 size) override;
    qint64 given() const override { return m_given; }
    qint64 done() const override { return m_file.pos(); }
    qint64 total() const override { return m_file.size(); }
    bool isUtf8() const override { return true; }
    qint64 badCharacters() const { return m_decoder.badCharacters(); }

private:
    TextStream(const QString& path, TextDecoder decoder);

    QFile m_file;
    TextDecoder m_decoder;
    QByteArray m_utf8;
    qsizetype m_from = 0; // what of m_utf8 is given
    qint64 m_given = 0;
};

// The charset of a web page or an XML file: as its bytes say, else as it says itself, for what
// programs write there is often not what they do.
Result<Charset> charsetOfMarkup(const QString& path, const QString& told);

} // namespace kechi
