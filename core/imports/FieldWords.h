#pragma once

#include "core/imports/Mapping.h"

#include <QList>
#include <QString>

namespace kechi {

// What a header may mean, and how surely.
struct FieldGuess {
    Field field = Field::Extra;
    ColumnChoice::Found found = ColumnChoice::Found::Nothing;
    double confidence = 0; // 0 … 1
};

// A header as it is compared: folded, without blanks, marks and what stands in brackets.
// "*公司名稱（必填）" and "Company Name" are 公司名称 and companyname.
QString headerKey(const QString& header);

// By exact name and by synonyms in Chinese and English; best first. 姓名 may be the contact's name,
// or the customer's where nothing else is.
QList<FieldGuess> fieldsCalled(const QString& header);

// By resemblance: a synonym at its end (投資人關係聯絡人職稱), or misspelt (e-mial). Nothing:
// Extra.
FieldGuess fieldResembling(const QString& header);

} // namespace kechi
