#include "ui/change/HistoryDialog.h"

#include "core/base/Tasks.h"
#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/Sizes.h"
#include "ui/base/TableView.h"
#include "ui/change/HistoryModel.h"
#include "ui/change/UndoActs.h"

#include <QBoxLayout>
#include <QHeaderView>

namespace kechi {

static constexpr int kMost = 200; // changes shown

HistoryDialog::HistoryDialog(UndoService& undos, Tasks& tasks, UndoActs& acts, MemberId me,
                             const QTimeZone& zone, QWidget* parent)
    : QDialog(parent), m_undos(undos), m_tasks(tasks), m_acts(acts), m_me(me),
      m_notice(new Notice(this)), m_table(new TableView(this)),
      m_model(new HistoryModel(zone, this)),
      m_why(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_undo(new Button(Icon::Undo, tr("Undo"), Button::Look::Primary, this))
{
    setWindowTitle(tr("History"));
    m_table->setModel(m_model);
    m_table->setFramed(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(windowTitle());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_why->setWordWrap(true);
    auto* close = new Button(tr("Close"), Button::Look::Secondary, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_why, 1);
    row->addWidget(close);
    row->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    resize(kWideCardWidth, kDialogWidth);
    connect(close, &Button::clicked, this, &HistoryDialog::reject);
    connect(m_undo, &Button::clicked, this, &HistoryDialog::undoChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showChoice);
    connect(&m_acts, &UndoActs::refused, m_notice, &Notice::tellError);
    connect(&m_acts, &UndoActs::finished, this, &HistoryDialog::load);
    showChoice();
    load();
}

void HistoryDialog::load()
{
    m_tasks.run(
        this, [&undos = m_undos, me = m_me] { return undos.history(me, kMost); },
        [this](const Result<QList<PastChange>>& answer) { take(answer); });
}

void HistoryDialog::take(const Result<QList<PastChange>>& answer)
{
    if (!answer)
        return m_notice->tellError(answer.error().text);
    m_model->setChanges(*answer);
    if (answer->isEmpty())
        m_notice->tell(Notice::Kind::Info, tr("Nothing has been changed yet."));
    else
        m_table->selectRow(0);
    showChoice();
}

void HistoryDialog::showChoice()
{
    const PastChange* chosen = m_model->at(m_table->currentIndex());
    const bool may = chosen && !chosen->whyNotUndo && !m_acts.isBusy();
    m_undo->setEnabled(may);
    m_why->setText(chosen && chosen->whyNotUndo ? chosen->whyNotUndo->text : QString());
}

void HistoryDialog::undoChosen()
{
    const PastChange* chosen = m_model->at(m_table->currentIndex());
    if (!chosen || chosen->whyNotUndo)
        return;
    m_notice->clear();
    m_undo->setEnabled(false);
    m_acts.undo(chosen->id);
}

} // namespace kechi
