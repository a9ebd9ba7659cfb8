#include "ui/base/TabOrder.h"

#include <QLayout>
#include <QScrollArea>

namespace kechi {

static void collect(QWidget* widget, QList<QWidget*>& stops);

static void collect(const QLayout* layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

static void collect(QWidget* widget, QList<QWidget*>& stops)
{
    if (widget->focusPolicy() & Qt::TabFocus) { // what it is made of is its own affair
        stops += widget;
        return;
    }
    const auto* area = qobject_cast<QScrollArea*>(widget);
    if (area && area->widget())
        collect(area->widget(), stops);
    else if (widget->layout())
        collect(widget->layout(), stops);
    // What floats above the layout comes last.
    for (QObject* child : widget->children()) {
        auto* floating = qobject_cast<QWidget*>(child);
        if (floating && !floating->isWindow() && (floating->focusPolicy() & Qt::TabFocus) &&
            !stops.contains(floating))
            stops += floating;
    }
}

void tabAsLaidOut(QWidget* top)
{
    QList<QWidget*> stops;
    collect(top, stops);
    if (stops.size() < 2)
        return;
    // Qt leaves alone what follows in the round already, even with `top` in between: then the
    // last would be the first.
    QWidget::setTabOrder(stops.first(), stops.last());
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace kechi
