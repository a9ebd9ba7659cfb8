#include "core/db/OldValues.h"

namespace kechi {

static QString takeQuoted(const QString& text, qsizetype& at)
{
    QString value;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'\'') {
            value += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'\'') {
            value += text[at++];
        } else {
            ++at;
            break;
        }
    }
    return value.isNull() ? QStringLiteral("") : value;
}

static QVariant takeLiteral(const QString& text, qsizetype& at)
{
    if (at < text.size() && text[at] == u'\'')
        return takeQuoted(text, at);
    const qsizetype comma = text.indexOf(u',', at);
    const qsizetype end = comma < 0 ? text.size() : comma;
    const QStringView literal = QStringView(text).mid(at, end - at);
    at = end;
    if (literal == u"NULL")
        return QVariant(QMetaType::fromType<QString>());
    if (literal == u"true" || literal == u"false")
        return literal == u"true";
    return literal.toLongLong();
}

OldValues parseOldValues(const QString& text)
{
    OldValues values;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QString column = text.mid(at, equals - at);
        at = equals + 1;
        values.insert(column, takeLiteral(text, at));
        ++at; // the comma
    }
    return values;
}

} // namespace kechi
