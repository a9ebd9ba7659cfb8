#pragma once

#include "core/imports/ByteStream.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kechi {

// A piece of a web page.
struct HtmlToken {
    enum class Kind { Text, Open, Close, End };

    Kind kind = Kind::End;
    std::string text = {}; // UTF-8 as it stands, entities and all; of a tag its name, in lower case
    std::vector<std::pair<std::string, std::string>> attributes = {};

    std::string_view operator[](std::string_view attribute) const; // empty: not there
};

// Cuts a web page into texts and tags, as leniently as browsers do. Comments, scripts and styles
// are passed over. Texts come in pieces of any length.
class HtmlTokens {
public:
    explicit HtmlTokens(std::unique_ptr<ByteStream> utf8) : m_stream(std::move(utf8)) {}

    Result<bool> next(HtmlToken& token); // false: at the end
    const ByteStream& stream() const { return *m_stream; }

private:
    bool fill(); // false: nothing is left to read
    bool has(size_t count);
    bool startsWith(std::string_view mark);
    bool passTo(std::string_view mark); // and over it, whatever its case
    bool readTag(HtmlToken& token);
    bool readAttribute(HtmlToken& token);
    std::string readWord(std::string_view ends);
    void passBlanks();
    char front() { return m_buffer[m_at]; }

    std::unique_ptr<ByteStream> m_stream;
    std::string m_buffer;
    size_t m_at = 0; // what of m_buffer is taken
    std::optional<Error> m_error;
};

} // namespace kechi
