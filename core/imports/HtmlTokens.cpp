#include "core/imports/HtmlTokens.h"

#include <algorithm>

namespace kechi {

static constexpr qint64 kPiece = 64 * 1024;
static constexpr size_t kLongestWord = 64 * 1024; // a tag's name, an attribute

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

std::string_view HtmlToken::operator[](std::string_view attribute) const
{
    for (const auto& [name, value] : attributes) {
        if (name == attribute)
            return value;
    }
    return {};
}

bool HtmlTokens::fill()
{
    if (m_error)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const size_t old = m_buffer.size();
    m_buffer.resize(old + size_t(kPiece));
    const Result<qint64> got = m_stream->read(m_buffer.data() + old, kPiece);
    m_buffer.resize(old + size_t(got ? *got : 0));
    if (!got)
        m_error = got.error();
    return m_buffer.size() > old;
}

bool HtmlTokens::has(size_t count)
{
    while (m_buffer.size() - m_at < count) {
        if (!fill())
            return false;
    }
    return true;
}

bool HtmlTokens::startsWith(std::string_view mark)
{
    return has(mark.size()) &&
           std::equal(mark.begin(), mark.end(), m_buffer.begin() + qsizetype(m_at),
                      [](char a, char b) { return a == lower(b); });
}

bool HtmlTokens::passTo(std::string_view mark)
{
    for (; has(mark.size()); ++m_at) {
        if (startsWith(mark)) {
            m_at += mark.size();
            return true;
        }
    }
    m_at = m_buffer.size();
    return false;
}

void HtmlTokens::passBlanks()
{
    while (has(1) && isBlank(front()))
        ++m_at;
}

std::string HtmlTokens::readWord(std::string_view ends)
{
    std::string word;
    for (; has(1) && ends.find(front()) == std::string_view::npos; ++m_at) {
        if (word.size() < kLongestWord)
            word += front();
    }
    return word;
}

bool HtmlTokens::readAttribute(HtmlToken& token)
{
    std::string name = readWord(" \t\r\n\f=>/");
    std::transform(name.begin(), name.end(), name.begin(), lower);
    passBlanks();
    std::string value;
    if (has(1) && front() == '=') {
        ++m_at;
        passBlanks();
        const bool isQuoted = has(1) && (front() == '"' || front() == '\'');
        if (isQuoted) {
            const char quote = front();
            ++m_at;
            value = readWord({&quote, 1});
            m_at += has(1) ? 1 : 0;
        } else {
            value = readWord(" \t\r\n\f>");
        }
    } else if (name.empty() && has(1) && front() != '>') {
        ++m_at; // a stray mark
    }
    if (!name.empty() && token.attributes.size() < 100)
        token.attributes.emplace_back(std::move(name), std::move(value));
    passBlanks();
    return has(1) && front() != '>';
}

bool HtmlTokens::readTag(HtmlToken& token)
{
    const bool isClose = startsWith("</");
    m_at += isClose ? 2 : 1;
    token.kind = isClose ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    token.text = readWord(" \t\r\n\f>/");
    std::transform(token.text.begin(), token.text.end(), token.text.begin(), lower);
    token.attributes.clear();
    passBlanks();
    if (has(1) && front() != '>') {
        while (readAttribute(token)) {
        }
    }
    m_at += has(1) ? 1 : 0;
    const bool isHidden = !isClose && (token.text == "script" || token.text == "style");
    if (isHidden && passTo("</" + token.text))
        passTo(">");
    return !isHidden;
}

Result<bool> HtmlTokens::next(HtmlToken& token)
{
    token.kind = HtmlToken::Kind::Text;
    token.text.clear();
    while (has(1)) {
        if (front() != '<') {
            const size_t end = std::min(m_buffer.find('<', m_at), m_buffer.size());
            token.text.assign(m_buffer, m_at, end - m_at);
            m_at = end;
            return true;
        }
        if (startsWith("<!--")) {
            passTo("-->");
        } else if (startsWith("<!") || startsWith("<?")) {
            passTo(">");
        } else if (has(3) && (isLetter(m_buffer[m_at + 1]) ||
                              (m_buffer[m_at + 1] == '/' && isLetter(m_buffer[m_at + 2])))) {
            if (readTag(token))
                return true;
        } else {
            ++m_at;
            token.text = "<";
            return true;
        }
    }
    if (m_error)
        return *m_error;
    token.kind = HtmlToken::Kind::End;
    return false;
}

} // namespace kechi
