#include "tests/ui/base/Walk.h"

#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kechi {

// Parts that Qt's own widgets are made of; their owner speaks for them.
static bool isInner(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_") || widget.focusProxy() != nullptr;
}

// Hidden itself, not with the page it is on: it gets its words when it is shown.
static bool isPutAway(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_WState_ExplicitShowHide) && widget.isHidden();
}

static QString say(const QWidget& widget)
{
    const QString name = widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className()) + u" '"_s + name + u'\'';
}

QStringList namelessWidgets(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != &window ||
            isInner(*widget) || isPutAway(*widget))
            continue;
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
        if (!read || read->text(QAccessible::Name).trimmed().isEmpty())
            found += say(*widget) + u" in "_s + say(*widget->parentWidget());
    }
    return found;
}

QStringList tabsAgainstReading(QWidget& window)
{
    QList<QWidget*> stops;
    for (QWidget* widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool stop = widget->focusPolicy() & Qt::TabFocus;
        if (stop && widget->isVisibleTo(&window) && widget->isEnabled() &&
            widget->window() == &window && !isInner(*widget))
            stops += widget;
    }
    QStringList found;
    for (int i = 1; i < stops.size(); ++i) {
        const QRect before(stops[i - 1]->mapTo(&window, QPoint()), stops[i - 1]->size());
        const QRect now(stops[i]->mapTo(&window, QPoint()), stops[i]->size());
        const bool sameLine = now.top() <= before.bottom() && now.bottom() >= before.top();
        const bool back = sameLine ? now.right() <= before.left()
                                   : now.bottom() <= before.top() && now.left() <= before.left();
        if (back)
            found += say(*stops[i - 1]) + u" -> "_s + say(*stops[i]);
    }
    return found;
}

} // namespace kechi
