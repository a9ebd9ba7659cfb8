#include "ui/base/Rows.h"

#include <QLayout>
#include <QWidget>
#include <memory>

namespace kechi {

void clearRows(QLayout* layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace kechi
