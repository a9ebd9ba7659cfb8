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
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace kechi
