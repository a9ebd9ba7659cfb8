#pragma once

#include "core/member/Member.h"

#include <QDialog>

class QComboBox;

namespace kechi {

class Button;
class FormField;

// To whom customers go, or why they go back to the pool.
class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    // `receivers`: who may be chosen; none: back to the pool.
    HandOverDialog(const QString& what, const QList<Member>& receivers, const QStringList& reasons,
                   QWidget* parent = nullptr);

signals:
    void decided(kechi::MemberId receiver, const QString& reason);

private:
    void decide();

    QComboBox* m_receiver = nullptr; // none: a release
    QComboBox* m_reason = nullptr;
    FormField* m_receiverField = nullptr;
};

} // namespace kechi
