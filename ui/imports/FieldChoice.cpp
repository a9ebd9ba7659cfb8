#include "ui/imports/FieldChoice.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kShownFields = 18;

FieldChoice::FieldChoice(QStandardItemModel* fields, QWidget* parent) : QComboBox(parent)
{
    setModel(fields);
    setMaxVisibleItems(kShownFields);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
}

void FieldChoice::setField(Field field)
{
    setCurrentIndex(findData(int(field)));
}

Field FieldChoice::field() const
{
    return Field(currentData().toInt());
}

void FieldChoice::fill(QStandardItemModel& fields)
{
    const QList<FieldInfo>& all = allFields();
    if (fields.rowCount() != all.size())
        fields.setRowCount(int(all.size()));
    for (int i = 0; i < all.size(); ++i) {
        const QString label = labelOf(all[i].field);
        auto* item = fields.item(i);
        if (!item)
            fields.setItem(i, item = new QStandardItem);
        item->setText(all[i].field == Field::Name ? label + u" *"_s : label);
        item->setData(int(all[i].field), Qt::UserRole);
    }
}

} // namespace kechi
