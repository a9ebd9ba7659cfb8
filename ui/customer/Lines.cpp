#include "ui/customer/Lines.h"

#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace kechi {

static constexpr int kNameWidth = 84;

Lines::Lines(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGapSmall);
}

void Lines::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its own buttons may have asked for this
        }
        delete item;
    }
}

void Lines::add(QWidget* line)
{
    m_column->addWidget(line);
    line->show();
}

void Lines::tell(const QString& text, Tone tone)
{
    clear();
    auto* words = new Label(text, TextSize::Small, tone, this);
    words->setWordWrap(true);
    add(words);
}

bool Lines::isEmpty() const
{
    return m_column->isEmpty();
}

EntryLine::EntryLine(const Words& words, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(new IconLabel(words.picture, words.tone, kIconSmall, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_heading = new QHBoxLayout;
    m_heading->setSpacing(kGapTiny);
    auto* title = new Label(words.title, TextSize::Small, Tone::Normal, this);
    title->setElided(true);
    m_heading->addWidget(title);
    m_heading->addWidget(new Label(words.time, TextSize::Small, Tone::Muted, this));
    m_heading->addStretch(1);
    column->addLayout(m_heading);
    for (const auto& [text, tone] :
         {std::pair(words.text, Tone::Normal), std::pair(words.note, Tone::Muted)}) {
        if (text.isEmpty())
            continue;
        auto* below = new Label(text, TextSize::Small, tone, this);
        below->setWordWrap(true);
        column->addWidget(below);
    }
    row->addLayout(column, 1);
}

void EntryLine::addButton(QWidget* button)
{
    m_heading->addWidget(button);
}

FactLine::FactLine(const QString& name, const QString& value, QWidget* parent)
    : QWidget(parent), m_value(new Label(value, TextSize::Small, Tone::Normal, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_name = new Label(name, TextSize::Small, Tone::Muted, this);
    m_name->setFixedWidth(kNameWidth);
    row->addWidget(m_name, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_line = new QHBoxLayout;
    m_line->setSpacing(kGapTiny);
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->addWidget(m_value, 1);
    m_column->addLayout(m_line);
    row->addLayout(m_column, 1);
}

void FactLine::setTone(Tone tone)
{
    m_value->setTone(tone);
}

void FactLine::addNote(const QString& text)
{
    auto* note = new Label(text, TextSize::Small, Tone::Muted, this);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

void FactLine::addCopy(const QString& text)
{
    auto* copy = new Button(Icon::Copy, tr("Copy %1").arg(text), this);
    m_value->setWordWrap(false);
    layout()->setAlignment(m_name, Qt::AlignVCenter); // the button makes the line higher
    m_line->setStretchFactor(m_value, 0);
    m_line->addWidget(copy);
    m_line->addStretch(1);
    connect(copy, &Button::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        emit copied(text);
    });
}

} // namespace kechi
