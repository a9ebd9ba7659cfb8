#include "ui/customer/QuickLogDialog.h"

#include "core/base/Clock.h"
#include "core/base/Tasks.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/Dialog.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/TabOrder.h"
#include "ui/customer/TimelineWords.h"
#include "ui/customer/WhenEdit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kechi {

static constexpr int kNoteLines = 5;

QuickLogDialog::QuickLogDialog(const CustomerServices& with, const QString& customerName,
                               const QList<Contact>& contacts, const QuickLog& draft,
                               QWidget* parent)
    : QDialog(parent), m_with(with), m_customer(draft.customer)
{
    setWindowTitle(tr("Log a follow-up"));
    makeForm(customerName, contacts);
    fill(draft);
    tabAsLaidOut(this);
    m_note->setFocus();
}

static QComboBox* comboOf(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setMinimumHeight(kControlHeight);
    return box;
}

void QuickLogDialog::makeForm(const QString& customerName, const QList<Contact>& contacts)
{
    auto* kinds = new QWidget(this);
    auto* line = new QHBoxLayout(kinds); // all of them, however wide the language is
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGapTiny);
    for (const InteractionKind kind : allInteractionKinds()) {
        auto* chip = new Chip(nameOf(kind), kinds);
        connect(chip, &Chip::clicked, this, [this, kind] { setKind(kind); });
        line->addWidget(chip);
        m_kinds += chip;
    }
    line->addStretch(1);
    m_outcome = comboOf(this);
    for (const Outcome outcome : allOutcomes())
        m_outcome->addItem(outcome == Outcome::Unsaid ? tr("Not said") : nameOf(outcome),
                           int(outcome));
    m_contact = comboOf(this);
    m_contact->addItem(tr("Not said"), 0);
    for (const Contact& contact : contacts)
        m_contact->addItem(contact.name, contact.id.value);
    m_at = new WhenEdit(m_with.zone, this);
    m_note = new QPlainTextEdit(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(lineHeight(font()) * kNoteLines + kGap);
    m_notice = new Notice(this);
    m_save = new Button(tr("Save"), Button::Look::Primary, this);

    auto* form = new Form(2, this);
    m_outcomeField = form->add(tr("Outcome"), m_outcome);
    form->add(tr("With whom"), m_contact);
    form->add(tr("When"), m_at);
    m_noteField = form->addWide(tr("What was said"), m_note);
    furnish(this,
            {new Label(customerName, TextSize::Heading, Tone::Normal, this), kinds, form,
             makeNextStep(), m_notice},
            m_save, new Label(tr("Ctrl+Return saves"), TextSize::Small, Tone::Muted, this));
    connect(m_save, &Button::clicked, this, &QuickLogDialog::save);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteField->setError({}); });
    connect(m_outcome, &QComboBox::currentIndexChanged, this,
            [this] { m_outcomeField->setError({}); });
}

QWidget* QuickLogDialog::makeNextStep()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapSmall);
    auto* chips = new QWidget(box);
    auto* flow = new FlowLayout(chips);
    m_hasNext = new Chip(tr("Next step"), chips);
    flow->addWidget(m_hasNext);
    connect(m_hasNext, &Chip::clicked, this, &QuickLogDialog::setNext);
    for (const auto& [words, days] :
         {std::pair(tr("Tomorrow"), 1), {tr("In 3 days"), 3}, {tr("In a week"), 7}}) {
        auto* chip = new Chip(words, chips);
        chip->setPicture(Icon::Calendar);
        connect(chip, &Chip::clicked, this, [this, days = days] { setNextIn(days); });
        flow->addWidget(chip);
    }
    column->addWidget(chips);
    m_nextTitle = new QLineEdit(box);
    m_nextAt = new WhenEdit(m_with.zone, box);
    m_nextKind = comboOf(box);
    for (const TaskKind kind : allTaskKinds())
        m_nextKind->addItem(nameOf(kind), int(kind));
    auto* form = new Form(2, box);
    m_titleField = form->addWide(tr("What is to be done"), m_nextTitle);
    form->add(tr("Until"), m_nextAt);
    form->add(tr("Kind"), m_nextKind);
    m_next = form;
    column->addWidget(form);
    connect(m_nextTitle, &QLineEdit::textEdited, this, [this] { m_titleField->setError({}); });
    return box;
}

