#include "ui/base/Dialog.h"

#include "ui/base/Button.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>

namespace kechi {

QHBoxLayout* footOf(QDialog* dialog, Button* act, QWidget* beside)
{
    auto* cancel = new Button(QCoreApplication::translate("dialog", "Cancel"),
                              Button::Look::Secondary, dialog);
    QObject::connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    if (beside)
        foot->addWidget(beside);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(act);
    return foot;
}

QVBoxLayout* furnish(QDialog* dialog, const QList<QWidget*>& parts, Button* act, QWidget* beside)
{
    dialog->setMinimumWidth(kDialogWidth);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGap);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addLayout(footOf(dialog, act, beside));
    return column;
}

} // namespace kechi
