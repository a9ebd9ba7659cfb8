#include "core/change/ChangeWords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kechi {

// With %Ln where it is about customers. The keys of services are written both with - and _.
static const QHash<QString, const char*>& words()
{
    static const QHash<QString, const char*> known = {
        {u"claim"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) claimed")},
        {u"assign"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) given to somebody")},
        {u"give"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) given to somebody")},
        {u"transfer"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) given to somebody")},
        {u"release"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) given back to the pool")},
        {u"move"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) moved to another pool")},
        {u"move_pool"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) moved to another pool")},
        {u"move_to_pool"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) moved to another pool")},
        {u"sweep"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) taken back by rule")},
        {u"recycle"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) taken back by rule")},
        {u"import"_s, QT_TRANSLATE_N_NOOP("change", "Import of %Ln customer(s)")},
        {u"create_customer"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) added")},
        {u"edit_customer"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) changed")},
        {u"delete_customer"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) deleted")},
        {u"tag"_s, QT_TRANSLATE_N_NOOP("change", "%Ln customer(s) tagged")},
        {u"untag"_s, QT_TRANSLATE_N_NOOP("change", "Tag taken off %Ln customer(s)")},
        {u"add_contact"_s, QT_TRANSLATE_NOOP("change", "Contact added")},
        {u"edit_contact"_s, QT_TRANSLATE_NOOP("change", "Contact changed")},
        {u"add_contact_way"_s, QT_TRANSLATE_NOOP("change", "Contact data added")},
        {u"end_contact_way"_s, QT_TRANSLATE_NOOP("change", "Contact data ended")},
        {u"log"_s, QT_TRANSLATE_NOOP("change", "Follow-up logged")},
        {u"edit_interaction"_s, QT_TRANSLATE_NOOP("change", "Follow-up changed")},
        {u"remove_interaction"_s, QT_TRANSLATE_NOOP("change", "Follow-up removed")},
        {u"add_task"_s, QT_TRANSLATE_NOOP("change", "Task added")},
        {u"edit_task"_s, QT_TRANSLATE_NOOP("change", "Task changed")},
        {u"finish_task"_s, QT_TRANSLATE_NOOP("change", "Task finished")},
        {u"reopen_task"_s, QT_TRANSLATE_NOOP("change", "Task opened again")},
        {u"snooze_task"_s, QT_TRANSLATE_NOOP("change", "Task put off")},
        {u"remove_task"_s, QT_TRANSLATE_NOOP("change", "Task removed")},
        {u"add_order"_s, QT_TRANSLATE_NOOP("change", "Order added")},
        {u"add_payment"_s, QT_TRANSLATE_NOOP("change", "Payment added")},
        {u"add_tag"_s, QT_TRANSLATE_NOOP("change", "Tag added to the list")},
        {u"edit_tag"_s, QT_TRANSLATE_NOOP("change", "Tag changed")},
        {u"remove_tag"_s, QT_TRANSLATE_NOOP("change", "Tag removed from the list")},
        {u"add_user"_s, QT_TRANSLATE_NOOP("change", "User added")},
        {u"edit_user"_s, QT_TRANSLATE_NOOP("change", "User changed")},
        {u"disable_user"_s, QT_TRANSLATE_NOOP("change", "User disabled")},
        {u"add_department"_s, QT_TRANSLATE_NOOP("change", "Department added")},
        {u"edit_department"_s, QT_TRANSLATE_NOOP("change", "Department changed")},
        {u"remove_department"_s, QT_TRANSLATE_NOOP("change", "Department removed")},
        {u"add_pool"_s, QT_TRANSLATE_NOOP("change", "Pool added")},
        {u"edit_pool"_s, QT_TRANSLATE_NOOP("change", "Pool changed")},
        {u"archive_pool"_s, QT_TRANSLATE_NOOP("change", "Pool archived")},
        {u"edit_workspace"_s, QT_TRANSLATE_NOOP("change", "Workspace settings changed")},
        {u"new_workspace"_s, QT_TRANSLATE_NOOP("change", "Workspace made")},
        {u"sample"_s, QT_TRANSLATE_NOOP("change", "Sample data added")},
    };
    return known;
}

QString wordsOfChange(const QString& what, qint64 customers)
{
    QString key = what;
    key.replace(u'-', u'_');
    const char* known = words().value(key);
    if (!known && customers == 0)
        return QCoreApplication::translate("change", "A change");
    const int count = int(std::min<qint64>(customers, std::numeric_limits<int>::max()));
    if (!known)
        return QCoreApplication::translate("change", "%Ln customer(s) changed", nullptr, count);
    return QCoreApplication::translate("change", known, nullptr, count);
}

} // namespace kechi