void QuickLogDialog::fill(const QuickLog& draft)
{
    setKind(draft.kind);
    m_outcome->setCurrentIndex(m_outcome->findData(int(draft.outcome)));
    m_contact->setCurrentIndex(draft.contact
                                   ? std::max(m_contact->findData(draft.contact.value), 0)
                                   : std::min(1, m_contact->count() - 1)); // mostly the main one
    m_at->setMoment(m_with.clock.now());
    m_opened = m_at->moment();
    if (draft.occurredAt.isValid())
        m_at->setMoment(draft.occurredAt);
    m_note->setPlainText(draft.note);
    m_nextTitle->setText(draft.nextTitle);
    m_nextKind->setCurrentIndex(m_nextKind->findData(int(draft.nextKind)));
    setNextIn(1);
    if (draft.nextAt.isValid())
        m_nextAt->setMoment(draft.nextAt);
    setNext(draft.nextAt.isValid());
}

void QuickLogDialog::setKind(InteractionKind kind)
{
    m_kind = kind;
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(allInteractionKinds()[i] == kind);
    m_outcomeField->setVisible(kind != InteractionKind::Note);
    m_outcomeField->setError({});
}

void QuickLogDialog::setNext(bool on)
{
    m_hasNext->setChecked(on);
    m_next->setVisible(on);
    m_titleField->setError({});
    if (on && isVisible())
        m_nextTitle->setFocus();
}

void QuickLogDialog::setNextIn(int days)
{
    m_nextAt->setMorningIn(days, m_with.clock.now());
    setNext(true);
}

QuickLog QuickLogDialog::draft() const
{
    QuickLog draft{.customer = m_customer,
                   .contact = {m_contact->currentData().toLongLong()},
                   .kind = m_kind,
                   .outcome = m_kind == InteractionKind::Note
                                  ? Outcome::Unsaid
                                  : Outcome(m_outcome->currentData().toInt()),
                   .note = m_note->toPlainText().trimmed()};
    if (m_at->moment() != m_opened)
        draft.occurredAt = m_at->moment();
    if (!m_hasNext->isChecked())
        return draft;
    draft.nextAt = m_nextAt->moment();
    draft.nextTitle = m_nextTitle->text().trimmed();
    draft.nextKind = TaskKind(m_nextKind->currentData().toInt());
    return draft;
}

bool QuickLogDialog::hasDraft() const
{
    return !m_note->toPlainText().trimmed().isEmpty() ||
           (m_hasNext->isChecked() && !m_nextTitle->text().trimmed().isEmpty());
}

void QuickLogDialog::save()
{
    if (!m_save->isEnabled())
        return;
    const QuickLog log = draft();
    m_notice->clear();
    if (log.kind == InteractionKind::Call && log.outcome == Outcome::Unsaid) {
        m_outcomeField->setError(tr("Say whether somebody was reached."));
        m_outcome->setFocus();
        return;
    }
    if (log.nextAt.isValid() && log.nextTitle.isEmpty()) {
        m_titleField->setError(tr("Say what is to be done."));
        m_nextTitle->setFocus();
        return;
    }
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&interactions = m_with.interactions, me = m_with.me, log] {
            return interactions.log(me, log);
        },
        [this](const Result<Logged>& answer) { take(answer); });
}

void QuickLogDialog::take(const Result<Logged>& answer)
{
    m_save->setEnabled(true);
    if (!answer) {
        if (answer.error().code == Error::Code::Invalid)
            m_noteField->setError(answer.error().text);
        else
            m_notice->tellError(answer.error().text);
        return;
    }
    emit logged(*answer);
    accept();
}

void QuickLogDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (!enters) // Return alone is for the text
        QDialog::keyPressEvent(event);
}

} // namespace kechi
