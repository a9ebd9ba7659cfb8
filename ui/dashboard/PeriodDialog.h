#pragma once

#include "core/dashboard/Period.h"

#include <QDialog>

class QDateEdit;

namespace kechi {

class FormField;

// From which day to which.
class PeriodDialog : public QDialog {
    Q_OBJECT

public:
    explicit PeriodDialog(const Period& period, QWidget* parent = nullptr);

    Period period() const;

public slots:
    void accept() override; // not while the days are the wrong way round

private:
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    FormField* m_toField = nullptr;
};

} // namespace kechi
