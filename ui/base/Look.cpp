#include "ui/base/Look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace kechi {

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
