#include "ui/base/SearchBox.h"

#include "ui/base/Icons.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kechi {

static constexpr auto kDelay = 120ms; // fast typists do not search for every key

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent), m_keys(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_clear(addAction(icon(Icon::Close), QLineEdit::TrailingPosition))
{
    setLook(this, "look", u"search"_s);
    addAction(icon(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    setLook(m_keys, "look", u"key"_s);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_keys->setContentsMargins(kGapTiny, 0, kGapTiny, 0);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::wait);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        search();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        search();
        emit entered(text());
    });
    dress();
}

void SearchBox::setHint(const QString& hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void SearchBox::setShortcutHint(const QKeySequence& keys)
{
    m_keys->setText(keys.toString(QKeySequence::NativeText).replace(u'+', u' '));
    dress();
}

void SearchBox::wait()
{
    dress();
    if (m_composing)
        m_delay.stop();
    else
        m_delay.start();
}

void SearchBox::search()
{
    m_delay.stop();
    if (m_composing || text() == m_last)
        return;
    m_last = text();
    emit searched(m_last);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    wait();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    dress();
}

void SearchBox::dress()
{
    const bool empty = text().isEmpty() && !m_composing;
    m_clear->setVisible(!text().isEmpty());
    m_keys->setVisible(empty && !m_keys->text().isEmpty());
    m_keys->adjustSize();
    m_keys->move(width() - m_keys->width() - kGapSmall, (height() - m_keys->height()) / 2);
}

} // namespace kechi
