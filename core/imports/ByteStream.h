#pragma once

#include "core/base/Result.h"

namespace kechi {

// Bytes that are read once, from the front to the back.
class ByteStream {
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    virtual Result<qint64> read(char* room, qint64 size) = 0; // up to size bytes; 0 at the end
    virtual qint64 given() const = 0;                         // bytes read so far
    // How far it is in the file beneath, and the file's size as it says itself.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;

    virtual QString name() const { return {}; }   // of a part of an archive
    virtual bool isUtf8() const { return false; } // whatever the document says of itself
};

} // namespace kechi
