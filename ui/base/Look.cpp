#include "ui/base/Look.h"

#include <QStyle>
#include <QTextDocument>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kechi {

QString plainTip(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<p style='white-space: pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

void setLook(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // polished too early, it would forget a font it is given afterwards
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace kechi
