#include "ui/customer/TodoDialog.h"

#include "core/base/Clock.h"
#include "core/base/Tasks.h"
#include "core/task/TaskService.h"
#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/TabOrder.h"
#include "ui/customer/WhenEdit.h"

#include <QComboBox>
#include <QLineEdit>

namespace kechi {

TodoDialog::TodoDialog(const CustomerServices& with, CustomerId customer,
                       const QString& customerName, QWidget* parent)
    : QDialog(parent), m_with(with), m_customer(customer), m_title(new QLineEdit(this)),
      m_dueAt(new WhenEdit(with.zone, this)), m_kind(new QComboBox(this)),
      m_save(new Button(tr("Add"), Button::Look::Primary, this))
{
    setWindowTitle(tr("New task"));
    m_dueAt->setMorningIn(1, with.clock.now());
    m_kind->setMinimumHeight(kControlHeight);
    for (const TaskKind kind : allTaskKinds())
        m_kind->addItem(nameOf(kind), int(kind));
    auto* form = new Form(2, this);
    m_titleField = form->addWide(tr("What is to be done"), m_title);
    m_titleField->setRequired(true);
    form->add(tr("Until"), m_dueAt);
    form->add(tr("Kind"), m_kind);
    auto* whom = new Label(customerName, TextSize::Heading, Tone::Normal, this);
    furnish(this, {whom, form}, m_save);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &TodoDialog::save);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleField->setError({}); });
    tabAsLaidOut(this);
    m_title->setFocus();
}

void TodoDialog::save()
{
    const Task task{.customer = m_customer,
                    .kind = TaskKind(m_kind->currentData().toInt()),
                    .title = m_title->text().trimmed(),
                    .dueAt = m_dueAt->moment()};
    m_save->setEnabled(false);
    m_with.tasks.run(
        this, [&todos = m_with.todos, me = m_with.me, task] { return todos.add(me, task); },
        [this](const Result<Task>& answer) {
            m_save->setEnabled(true);
            if (!answer) {
                m_titleField->setError(answer.error().text);
                m_title->setFocus();
                return;
            }
            emit added(*answer);
            accept();
        });
}

} // namespace kechi
