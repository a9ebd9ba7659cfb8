#pragma once

#include "core/list/CustomerDetail.h"
#include "ui/customer/CustomerServices.h"

#include <QWidget>

class QMenu;

namespace kechi {

class Avatar;
class Button;
class FlowLayout;
class Label;

// Who the record is about, its tags, and what can be done with it; what may not be done is
// greyed, and its tool tip says why.
class RecordHead : public QWidget {
    Q_OBJECT

public:
    explicit RecordHead(QWidget* parent = nullptr);

    void show(const CustomerDetail& detail);

signals:
    void logRequested();
    void taskRequested();
    void editRequested();
    void tagsRequested(QWidget* at); // below which a menu may open
    void transferRequested();
    void releaseRequested();
    void claimRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTags();
    void allow(Button* button, const std::optional<Error>& refusal);
    void fillMenu();
    void retranslate();

    CustomerDetail m_detail;
    Avatar* m_avatar = nullptr;
    Label* m_name = nullptr;
    Label* m_about = nullptr;
    QWidget* m_tags = nullptr;
    FlowLayout* m_flow = nullptr;
    Button* m_addTag = nullptr;
    Button* m_log = nullptr;
    Button* m_task = nullptr;
    Button* m_claim = nullptr; // in place of a transfer where it has no owner
    Button* m_transfer = nullptr;
    Button* m_more = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace kechi
