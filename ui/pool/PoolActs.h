#pragma once

#include "core/member/Member.h"
#include "core/pool/PoolService.h"
#include "core/pool/PoolView.h"
#include "ui/pool/CustomerDrag.h"
#include "ui/pool/PoolPageServices.h"

#include <QObject>

class QWidget;

namespace kechi {

// What one does with customers of the board, by dropping them or from buttons, menus and
// keys: one path for all. Asks what must be asked, and tells what it came to, customer by
// customer.
class PoolActs : public QObject {
    Q_OBJECT

public:
    PoolActs(const PoolPageServices& with, QWidget* page);

    // A release asks why. `place`: the name of the person or pool.
    void drop(const CustomerDrag& drag, const DropTarget& target, const QString& place);
    void claim(const CustomerDrag& drag);
    void give(const CustomerDrag& drag); // asks to whom, and why
    void release(const CustomerDrag& drag);

signals:
    void done(kechi::ChangeId change, const QString& text); // can be undone
    void refused(const QString& text, bool isPartly);       // whom, and why
    void failed(const QString& text);                       // as a whole
    void busy(bool isBusy);

private:
    template <typename Answer, typename Call, typename Then>
    void run(Call call, Then then);
    void askWhy(const CustomerDrag& drag, const DropTarget& target);
    void askReceiver(const CustomerDrag& drag, const QList<Member>& receivers);
    void act(const CustomerDrag& drag, const DropTarget& target, const QString& reason,
             const QString& place);
    void tell(const CustodyReport& report, const CustomerDrag& drag, const QString& text);

    PoolPageServices m_with;
    QWidget* m_page = nullptr; // the dialogs' parent
};

} // namespace kechi
