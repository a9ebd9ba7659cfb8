#pragma once

#include "core/imports/ImportService.h"
#include "ui/base/Card.h"

class QComboBox;

namespace kechi {

class IconLabel;

// Which file it is and how it is read: sheet, encoding, delimiter and header row, as found and
// changeable.
class FileCard : public Card {
    Q_OBJECT

public:
    explicit FileCard(QWidget* parent = nullptr);

    // The file as it was read, and what a person had said about it.
    void setFile(const ImportOrder& order, const SourceLook& look);
    void setChangeable(bool changeable); // else it only says what it is

signals:
    void sourceChosen(const kechi::SourceOptions& options);
    void headerRowChosen(std::optional<qint64> row); // none: find it
    void otherFileRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addChoice(Label*& name);
    void retranslate();
    void fillSheets();
    void fillCharsets();
    void fillDelimiters();
    void fillHeaders();
    void choose();

    ImportOrder m_order;
    SourceLook m_look;
    bool m_isChangeable = true;
    QHBoxLayout* m_row = nullptr;
    IconLabel* m_picture = nullptr;
    Label* m_name = nullptr;
    Label* m_facts = nullptr;
    Label* m_sheetName = nullptr;
    Label* m_charsetName = nullptr;
    Label* m_delimiterName = nullptr;
    Label* m_headerName = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_charset = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_header = nullptr;
    Button* m_other = nullptr;
};

} // namespace kechi
