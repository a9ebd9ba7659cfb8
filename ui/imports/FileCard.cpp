#include "ui/imports/FileCard.h"

#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/imports/ImportText.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kHeaderWords = 24; // characters of a row, to know it by
static constexpr int kHeaderLength = 12;      // characters in sight: "Found: row 2"

FileCard::FileCard(QWidget* parent)
    : Card(parent), m_row(new QHBoxLayout),
      m_picture(new IconLabel(Icon::FileCsv, Tone::Good, kAvatar, this)),
      m_name(new Label({}, TextSize::Section, Tone::Normal, this)),
      m_facts(new Label({}, TextSize::Small, Tone::Muted, this))
{
    m_name->setElided(true);
    m_facts->setElided(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    m_row->setSpacing(kGapSmall);
    m_row->addWidget(m_picture);
    m_row->addSpacing(kGapTiny);
    m_row->addLayout(words, 1);
    m_sheet = addChoice(m_sheetName);
    m_charset = addChoice(m_charsetName);
    m_delimiter = addChoice(m_delimiterName);
    m_header = addChoice(m_headerName);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->setMinimumContentsLength(kHeaderLength);
    m_header->view()->setMinimumWidth(kFieldWidth);
    m_other = new Button({}, Button::Look::Secondary, this);
    m_row->addSpacing(kGapTiny);
    m_row->addWidget(m_other);
    body()->addLayout(m_row);
    for (QComboBox* box : {m_sheet, m_charset, m_delimiter})
        connect(box, &QComboBox::activated, this, &FileCard::choose);
    connect(m_header, &QComboBox::activated, this, [this] {
        const QVariant row = m_header->currentData();
        emit headerRowChosen(row.isValid() ? std::optional(row.toLongLong()) : std::nullopt);
    });
    connect(m_other, &Button::clicked, this, &FileCard::otherFileRequested);
    retranslate();
}

QComboBox* FileCard::addChoice(Label*& name)
{
    name = new Label({}, TextSize::Body, Tone::Muted, this);
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(kFieldWidth);
    name->setBuddy(box);
    m_row->addSpacing(kGapTiny);
    m_row->addWidget(name);
    m_row->addWidget(box);
    return box;
}

void FileCard::setFile(const ImportOrder& order, const SourceLook& look)
{
    m_order = order;
    m_look = look;
    const bool isText = look.format.kind == SourceFormat::Kind::Text;
    m_picture->setPicture(isText ? Icon::FileCsv : Icon::FileExcel, Tone::Good);
    m_name->setText(QFileInfo(order.path).fileName());
    m_facts->setText(ImportText::facts(look));
    fillSheets();
    fillCharsets();
    fillDelimiters();
    fillHeaders();
    setChangeable(m_isChangeable);
}

void FileCard::setChangeable(bool changeable)
{
    m_isChangeable = changeable;
    const bool isText = m_look.format.kind == SourceFormat::Kind::Text;
    const auto offer = [changeable](Label* name, QComboBox* box, bool fits) {
        name->setVisible(changeable && fits);
        box->setVisible(changeable && fits);
    };
    offer(m_sheetName, m_sheet, m_look.sheets.size() > 1);
    offer(m_charsetName, m_charset, isText);
    offer(m_delimiterName, m_delimiter, isText);
    offer(m_headerName, m_header, true);
    m_other->setVisible(changeable);
}

void FileCard::fillSheets()
{
    m_sheet->clear();
    for (const Sheet& sheet : m_look.sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(int(m_look.sheet));
}

// The first entry of each list lets the program find it; it says what was found.
static void addFound(QComboBox* box, bool isChosen, const QString& found)
{
    box->clear();
    box->addItem(isChosen ? FileCard::tr("Find it") : FileCard::tr("Found: %1").arg(found));
}

static void chooseData(QComboBox* box, bool isChosen, const QVariant& data)
{
    const int place = isChosen ? box->findData(data) : 0;
    box->setCurrentIndex(std::max(place, 0));
}

void FileCard::fillCharsets()
{
    const QString told = m_order.source.charset;
    addFound(m_charset, !told.isEmpty(), m_look.format.charset);
    for (const QString& name : {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s,
                                u"WINDOWS-1252"_s, u"Shift_JIS"_s, u"EUC-KR"_s})
        m_charset->addItem(ImportText::charset(name), name);
    chooseData(m_charset, !told.isEmpty(), told);
}

void FileCard::fillDelimiters()
{
    const QChar told = m_order.source.delimiter;
    addFound(m_delimiter, !told.isNull(), ImportText::delimiter(m_look.format.delimiter));
    for (const char16_t one : {u',', u';', u'\t', u'|', u' ', u'^'})
        m_delimiter->addItem(ImportText::delimiter(one), QChar(one));
    chooseData(m_delimiter, !told.isNull(), told);
}

static QString wordsOf(const SheetRow& row)
{
    QStringList words;
    for (const Cell& cell : row.cells) {
        if (!cell.text.isEmpty())
            words += cell.text.simplified();
    }
    QString text = words.join(u", "_s);
    if (text.size() > kHeaderWords)
        text = text.left(kHeaderWords) + u"…"_s;
    return text;
}

void FileCard::fillHeaders()
{
    const qint64 now = m_look.mapping.headerRow;
    const bool isChosen = m_order.headerRow.has_value();
    addFound(m_header, isChosen, now > 0 ? tr("row %1").arg(now) : tr("no header"));
    m_header->addItem(tr("No header"), qint64(0));
    for (const SheetRow& row : m_look.inspection.firstRows) {
        if (!isBlank(row.cells))
            m_header->addItem(tr("Row %1: %2").arg(QString::number(row.number), wordsOf(row)),
                              row.number);
    }
    if (m_header->findData(now) < 0)
        m_header->addItem(tr("Row %1").arg(now), now);
    chooseData(m_header, isChosen, now);
}

void FileCard::choose()
{
    SourceOptions options = m_order.source;
    if (m_sheet->isVisibleTo(this))
        options.sheet = m_sheet->currentData().toString();
    if (m_charset->isVisibleTo(this)) {
        options.charset = m_charset->currentData().toString();
        options.delimiter = m_delimiter->currentData().toChar();
    }
    emit sourceChosen(options);
}

void FileCard::retranslate()
{
    m_sheetName->setText(tr("Sheet"));
    m_charsetName->setText(tr("Encoding"));
    m_delimiterName->setText(tr("Delimiter"));
    m_headerName->setText(tr("Header"));
    m_other->setText(tr("Other file…"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_charset->setAccessibleName(tr("Encoding"));
    m_delimiter->setAccessibleName(tr("Delimiter"));
    m_header->setAccessibleName(tr("Header"));
    setFile(m_order, m_look);
}

void FileCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
