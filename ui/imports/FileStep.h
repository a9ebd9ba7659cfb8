#pragma once

#include "core/imports/ImportService.h"

#include <QWidget>

namespace kechi {

class Label;
class Notice;
class PreviewModel;
class TableView;

// The first step: the first rows as they will be read. Return or a double click on one makes it
// the header.
class FileStep : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(QWidget* parent = nullptr);

    void setLook(const SourceLook& look);

signals:
    void headerRowChosen(qint64 row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellDoubts();
    void fitColumns();
    void retranslate();

    SourceLook m_look;
    Notice* m_doubts = nullptr;
    Label* m_hint = nullptr;
    PreviewModel* m_rows = nullptr;
    TableView* m_table = nullptr;
};

} // namespace kechi
