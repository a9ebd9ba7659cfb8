#include "ui/customer/HandOverDialog.h"

#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/TabOrder.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <algorithm>

namespace kechi {

// One types a part of a name, or chooses.
static QComboBox* searchable(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumHeight(kControlHeight);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

// Two of one name are told apart by what they sign in with.
static QString callOf(const Member& member, const QList<Member>& all)
{
    const auto alike = std::count_if(
        all.begin(), all.end(), [&](const Member& one) { return one.fullName == member.fullName; });
    return alike > 1 ? QStringLiteral("%1 (%2)").arg(member.fullName, member.name)
                     : member.fullName;
}

HandOverDialog::HandOverDialog(const QString& what, const QList<Member>& receivers,
                               const QStringList& reasons, QWidget* parent)
    : QDialog(parent), m_reason(searchable(this))
{
    const bool isRelease = receivers.isEmpty();
    setWindowTitle(isRelease ? tr("Release to the pool") : tr("Transfer"));
    auto* form = new Form(1, this);
    if (!isRelease) {
        m_receiver = searchable(this);
        for (const Member& member : receivers)
            m_receiver->addItem(callOf(member, receivers), member.id.value);
        m_receiver->setCurrentIndex(-1);
        m_receiverField = form->add(tr("To whom"), m_receiver);
        m_receiverField->setRequired(true);
        connect(m_receiver, &QComboBox::editTextChanged, this,
                [this] { m_receiverField->setError({}); });
    }
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);
    form->add(tr("Reason"), m_reason);
    auto* act = new Button(isRelease ? tr("Release") : tr("Transfer"), Button::Look::Primary, this);
    act->setDefault(true);
    auto* about = new Label(what, TextSize::Heading, Tone::Normal, this);
    about->setWordWrap(true);
    furnish(this, {about, form}, act);
    connect(act, &Button::clicked, this, &HandOverDialog::decide);
    tabAsLaidOut(this);
    (m_receiver ? m_receiver : m_reason)->setFocus();
}

void HandOverDialog::decide()
{
    MemberId receiver;
    if (m_receiver) {
        const int at = m_receiver->findText(m_receiver->currentText().trimmed());
        if (at < 0) {
            m_receiverField->setError(tr("Choose somebody from the list."));
            m_receiver->setFocus();
            return;
        }
        receiver = {m_receiver->itemData(at).toLongLong()};
    }
    emit decided(receiver, m_reason->currentText().trimmed());
    accept();
}

} // namespace kechi
