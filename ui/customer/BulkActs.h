#pragma once

#include "core/base/Result.h"
#include "core/member/Member.h"
#include "core/tag/Tag.h"
#include "ui/customer/CustomerServices.h"

#include <QObject>
#include <QPointer>

namespace kechi {

struct CustodyReport;
struct TagReport;

// What one does with many customers at once: tag them, change who owns them. Tells what was
// done, and of those that were refused, why.
class BulkActs : public QObject {
    Q_OBJECT

public:
    BulkActs(const CustomerServices& with, QWidget* page);

    void chooseTag(const QList<CustomerId>& customers, QWidget* at); // a menu below the widget
    void give(const QList<CustomerId>& customers);                   // asks to whom, and why
    void release(const QList<CustomerId>& customers);                // asks why
    void claim(const QList<CustomerId>& customers);

signals:
    void acted(const QString& text); // done, and can be undone
    void told(const QString& text);
    void failed(const QString& text); // whom it was refused for, and why
    void busy(bool isBusy);

private:
    enum class Marking { Attach, Detach };

    template <typename Answer, typename Call, typename Then>
    void run(Call call, Then then);
    void offerTags(const QList<Tag>& tags, const QList<CustomerId>& customers, QWidget* at);
    void mark(Marking marking, const Tag& tag, const QList<CustomerId>& customers);
    void makeTag(const QList<CustomerId>& customers);
    void tellMarked(const TagReport& report, const QString& text);
    void askReceiver(const QList<CustomerId>& customers, const QList<Member>& receivers);
    void tellMoved(const CustodyReport& report, const QString& text);

    CustomerServices m_with;
    QWidget* m_page;
};

} // namespace kechi
