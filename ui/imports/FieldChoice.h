#pragma once

#include "core/imports/Field.h"

#include <QComboBox>

class QStandardItemModel;

namespace kechi {

// Which field a column becomes. All of a table share one list of fields.
class FieldChoice : public QComboBox {
    Q_OBJECT

public:
    explicit FieldChoice(QStandardItemModel* fields, QWidget* parent = nullptr);

    void setField(Field field);
    Field field() const;

    static void fill(QStandardItemModel& fields); // in the language in force
};

} // namespace kechi
