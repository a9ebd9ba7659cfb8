#include "ui/change/KeptDialog.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Sizes.h"
#include "ui/base/TableView.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

namespace kechi {

static QStandardItem* cell(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

KeptDialog::KeptDialog(const QString& text, const QList<UndoKept>& kept, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Left as it is"));
    auto* words = new Label(text, TextSize::Body, Tone::Normal, this);
    words->setWordWrap(true);
    auto* rows = new QStandardItemModel(0, 2, this);
    rows->setHorizontalHeaderLabels({tr("Customer"), tr("Why")});
    for (const UndoKept& one : kept)
        rows->appendRow(
            {cell(one.name.isEmpty() ? tr("(not a customer)") : one.name), cell(one.why)});
    auto* table = new TableView(this);
    table->setModel(rows);
    table->setFramed(true);
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, kFieldWidth);
    auto* close = new Button(tr("Close"), Button::Look::Primary, this);
    close->setDefault(true);
    auto* acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addLayout(acts);
    resize(kWideCardWidth, kCardWidth);
    connect(close, &Button::clicked, this, &KeptDialog::accept);
}

} // namespace kechi
