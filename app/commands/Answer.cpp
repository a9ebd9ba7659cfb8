#include "app/commands/Answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kechi {

QString keyOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Invalid: return u"invalid"_s;
    case Error::Code::NotFound: return u"not_found"_s;
    case Error::Code::Conflict: return u"conflict"_s;
    case Error::Code::Denied: return u"denied"_s;
    case Error::Code::Cancelled: return u"cancelled"_s;
    case Error::Code::Storage: return u"storage"_s;
    }
    return {};
}

static QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static QJsonObject withError(QJsonObject object, const QString& code, const QString& text)
{
    object[u"error"_s] = QJsonObject{{u"code"_s, code}, {u"text"_s, text}};
    return object;
}

Answer::Answer(const QString& said, const QJsonObject& told, Exit way)
    : text(said), json(line(told)), exit(way)
{
}

Answer::Answer(const Error& refusal)
    : json(line(withError({}, keyOf(refusal.code), refusal.text))), exit(Exit::Failed),
      sentence(refusal.text)
{
}

Answer Answer::usage(const QString& sentence)
{
    Answer answer({}, withError({}, u"usage"_s, sentence), Exit::Usage);
    answer.sentence = sentence;
    return answer;
}

Answer Answer::failed(const QString& said, QJsonObject told, const Error& why)
{
    Answer answer(said, withError(std::move(told), keyOf(why.code), why.text), Exit::Failed);
    answer.sentence = why.text;
    return answer;
}

} // namespace kechi
