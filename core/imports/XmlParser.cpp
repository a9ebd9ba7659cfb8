#include "core/imports/XmlParser.h"

#include <QCoreApplication>
#include <expat.h>

namespace kechi {

static constexpr int kPiece = 64 * 1024;
static constexpr int kDeepest = 200;
static constexpr qint64 kLongestTag = 4 << 20; // bytes that expat holds back without an event

static std::string_view localName(const char* name)
{
    const std::string_view full(name);
    return full.substr(full.rfind(':') + 1); // npos + 1 is 0: no prefix
}

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (localName(*pair) == name)
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view value = (*this)[name];
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

struct XmlParser::Calls {
    static XmlParser& self(void* data) { return *static_cast<XmlParser*>(data); }

    static void pause(XmlParser& parser)
    {
        parser.m_isPaused = true;
        XML_StopParser(parser.m_parser.get(), XML_TRUE);
    }
    static void refuse(XmlParser& parser)
    {
        parser.m_isRefused = true;
        XML_StopParser(parser.m_parser.get(), XML_FALSE);
    }
    static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        XmlParser& parser = self(data);
        if (++parser.m_depth > kDeepest)
            refuse(parser);
        else if (!parser.m_handler.startElement(localName(name), XmlAttributes(attributes)))
            pause(parser);
    }
    static void XMLCALL end(void* data, const XML_Char* name)
    {
        XmlParser& parser = self(data);
        --parser.m_depth;
        if (!parser.m_isRefused && !parser.m_handler.endElement(localName(name)) &&
            !parser.m_isPaused)
            pause(parser);
    }
    static void XMLCALL text(void* data, const XML_Char* from, int size)
    {
        self(data).m_handler.text({from, size_t(size)});
    }
    static void XMLCALL doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        refuse(self(data));
    }
};

void XmlParser::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlParser::XmlParser(std::unique_ptr<ByteStream> stream, XmlHandler& handler)
    : m_stream(std::move(stream)), m_handler(handler),
      m_parser(XML_ParserCreate(m_stream->isUtf8() ? "UTF-8" : nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Calls::start, Calls::end);
    XML_SetCharacterDataHandler(m_parser.get(), Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Calls::doctype);
}

Error XmlParser::damaged() const
{
    if (m_stream->name().isEmpty())
        return {Error::Code::Invalid,
                QCoreApplication::translate("imports", "The workbook is damaged or cut short.")};
    return {Error::Code::Invalid,
            QCoreApplication::translate("imports",
                                        "The workbook is damaged: its part “%1” cannot be read.")
                .arg(m_stream->name())};
}

Result<bool> XmlParser::outcome(int status)
{
    if (status == XML_STATUS_ERROR)
        return damaged();
    QString text;
    if (m_handler.failed(text))
        return Error{Error::Code::Invalid, text};
    m_isPaused = status == XML_STATUS_SUSPENDED;
    return m_isPaused;
}

Result<bool> XmlParser::run()
{
    if (m_isPaused) {
        m_isPaused = false;
        const Result<bool> paused = outcome(XML_ResumeParser(m_parser.get()));
        if (!paused || *paused)
            return paused;
    }
    while (!m_isAtEnd) {
        void* const room = XML_GetBuffer(m_parser.get(), kPiece);
        if (room == nullptr)
            return damaged();
        const Result<qint64> got = m_stream->read(static_cast<char*>(room), kPiece);
        if (!got)
            return got.error();
        m_isAtEnd = *got == 0;
        const Result<bool> paused = outcome(XML_ParseBuffer(m_parser.get(), int(*got), m_isAtEnd));
        if (!paused || *paused)
            return paused;
        if (m_stream->given() - XML_GetCurrentByteIndex(m_parser.get()) > kLongestTag)
            return damaged();
    }
    return false;
}

} // namespace kechi
