#include "ui/imports/FileStep.h"

#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/TableView.h"
#include "ui/imports/PreviewModel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <algorithm>

namespace kechi {

static constexpr int kFittedColumns = 60; // those to the right keep the usual width

FileStep::FileStep(QWidget* parent)
    : QWidget(parent), m_doubts(new Notice(this)),
      m_hint(new Label({}, TextSize::Small, Tone::Muted, this)), m_rows(new PreviewModel(this)),
      m_table(new TableView(this))
{
    m_doubts->setClosable(false);
    m_table->setFramed(true);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapSmall);
    column->addWidget(m_doubts);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_table);
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex& index) {
        emit headerRowChosen(m_rows->rowNumber(index.row()));
    });
    retranslate();
}

void FileStep::setLook(const SourceLook& look)
{
    m_look = look;
    m_rows->setLook(look);
    fitColumns();
    tellDoubts();
}

void FileStep::fitColumns()
{
    const int fitted = std::min(m_rows->columnCount(), kFittedColumns);
    m_table->horizontalHeader()->setDefaultSectionSize(kFieldWidth / 2);
    for (int i = 0; i < fitted; ++i) {
        m_table->resizeColumnToContents(i);
        const int wanted = m_table->columnWidth(i) + kGapSmall;
        m_table->setColumnWidth(i, i == 0 ? std::max(wanted, kControlHeight + kGapWide)
                                          : std::clamp(wanted, kFieldWidth / 4, kFieldWidth));
    }
}

void FileStep::tellDoubts()
{
    const qint64 bad = m_look.inspection.badCharacters;
    if (bad > 0)
        m_doubts->tell(Notice::Kind::Warn,
                       tr("%Ln character(s) cannot be read in this encoding. Choose another one "
                          "above, until all words are right.",
                          nullptr, int(bad)));
    else if (m_look.format.kind == SourceFormat::Kind::Text && !m_look.format.charsetIsSure)
        m_doubts->tell(Notice::Kind::Info,
                       tr("The encoding is a guess. If words below look wrong, choose another one "
                          "above."));
    else
        m_doubts->clear();
}

void FileStep::retranslate()
{
    m_table->setAccessibleName(tr("First rows of the file"));
    m_hint->setText(
        tr("The first rows as they will be read. Double-click the row that names the columns, if "
           "it is another one."));
    tellDoubts();
}

void FileStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
