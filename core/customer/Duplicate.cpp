#include "core/customer/Duplicate.h"

#include <QCoreApplication>

namespace kechi {

bool isCertain(DuplicateReason reason)
{
    return reason <= DuplicateReason::NameAndCode;
}

QString sentenceOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::CreditCode:
        return QCoreApplication::translate("customer", "Same credit code");
    case DuplicateReason::Mobile:
        return QCoreApplication::translate("customer", "Same mobile number");
    case DuplicateReason::NameAndPhone:
        return QCoreApplication::translate("customer", "Same name and phone number");
    case DuplicateReason::NameAndCode:
        return QCoreApplication::translate("customer", "Same name and customer code");
    case DuplicateReason::Name: return QCoreApplication::translate("customer", "Same name");
    case DuplicateReason::Phone:
        return QCoreApplication::translate("customer", "Same phone number under another name");
    case DuplicateReason::SharedPhone:
        return QCoreApplication::translate("customer", "Same number, which several share");
    case DuplicateReason::Email: return QCoreApplication::translate("customer", "Same e-mail");
    case DuplicateReason::WeChat: return QCoreApplication::translate("customer", "Same WeChat");
    }
    return {};
}

} // namespace kechi
