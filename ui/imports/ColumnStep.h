#pragma once

#include "core/imports/ImportService.h"

#include <QWidget>

class QStandardItemModel;

namespace kechi {

class ColumnModel;
class TableView;

// The second step: what each column of the file becomes.
class ColumnStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnStep(QWidget* parent = nullptr);

    void setLook(const SourceLook& look, const Mapping& mapping);

signals:
    void mappingChosen(const kechi::Mapping& mapping);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // what has the focus is shown
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void addInputs(); // to the rows in sight: a file may have thousands of columns
    void addField(int row);
    void addDates(int row);
    void refreshInputs();
    QWidget* inputOf(int row, int column) const; // nullptr: not made yet
    QWidget* inputBefore(int row) const;
    void retranslate();

    ColumnModel* m_columns = nullptr;
    QStandardItemModel* m_fields = nullptr;
    TableView* m_table = nullptr;
};

} // namespace kechi
