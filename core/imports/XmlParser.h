#pragma once

#include "core/imports/ByteStream.h"

#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace kechi {

// An element's attributes, by local name.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    std::string_view operator[](std::string_view name) const; // empty: not there
    QString text(std::string_view name) const;

private:
    const char** m_pairs;
};

// What is told of a document: elements by local name, whatever prefix they carry.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;

    // Each says whether to go on; false pauses behind what was told.
    virtual bool startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual bool endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    // Asked after each pause and at the end: an error that the handler met.
    virtual bool failed(QString&) const { return false; }
};

// Reads XML with expat, piece by piece. No DOCTYPE and so no entities, no depth
// without end, no tag without end.
class XmlParser {
public:
    XmlParser(std::unique_ptr<ByteStream> stream, XmlHandler& handler);

    Result<bool> run(); // true: paused; run again to go on. false: at the end

    const ByteStream& stream() const { return *m_stream; }

private:
    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    struct Calls; // expat's C functions

    Result<bool> outcome(int status);
    Error damaged() const;

    std::unique_ptr<ByteStream> m_stream;
    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    int m_depth = 0;
    bool m_isPaused = false;
    bool m_isAtEnd = false;
    bool m_isRefused = false; // a DOCTYPE, or too deep
};

} // namespace kechi
