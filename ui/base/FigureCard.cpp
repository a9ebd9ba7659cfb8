#include "ui/base/FigureCard.h"

#include "ui/base/Label.h"
#include "ui/base/Look.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kechi {

FigureCard::FigureCard(const QString& label, QWidget* parent)
    : QFrame(parent), m_label(new Label(label, TextSize::Body, Tone::Muted, this)),
      m_figure(new Label(u"—"_s, TextSize::Figure, Tone::Normal, this)),
      m_note(new Label({}, TextSize::Small, Tone::Second, this)),
      m_trend(new TrendMark(Trend::None, Tone::Good, this))
{
    setLook(this, "look", u"card"_s);
    m_label->setElided(true);
    m_figure->setElided(true);
    m_note->setElided(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(kGapTiny);
    line->addWidget(m_trend);
    line->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapWide, kGap, kGapWide, kGap);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_figure);
    column->addLayout(line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameForReaders();
}

void FigureCard::setLabel(const QString& label)
{
    m_label->setText(label);
    nameForReaders();
}

void FigureCard::setFigure(const QString& figure)
{
    m_figure->setText(figure.isEmpty() ? u"—"_s : figure);
    nameForReaders();
}

void FigureCard::setNote(const QString& note, Tone tone, Trend trend)
{
    m_note->setText(note);
    m_note->setTone(tone);
    m_trend->setTrend(trend, tone);
    nameForReaders();
}

void FigureCard::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setLook(this, "lively", opens ? u"true"_s : u"false"_s);
}

void FigureCard::nameForReaders()
{
    QStringList words = {m_label->text(), m_figure->text(), m_note->text()};
    words.removeAll({});
    setAccessibleName(words.join(u", "_s));
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_opens && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        emit chosen();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    if (m_opens && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        emit chosen();
}

} // namespace kechi
